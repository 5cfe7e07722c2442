import { useDeferredValue, useMemo } from 'react';
import { compare, type FileChange, type Other } from '../../state/compare/comparison.ts';
import { LAST_CHANGE } from '../../state/compare/last-change.ts';
import { type Pasted, readPasted } from '../../state/compare/pasted.ts';
import { DEFAULTS, knownSources, type SourceGroup } from '../../state/compare/sources.ts';
import type { Kept } from '../../state/keeping/keeping.ts';
import { useConfigStore, useStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { type Choice, PASTED } from './choice.ts';

/** What is compared with what, and what came of it. */
export interface Comparison {
  readonly groups: readonly SourceGroup[];
  readonly source: string;
  /** What the other side is called. */
  readonly label: string;
  readonly pasted: Pasted | undefined;
  /** The file that a pasted one is held against; none where that is not known, or choices were pasted. */
  readonly path: string | undefined;
  readonly paths: readonly string[];
  /** Undefined where there is no other side yet. */
  readonly changes: readonly FileChange[] | undefined;
}

/** Compares the project as it is now with what was picked, and again with every change of either. */
export function useComparison(choice: Choice, kept: Kept): Comparison {
  const store = useConfigStore();
  const chosen = useStore((state) => state.chosen);
  const history = useStore((state) => state.history);
  const files = useDeferredValue(useStore((state) => state.files));
  const paths = useMemo(() => files.map(({ path }) => path), [files]);

  const groups = useMemo(() => knownSources({ chosen, history, kept }), [chosen, history, kept]);
  const configs = groups.flatMap((group) => group.configs);
  const first = history.past.length > 0 ? LAST_CHANGE : DEFAULTS;
  const known = configs.find(({ id }) => id === choice.source) ?? configs.find(({ id }) => id === first);
  const isPasted = choice.source === PASTED;

  const { text, name, path: said } = choice.brought;
  const pasted = useMemo(
    // An empty file is a file; blanks in the box are nothing yet.
    () => (name === '' && text.trim() === '' ? undefined : readPasted(text, name, paths)),
    [text, name, paths],
  );
  const path = pasted?.kind === 'file' ? (said ?? pasted.path) : undefined;
  const config = isPasted ? (pasted?.kind === 'config' ? pasted.config : undefined) : known?.config;
  const content = isPasted && pasted?.kind === 'file' ? pasted.content : undefined;

  const changes = useMemo(() => {
    const other: Other | undefined = config
      ? { kind: 'config', config }
      : content !== undefined && path !== undefined
        ? { kind: 'file', path, content }
        : undefined;
    return other && compare(other, files, store.getState().filesOf);
  }, [config, content, path, files, store]);

  const label = isPasted ? name || say`What was pasted` : (known?.label ?? '');
  return { groups, source: isPasted ? PASTED : (known?.id ?? ''), label, pasted, path, paths, changes };
}
