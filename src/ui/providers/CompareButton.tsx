import { say } from '../../texts/say.ts';
import { SheetButton } from '../parts/SheetButton.tsx';

const load = async () => (await import('./CompareDialog.tsx')).CompareDialog;

/** Opens the comparison of the providers. */
export function CompareButton() {
  return (
    <SheetButton
      className="button button-small compare-button"
      load={load}
      failed={say`The comparison could not be loaded. Try again.`}
    >
      {say`Compare, or get advice`}
    </SheetButton>
  );
}
