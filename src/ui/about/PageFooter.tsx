import { DATA_AS_OF } from '../../facts/data-dates.ts';
import { SheetButton } from '../parts/SheetButton.tsx';

const load = async () => (await import('./AboutDialog.tsx')).AboutDialog;

/** Below the form: of which day the data is, and the way to what the page is made of. */
export function PageFooter() {
  return (
    <footer className="page-footer">
      <p>
        Data as of <time dateTime={DATA_AS_OF}>{DATA_AS_OF}</time>
      </p>
      <SheetButton
        className="text-button"
        load={load}
        failed="The data and licences could not be loaded. Try again."
      >
        Data and licences
      </SheetButton>
    </footer>
  );
}
