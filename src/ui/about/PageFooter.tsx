import { DATA_AS_OF } from '../../facts/data-dates.ts';
import { date } from '../../texts/format.ts';
import { say } from '../../texts/say.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { SheetButton } from '../parts/SheetButton.tsx';
import { LanguageLinks } from './LanguageLinks.tsx';

const loadAbout = async () => (await import('./AboutDialog.tsx')).AboutDialog;
const loadAccessibility = async () => (await import('./AccessibilityDialog.tsx')).AccessibilityDialog;

/** Below the form: the day of the data, for whom the page is usable, what it is made of, and its languages. */
export function PageFooter() {
  return (
    <footer className="page-footer">
      <p>
        <Sentence
          text={say`Rust releases up to {day}`}
          slots={{ day: <time dateTime={DATA_AS_OF}>{date(DATA_AS_OF)}</time> }}
        />
      </p>
      <SheetButton
        id="accessibility"
        className="text-button"
        load={loadAccessibility}
        failed={say`What is said of accessibility could not be loaded. Try again.`}
      >
        {say`Accessibility`}
      </SheetButton>
      <SheetButton
        id="about"
        className="text-button"
        load={loadAbout}
        failed={say`The data and licences could not be loaded. Try again.`}
      >
        {say`Data and licences`}
      </SheetButton>
      <LanguageLinks />
    </footer>
  );
}
