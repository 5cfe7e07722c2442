import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import type { SourceName, Sources } from './official.ts';
import { Refusal } from './refusal.ts';

/** What an answer may be. */
export interface Expectation {
  /** The most bytes that it may have. */
  readonly bytes: number;
  /** The types that it may call itself; servers of plain files often say nothing of use. */
  readonly type?: RegExp;
  /** The file is stored compressed, and may be labelled so: it is handed on as it is. */
  readonly compressed?: 'br';
}

/** How patiently a run asks. */
export interface Patience {
  /** Milliseconds for one answer, from the question to its last byte. */
  readonly timeout: number;
  /** Milliseconds to wait before each further attempt: as many attempts more as there are numbers. */
  readonly pauses: readonly number[];
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Asks one of the sources for a file. @throws {Refusal} when no whole, plausible answer came. */
export type Download = (source: SourceName, path: string, expected: Expectation) => Promise<Buffer>;

/** Ten seconds would do for most; the list of all packages has some megabytes. */
export const PATIENCE: Patience = {
  timeout: 120_000,
  pauses: [1_000, 5_000],
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** What may be otherwise at the next attempt: a timeout, a server in trouble, an answer that broke off. */
class Passing extends Error {}

const MOST_REDIRECTS = 3;
const NOT_A_FILE = /html|xml|json/i;

/** Makes the function by which a run asks its sources. */
export function downloader(sources: Sources, patience: Patience): Download {
  return async (source, path, expected) => {
    const { base, mayLeadTo } = sources[source];
    const url = new URL(base + path);
    const origins = new Set([url.origin, ...mayLeadTo]);
    for (const pause of [...patience.pauses, undefined]) {
      try {
        return await attempt(url, origins, expected, AbortSignal.timeout(patience.timeout));
      } catch (error) {
        if (!(error instanceof Passing)) throw error;
        if (pause === undefined) {
          throw new Refusal(`${url} ${error.message}, ${patience.pauses.length + 1} times in a row.`);
        }
        await patience.wait(pause);
      }
    }
    throw new Refusal(`${url} was not asked for.`);
  };
}

async function attempt(
  start: URL,
  origins: ReadonlySet<string>,
  expected: Expectation,
  signal: AbortSignal,
): Promise<Buffer> {
  try {
    let url = start;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const response = await ask(url, signal);
      const location = response.headers.location;
      if (!isRedirect(response) || location === undefined) return await readAnswer(url, response, expected);
      response.destroy();
      const next = new URL(location, url);
      if (!origins.has(next.origin)) {
        throw new Refusal(`${url} leads to ${next.origin}, which is not one of its own servers.`);
      }
      url = next;
    }
    throw new Refusal(`${start} leads on and on.`);
  } catch (error) {
    if (error instanceof Refusal || error instanceof Passing) throw error;
    if (signal.aborted) throw new Passing('gave no whole answer in time');
    throw new Passing(`could not be read (${error instanceof Error ? error.message : String(error)})`);
  }
}

const isRedirect = (response: IncomingMessage): boolean =>
  [301, 302, 303, 307, 308].includes(response.statusCode ?? 0);

function ask(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  const get = url.protocol === 'https:' ? getSecure : getPlain;
  const headers = { 'accept-encoding': 'identity', 'user-agent': 'ferroflake-facts' };
  return new Promise((resolve, reject) => {
    get(url, { signal, headers }, resolve).on('error', reject);
  });
}

async function readAnswer(url: URL, response: IncomingMessage, expected: Expectation): Promise<Buffer> {
  try {
    checkHead(url, response, expected);
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > expected.bytes) throw new Refusal(`${url} has more than ${expected.bytes} bytes.`);
      chunks.push(chunk);
    }
    const promised = response.headers['content-length'];
    if (!response.complete || (promised !== undefined && Number(promised) !== size)) {
      throw new Passing(`broke off after ${size} bytes`);
    }
    return Buffer.concat(chunks);
  } finally {
    response.destroy();
  }
}

function checkHead(url: URL, { statusCode = 0, headers }: IncomingMessage, expected: Expectation): void {
  if (statusCode >= 500 || statusCode === 429) throw new Passing(`answered with status ${statusCode}`);
  if (statusCode !== 200) throw new Refusal(`${url} answered with status ${statusCode}.`);
  const type = headers['content-type'] ?? '';
  if (expected.type === undefined ? NOT_A_FILE.test(type) : !expected.type.test(type)) {
    throw new Refusal(
      `${url} is of the type ${type || 'of nothing named'}, which is not what should be there.`,
    );
  }
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity' && encoding !== expected.compressed) {
    throw new Refusal(`${url} came compressed by ${encoding}, which nobody asked for.`);
  }
  if (Number(headers['content-length'] ?? 0) > expected.bytes) {
    throw new Refusal(`${url} has more than ${expected.bytes} bytes.`);
  }
}
