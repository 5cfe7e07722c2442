import { whenIdle } from '../parts/when-idle.ts';
import { workerAddress } from './worker-address.ts';

/** Goes over to the new version; `before` runs as the last thing of the old one. */
export type TakeOver = (before: () => void) => void;

/** @param number tells one new version from the next: who put off the one is told of the other */
type OnNewer = (takeOver: TakeOver, number: number) => void;

/**
 * Lets a worker keep the page, so that it opens without a network, and says when it has a newer version at hand. Does
 * nothing while the page is developed, and where the browser keeps nothing.
 */
export function followVersions(onNewer: OnNewer): void {
  const { serviceWorker } = navigator;
  if (!import.meta.env.PROD || !serviceWorker) return;
  // What a worker has let through from the start, it has kept.
  const seen = serviceWorker.controller !== null;
  whenIdle(() => {
    // Where it is refused, the page is as it would be without.
    serviceWorker.register(workerAddress()).catch(() => {});
    serviceWorker.ready.then((registration) => {
      if (!seen) tellLoaded(registration);
      watch(registration, onNewer);
    });
  });
}

/** Names what the page has loaded: the first visit's requests went past the worker. */
function tellLoaded(registration: ServiceWorkerRegistration): void {
  const observer = new PerformanceObserver((loaded) =>
    registration.active?.postMessage(loaded.getEntries().map(({ name }) => name)),
  );
  observer.observe({ type: 'resource', buffered: true });
}

function watch(registration: ServiceWorkerRegistration, onNewer: OnNewer): void {
  const { serviceWorker } = navigator;
  let told: ServiceWorker | undefined;
  let number = 0;
  const check = (): void => {
    const { waiting } = registration;
    if (!waiting || !serviceWorker.controller) return;
    if (waiting !== told) number++;
    told = waiting;
    onNewer((before) => takeOver(registration.waiting, before), number);
  };
  const follow = (): void => registration.installing?.addEventListener('statechange', check);
  check();
  follow();
  registration.addEventListener('updatefound', follow);
  // A tab may stay open for days: who comes back to it is told, too.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {});
  });
}

/** Another tab may have gone over already: then nothing waits any more. */
function takeOver(waiting: ServiceWorker | null, before: () => void): void {
  const reload = (): void => {
    before();
    location.reload();
  };
  if (waiting) {
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
    waiting.postMessage('take over');
  } else reload();
}
