import { comparisonPatch, type FileChange, totals } from '../../state/compare/comparison.ts';
import { offer } from '../../state/download.ts';
import { useStore } from '../../state/use-store.ts';
import { plural, say } from '../../texts/say.ts';
import { Icon } from '../parts/Icon.tsx';
import { Said } from '../parts/Said.tsx';
import { useAnnounce } from '../parts/status.ts';
import { useCopy } from '../parts/use-copy.ts';
import { CopyIcon } from '../preview/CopyIcon.tsx';
import { Counts } from './Counts.tsx';

/** How much differs, and all of it as a patch to take along. */
export function PatchPart({ changes }: { readonly changes: readonly FileChange[] }) {
  const name = useStore(({ settled }) => `${settled.name}.patch`);
  const copy = useCopy();
  const announce = useAnnounce();
  const count = changes.length;
  const download = (): void => {
    offer(name, new Blob([comparisonPatch(changes)], { type: 'text/x-diff' }));
    announce(
      say`Downloaded ${name}. In a folder with the other side, “git apply ${name}” makes this project of it.`,
    );
  };
  return (
    <>
      <Said className="compare-total">
        <span>{plural(count, { one: say`${count} file differs`, other: say`${count} files differ` })}</span>
        <Counts {...totals(changes)} />
      </Said>
      <div className="compare-actions">
        <button
          type="button"
          className="button button-small"
          title={say`For “git apply” in a folder with the other side`}
          onClick={() => copy(comparisonPatch(changes), say`Copied ${name}.`)}
        >
          <CopyIcon />
          {say`Copy the patch`}
        </button>
        <button
          type="button"
          className="button button-small"
          title={say`For “git apply” in a folder with the other side`}
          onClick={download}
        >
          <Icon name="download" />
          {say`Download the patch`}
        </button>
      </div>
    </>
  );
}
