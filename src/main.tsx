import './ui/styles/index.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { isAwaited } from './state/address.ts';
import { createConfigStore } from './state/store.ts';
import { say } from './texts/say.ts';
import { App } from './ui/App.tsx';
import { loadBeforehand } from './ui/load-files.ts';

/** Makes the page answer, once what was chosen before has been read. */
function begin(): void {
  const store = createConfigStore('');
  const show = (): void => {
    const root = document.getElementById('root') as HTMLElement;
    const app = <App store={store} />;
    // As a transition, in slices: a key or click comes between, and has what it meets answer first.
    if (root.firstElementChild) startTransition(() => void hydrateRoot(root, app, { onUncaughtError }));
    else createRoot(root, { onUncaughtError }).render(app);
  };
  // What was chosen stands in a link, in the address or kept in the browser: where there is one, no choice is taken
  // before it is read. (Not awaited by this module: the generator is made of its parts, so it would wait for it.)
  if (isAwaited()) loadBeforehand(store).then(show, show);
  else show();
}

/** Such an error takes away all that was shown, and would leave an empty page. */
function onUncaughtError(error: unknown): void {
  reportError(error);
  void import('./ui/Broken.tsx').then(
    ({ showBroken }) => showBroken(),
    () => document.body.append(say`The page stopped`),
  );
}

// In a task of its own: to have read all of this has taken long enough.
setTimeout(begin);
