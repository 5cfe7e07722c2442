import { type KeyboardEvent, useRef } from 'react';
import { type ChangeKind, changeKind, type FileChange } from '../../state/compare/comparison.ts';
import { say } from '../../texts/say.ts';
import { Counts } from './Counts.tsx';

interface Props {
  readonly changes: readonly FileChange[];
  readonly selected: string;
  readonly onSelect: (path: string) => void;
}

/** What becomes of a file, as a letter like git's and as a word. */
const KINDS: Readonly<Record<ChangeKind, { readonly letter: string; readonly word: string }>> = {
  added: { letter: 'A', word: say`new file` },
  removed: { letter: 'D', word: say`removed file` },
  changed: { letter: 'M', word: say`changed file` },
};

/** To which file a key moves on. */
const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** The files that differ, with one tab stop: the arrows move, and show what they come to. */
export function ChangeList({ changes, selected, onSelect }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = changes.findIndex(({ path }) => path === selected);
    const to = MOVES[event.key]?.(at, changes.length - 1);
    const next = to === undefined ? undefined : changes[to];
    if (to === undefined || !next) return;
    event.preventDefault();
    onSelect(next.path);
    (list.current?.children[to] as HTMLElement | undefined)?.focus();
  };
  return (
    <div
      className="change-list"
      role="listbox"
      aria-label={say`Files that differ`}
      tabIndex={-1}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {changes.map((change) => {
        const { letter, word } = KINDS[changeKind(change)];
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list listens to the keys of all of its options
          <div
            key={change.path}
            className="change-row"
            role="option"
            aria-selected={change.path === selected}
            tabIndex={change.path === selected ? 0 : -1}
            data-change={change.path}
            onClick={() => onSelect(change.path)}
          >
            <span className="change-kind" data-kind={changeKind(change)} title={word} aria-hidden="true">
              {letter}
            </span>
            <span className="change-path" title={change.path}>
              <bdi>{change.path}</bdi>
            </span>
            <span className="sr-only">, {word}.</span>
            <Counts {...change} />
          </div>
        );
      })}
    </div>
  );
}
