/** The worker that keeps the page, so that it opens without a network. The build bundles it with the list of files. */
import { createKeeper } from './keeper.ts';
import { askedFor, type FileList } from './list.ts';

/** Put in by the build (scripts/page/worker.ts). */
declare const __FILES__: FileList;

/** What TypeScript's library for pages does not know of a worker's own. */
interface WorkEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends WorkEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: {
      readonly type: 'window';
      readonly includeUncontrolled: true;
    }): Promise<readonly { readonly id: string; readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WorkEvent & { readonly data: unknown }) => void): void;
}

/** Named once, since the build writes the list wherever its name stands. */
const files = __FILES__;
const worker = self as unknown as Worker;
const { scope } = worker.registration;
const keeper = createKeeper(files, {
  caches,
  fetch: (request, how) => fetch(request, how),
  scope,
  windows: () => worker.clients.matchAll({ type: 'window', includeUncontrolled: true }),
});

worker.addEventListener('install', (event) => event.waitUntil(keeper.install()));

worker.addEventListener('activate', (event) =>
  event.waitUntil(keeper.activate().then(() => worker.clients.claim())),
);

worker.addEventListener('fetch', (event) => {
  const asked = askedFor(files, scope, event.request);
  if (!asked) return;
  const later = (work: Promise<unknown>): void => event.waitUntil(work);
  event.respondWith(keeper.answer(event.request, asked, later));
  if (asked.kind === 'page') later(keeper.sweep());
});

// What a page says: that the person wants this version now, or what it had loaded before there was a worker.
worker.addEventListener('message', (event) => {
  const { data } = event;
  if (data === 'take over') event.waitUntil(worker.skipWaiting());
  else if (Array.isArray(data)) event.waitUntil(keeper.keepLoaded(data.map(String)));
});
