import { useEffect, useRef, useState } from 'react';
import { useConfigStore } from '../../state/use-store.ts';
import { useAnnounce } from '../parts/status.ts';
import { useView } from '../view.ts';
import type { Tracing } from './tracing.ts';

/** What the code view and the strip below it tell the tracing. */
export type LineAsker = Pick<Tracing, 'point' | 'ask' | 'close'>;

const SIGNS = ['pointerover', 'focusin', 'keydown', 'click'] as const;

/** Traces from the form to the lines and back. What does it is loaded at the first sign that someone is there. */
export function useTracing(): LineAsker {
  const store = useConfigStore();
  const announce = useAnnounce();
  const views = useView();
  const { open } = views;
  const showFiles = useRef(() => {});
  useEffect(() => {
    showFiles.current = () => {
      open('files');
      requestAnimationFrame(keepFocus);
    };
  }, [open]);
  const [{ tell, stop }] = useState(() => {
    let tracing: Tracing | undefined;
    let loading: Promise<void> | undefined;
    const load = async (): Promise<void> => {
      const { startTracing } = await import('./tracing.ts');
      tracing = startTracing({ store, announce, showFiles: () => showFiles.current() });
    };
    const tell = (act: (tracing: Tracing) => void): void => {
      if (tracing) {
        act(tracing);
        return;
      }
      loading ??= load();
      loading.then(
        () => tracing && act(tracing),
        // Offline, say: the next sign tries again.
        () => {
          loading = undefined;
        },
      );
    };
    const stop = (): void => {
      tracing?.stop();
      tracing = undefined;
      loading = undefined;
    };
    return { tell, stop };
  });
  useEffect(() => {
    const handle = (event: Event): void => tell((tracing) => tracing.handle(event));
    const root = document.documentElement;
    for (const sign of SIGNS) document.addEventListener(sign, handle);
    root.addEventListener('pointerleave', handle);
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, handle);
      root.removeEventListener('pointerleave', handle);
      stop();
    };
  }, [tell, stop]);
  const [asker] = useState<LineAsker>(() => ({
    point: (path, line) => tell((tracing) => tracing.point(path, line)),
    ask: (path, line, aloud) => tell((tracing) => tracing.ask(path, line, aloud)),
    close: () => tell((tracing) => tracing.close()),
  }));
  return asker;
}

/** On a narrow screen the form, and the focus in it, goes when the files come. */
function keepFocus(): void {
  const focused = document.activeElement;
  if (focused === null || focused === document.body || focused.getClientRects().length === 0)
    document.getElementById('files')?.focus({ preventScroll: true });
}
