import { memo, useEffect, useRef, useState } from 'react';
import { useStore, useStoreList } from '../../state/use-store.ts';
import { say, series } from '../../texts/say.ts';
import { Icon } from '../parts/Icon.tsx';
import { behindFiles } from '../parts/use-late.ts';
import { counted, countsAt, SEVERITIES } from '../problems/severity.ts';
import { goToSection } from '../view.ts';
import { changedOf, SECTIONS, type Section, START } from './sections.ts';

const ENTRIES: readonly Section[] = [START, ...SECTIONS];

/** The parts of the form, each with what was changed in it and what is the matter there. It follows the preview. */
export function SectionIndex() {
  const nav = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState(START.id);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    // Where it does not come, the way to each part is there all the same.
    behindFiles()
      .then(() => import('./follow-sections.ts'))
      .then(
        ({ followSections }) => {
          if (nav.current && !gone) stop = followSections(nav.current, setCurrent);
        },
        () => {},
      );
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  return (
    <nav className="section-index" aria-label={say`Parts of the form`} ref={nav}>
      <ul>
        {ENTRIES.map((section) => (
          <Entry key={section.id} section={section} current={section.id === current} />
        ))}
      </ul>
    </nav>
  );
}

interface EntryProps {
  readonly section: Section;
  readonly current: boolean;
}

const Entry = memo(function Entry({ section: { id, title, fields }, current }: EntryProps) {
  const changed = useStore((store) => changedOf(store.chosen, fields));
  const counts = useStoreList((store) => countsAt(store.problems, fields));
  const worst = SEVERITIES.find((_, at) => counts[at]);
  const marks = SEVERITIES.flatMap((severity, at) => (counts[at] ? counted(severity, counts[at]) : []));
  if (changed) marks.unshift(say`${changed} changed`);
  const told = series(marks);
  return (
    <li>
      <button
        type="button"
        className="section-link"
        data-section={id}
        aria-current={current ? 'location' : undefined}
        aria-label={told ? say`${title}: ${told}` : title}
        onClick={() => goToSection(id)}
      >
        <span>{title}</span>
        <span className="section-marks">
          {changed || ''}
          {worst && (
            <span data-severity={worst}>
              <Icon name={worst} />
            </span>
          )}
        </span>
      </button>
    </li>
  );
});
