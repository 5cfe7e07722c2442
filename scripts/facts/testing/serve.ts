import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server answers a path: once for each question, the last one for all that follow. */
export type Answer = (response: ServerResponse) => void;

/** The answers by path, with its query. */
export type Answers = Map<string, readonly Answer[]>;

/** A server on this machine. */
export interface TestServer {
  readonly url: string;
  /** Every path that was asked for, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** A whole file. */
export const file =
  (body: Buffer | string, type = 'binary/octet-stream'): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
    response.end(body);
  };

/** A file without a length, of which only the first half comes before the end. */
export const halfWithoutLength =
  (body: Buffer | string, type = 'binary/octet-stream'): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(Buffer.from(body).subarray(0, Buffer.byteLength(body) / 2));
  };

/** A file whose length is promised, and whose line is cut in the middle. */
export const cutOff =
  (body: Buffer | string, type = 'binary/octet-stream'): Answer =>
  (response) => {
    const bytes = Buffer.from(body);
    response.writeHead(200, { 'content-type': type, 'content-length': bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  };

/** The friendly page of a proxy or a captive portal. */
export const page: Answer = file('<!doctype html><title>Welcome</title>', 'text/html; charset=utf-8');

/** A file that is packed, as nobody asked. */
export const compressed: Answer = (response) => {
  response.writeHead(200, { 'content-encoding': 'gzip' }).end('packed');
};

/** No answer, ever. */
export const silence: Answer = () => undefined;

/** A status without a body. */
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => {
    response.writeHead(code, headers).end();
  };

/** Starts a server; what it has no answer for is a 404. */
export async function serve(answers: Answers): Promise<TestServer> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    const row = answers.get(url) ?? [status(404)];
    const earlier = asked.filter((path) => path === url).length;
    asked.push(url);
    row[Math.min(earlier, row.length - 1)]?.(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
