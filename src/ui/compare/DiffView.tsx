import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import type { FileChange } from '../../state/compare/comparison.ts';
import { differencesOf } from '../../state/compare/differences.ts';
import { say } from '../../texts/say.ts';
import { EDITOR_QUERY } from '../preview/CodeView.tsx';
import { useMedia } from '../preview/use-media.ts';
import { HunkList } from './HunkList.tsx';
import type { MonacoDiffProps } from './MonacoDiff.tsx';

interface Props {
  readonly change: FileChange;
  /** The number of the difference to bring into view. */
  readonly at: number;
}

/** How a file differs: as a plain list until the editor has come, then in the editor, in the very same place. */
export function DiffView({ change, at }: Props) {
  const wide = useMedia(EDITOR_QUERY);
  const box = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<{ Editor: ComponentType<MonacoDiffProps>; font: string }>();
  const [painted, setPainted] = useState(false);
  const differences = differencesOf(change);
  const shown = wide && painted && loaded !== undefined;

  useEffect(() => {
    if (!wide) return;
    let wanted = true;
    import('./MonacoDiff.tsx').then(
      ({ MonacoDiff }) => {
        const font = box.current ? getComputedStyle(box.current).fontFamily : '';
        if (wanted) setLoaded({ Editor: MonacoDiff, font });
      },
      // Offline, say: the list stays.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [wide]);

  const onPainted = useCallback(() => setPainted(true), []);
  const onGone = useCallback(() => setPainted(false), []);

  return (
    <div className="diff-view" ref={box}>
      {differences.length === 0 && <p className="compare-note">{withoutLines(change)}</p>}
      {differences.length > 0 && !shown && <HunkList change={change} at={at} />}
      {differences.length > 0 && wide && loaded && (
        <div className="diff-place" data-shown={shown || undefined}>
          <loaded.Editor
            change={change}
            difference={differences[at]}
            font={loaded.font}
            onPainted={onPainted}
            onGone={onGone}
          />
        </div>
      )}
    </div>
  );
}

/** What there is to say of a file in which no line differs. */
function withoutLines({ before, after }: FileChange): string {
  if (before && after)
    return after.executable
      ? say`Only one thing differs: here the file may be run.`
      : say`Only one thing differs: here the file may not be run.`;
  return say`The file is empty.`;
}
