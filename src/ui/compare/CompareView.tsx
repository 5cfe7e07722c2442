import './compare.css';
import './change-list.css';
import './diff.css';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { FileChange } from '../../state/compare/comparison.ts';
import { differencesOf, nextPlace, type Place } from '../../state/compare/differences.ts';
import { useConfigStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { useKept } from '../keeping/use-kept.ts';
import { Said } from '../parts/Said.tsx';
import { useAnnounce } from '../parts/status.ts';
import type { PanelProps } from '../views/load-panel.ts';
import { ChangeList } from './ChangeList.tsx';
import { type Choice, kept, PASTED } from './choice.ts';
import { DiffHeader } from './DiffHeader.tsx';
import { DiffView } from './DiffView.tsx';
import { PastePart } from './PastePart.tsx';
import { PatchPart } from './PatchPart.tsx';
import { SourcePicker } from './SourcePicker.tsx';
import { type Comparison, useComparison } from './use-comparison.ts';

/** How the project differs from something else: file by file, and as a patch. */
export function CompareView({ target }: PanelProps) {
  const [choice, setChoice] = useState<Choice>(kept.choice);
  const [asked, setAsked] = useState<PanelProps['target']>();
  if (asked !== target) {
    setAsked(target);
    if (target) setChoice((last) => ({ ...last, source: target.id }));
  }
  useEffect(() => {
    kept.choice = choice;
  }, [choice]);

  const comparison = useComparison(choice, useKept());
  const { groups, source, pasted, path, paths, changes } = comparison;
  return (
    <div className="compare">
      <div className="compare-bar">
        <SourcePicker
          groups={groups}
          source={source}
          onPick={(picked) => setChoice((last) => ({ ...last, source: picked }))}
        />
        {changes && changes.length > 0 && <PatchPart changes={changes} />}
      </div>
      {source === PASTED && (
        <PastePart
          brought={choice.brought}
          pasted={pasted}
          path={path}
          paths={paths}
          onBring={(brought) => setChoice((last) => ({ ...last, brought }))}
        />
      )}
      {changes && changes.length > 0 ? (
        <Differences changes={changes} label={comparison.label} />
      ) : (
        <Nothing comparison={comparison} />
      )}
    </div>
  );
}

/** What is said where there is no difference to show. */
function Nothing({ comparison: { changes, label, pasted } }: { readonly comparison: Comparison }) {
  const text = changes
    ? say`Nothing differs between “${label}” and this project.`
    : pasted?.kind === 'file'
      ? say`Choose the file that it is to be compared with.`
      : '';
  return <Said className="compare-note">{text}</Said>;
}

interface DifferencesProps {
  readonly changes: readonly FileChange[];
  /** What the other side is called. */
  readonly label: string;
}

/** The files that differ, and the one that is selected; F7 goes from difference to difference through all of them. */
function Differences({ changes, label }: DifferencesProps) {
  const store = useConfigStore();
  const announce = useAnnounce();
  const [place, setPlace] = useState<Place>(() => ({ path: store.getState().selected, index: 0 }));
  const change = changes.find(({ path }) => path === place.path) ?? changes[0]!;
  const differences = differencesOf(change).length;
  const index = change.path === place.path ? Math.min(place.index, Math.max(0, differences - 1)) : 0;

  const go = (next: Place): void => {
    setPlace(next);
    const { files, select, selected } = store.getState();
    // The other panels show the same file, where the project has it.
    if (next.path !== selected && files.some(({ path }) => path === next.path)) select(next.path);
  };
  const step = (by: 1 | -1): void => {
    const next = nextPlace(changes, { path: change.path, index }, by);
    if (next) go(next);
    else announce(by === 1 ? say`This is the last difference.` : say`This is the first difference.`);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'F7' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key for all that is inside; the buttons do the same
    <div className="compare-columns" onKeyDown={onKeyDown}>
      <ChangeList changes={changes} selected={change.path} onSelect={(path) => go({ path, index: 0 })} />
      <div className="compare-file">
        <DiffHeader change={change} label={label} at={index} of={differences} onStep={step} />
        <DiffView change={change} at={index} />
      </div>
    </div>
  );
}
