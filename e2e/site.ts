import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, normalize } from 'node:path';
import { headersOfAllPaths } from '../scripts/page/headers.ts';

const DIST = new URL('../dist/', import.meta.url);
/** As many pages are hosted: in a folder of the host. */
const FOLDER = '/flakes/';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
};

const integrity = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A host of the built page, which can be stopped, and can have another version of it. */
export async function createSite() {
  const headers = headersOfAllPaths(new URL('_headers', DIST));
  const changed = new Map<string, string>();
  const content = (path: string): string | Buffer => changed.get(path) ?? readFileSync(new URL(path, DIST));
  const server = createServer(({ url = '' }, answer) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const path = normalize(pathname)
      .slice(FOLDER.length)
      .replace(/(^|\/)$/, '$1index.html');
    try {
      const body = content(path);
      answer.writeHead(200, { ...headers, 'Content-Type': TYPES[extname(path)] ?? 'text/plain' }).end(body);
    } catch {
      answer.writeHead(404, headers).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    address: `http://127.0.0.1:${port}${FOLDER}`,
    /** From now on nothing is there to be reached. */
    stop(): Promise<void> {
      return new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    },
    /** Puts a page with another title in the place of the one that is there, with a worker that knows of it. */
    publish(title: string): void {
      const [page, worker] = [String(content('index.html')), String(content('worker.js'))];
      const next = page.replace(/<title>[^<]*/, `<title>${title}`);
      changed.set('index.html', next);
      const [, revision = ''] = /revision:["'`](\w+)/.exec(worker) ?? [];
      changed.set(
        'worker.js',
        worker.replaceAll(integrity(page), integrity(next)).replaceAll(revision, `${revision}-next`),
      );
    },
  };
}
