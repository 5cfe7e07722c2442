import './about.css';
import { useRef } from 'react';
import { DATA_AS_OF, DATA_DATES } from '../../facts/data-dates.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { LicenceList } from './LicenceList.tsx';

/** Of which day the data is, and whose works the page is made of. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Sheet
      dialog={dialog}
      className="about"
      title="Data and licences"
      label="The data and the licences"
      onClose={onClose}
    >
      <section aria-labelledby="data-title">
        <h3 id="data-title">Data as of {DATA_AS_OF}</h3>
        <p>
          The page fetches nothing: what it knows of Rust and Nix came with it. What got no more fixes by that
          day, and what has its last day set, is marked in the form.
        </p>
        <dl className="data-dates">
          {DATA_DATES.map(({ what, date }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>
                <time dateTime={date}>{date}</time>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="licences-title">
        <h3 id="licences-title">Licences</h3>
        <p>Ferroflake is MIT or Apache-2.0, as you like. These works of others are in the page:</p>
        <LicenceList />
      </section>
    </Sheet>
  );
}
