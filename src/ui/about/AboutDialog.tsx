import './about.css';
import { useRef } from 'react';
import { DATA_AS_OF } from '../../facts/data-dates.ts';
import { FACT_SOURCES } from '../../facts/sources.ts';
import { date } from '../../texts/format.ts';
import { say } from '../../texts/say.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { LicenceList } from './LicenceList.tsx';

/** Up to which day the page knows of releases, and whose works the page is made of. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Sheet
      dialog={dialog}
      className="about"
      title={say`Data and licences`}
      label={say`The data and the licences`}
      onClose={onClose}
    >
      <section aria-labelledby="data-title">
        <h3 id="data-title">
          <Sentence text={say`Rust releases up to {day}`} slots={{ day: date(DATA_AS_OF) }} />
        </h3>
        <p>
          {say`The page fetches nothing: what it knows of Rust and Nix came with it. What got no more fixes by that day, and what has its last day set, is marked in the form. Each table, by the oldest of what stands in it:`}
        </p>
        <dl className="data-dates">
          {FACT_SOURCES.map(({ file, label, source, asOf }) => (
            <div key={file} title={source}>
              <dt>{label}</dt>
              <dd>
                <time dateTime={asOf}>{date(asOf)}</time>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="licences-title">
        <h3 id="licences-title">{say`Licences`}</h3>
        <p>{say`Ferroflake is MIT or Apache-2.0, as you like. These works of others are in the page:`}</p>
        <LicenceList />
      </section>
    </Sheet>
  );
}
