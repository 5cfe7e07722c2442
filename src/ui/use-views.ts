import { useCallback, useMemo, useRef, useState } from 'react';
import type { Panel, View, ViewSwitch } from './view.ts';

/** Which column a narrow screen shows, each where it was scrolled to, and what the right one shows. */
export function useViews(): ViewSwitch {
  const [view, setView] = useState<View>('form');
  const [{ panel, target }, setPanel] = useState<Pick<ViewSwitch, 'panel' | 'target'>>({
    panel: 'files',
    target: undefined,
  });
  const scrolled = useRef<Record<View, number>>({ form: 0, files: 0 });
  const at = useRef<View>('form');
  const show = useCallback((next: View): void => {
    if (next === at.current) return;
    scrolled.current[at.current] = scrollY;
    at.current = next;
    setView(next);
    requestAnimationFrame(() => scrollTo(0, scrolled.current[next]));
  }, []);
  const open = useCallback(
    (next: Panel, id?: string): void => {
      setPanel({ panel: next, target: id === undefined ? undefined : { id } });
      show('files');
    },
    [show],
  );
  return useMemo(() => ({ view, show, panel, target, open }), [view, show, panel, target, open]);
}
