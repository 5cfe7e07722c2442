import './about.css';
import { useRef } from 'react';
import { say } from '../../texts/say.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { CLAIMS, KEYS, LIMITS } from './claims.ts';

/** For whom the page is usable, how that is tested, and what is not reached. */
export function AccessibilityDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Sheet
      dialog={dialog}
      className="about"
      title={say`Accessibility`}
      label={say`What is reached, and how it is tested`}
      onClose={onClose}
    >
      <section aria-labelledby="claims-title">
        <h3 id="claims-title">{say`What is claimed`}</h3>
        <p>
          {say`The page is made to meet WCAG 2.2 at level AA. That is its makers’ own claim: nobody else has examined it. Each of these sentences is held by a test that runs in a browser, and names it:`}
        </p>
        <ul className="claims">
          {CLAIMS.map(({ says, spec, test }) => (
            <li key={says}>
              {says} <code lang="en">{`e2e/${spec}.spec.ts: ${test}`}</code>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="limits-title">
        <h3 id="limits-title">{say`What is not reached`}</h3>
        <ul className="claims">
          {LIMITS.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="keys-title">
        <h3 id="keys-title">{say`Keys`}</h3>
        <dl className="keys">
          {KEYS.map(({ keys, does }) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="report-title">
        <h3 id="report-title">{say`What does not work for you`}</h3>
        <p>
          {say`Tell it in the issues of the repository that this page is made from: what you wanted to do, what happened, and with which browser and which assistive technology, such as a screen reader.`}
        </p>
      </section>
    </Sheet>
  );
}
