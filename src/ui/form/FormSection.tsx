import { memo, Suspense, useState } from 'react';
import { FIELDS, type FieldName } from '../../config/fields.ts';
import { idleInForm } from '../../config/needs.ts';
import { createFollower } from '../../state/follower.ts';
import { ReadableContext, useConfigStore, useStore, useStoreList } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { sectionTitleId } from '../view.ts';
import { hasBox } from './controls/boxes.ts';
import { FieldBlock } from './FieldBlock.tsx';
import { LATE_CONTROL } from './late-control.ts';
import { changedOf, type Section } from './sections.ts';

interface FormSectionProps {
  readonly section: Section;
  /** Whether its fields are there, too, beside its heading. */
  readonly whole: boolean;
}

/** A part of the form. What is changed elsewhere reaches it after the preview is on screen. */
export const FormSection = memo(function FormSection({ section, whole }: FormSectionProps) {
  const store = useConfigStore();
  const [follower] = useState(() => createFollower(store, section.fields));
  return (
    <ReadableContext value={follower}>
      <Fields section={section} whole={whole} />
    </ReadableContext>
  );
});

/** The fields under their heading, which counts what differs from the default. */
function Fields({ section, whole }: FormSectionProps) {
  const changed = useStore((store) => changedOf(store.chosen, section.fields));
  const active = useStoreList((store) =>
    section.fields.filter((name) => !idleInForm(store.chosen, store.settled, name)),
  );
  return (
    <section
      className="form-section"
      id={section.id}
      aria-labelledby={sectionTitleId(section.id)}
      data-outlined={whole ? undefined : ''}
      data-boxes={active.some(hasBox) ? '' : undefined}
    >
      <div className="section-head">
        <h2 id={sectionTitleId(section.id)} tabIndex={-1}>
          {section.title}
        </h2>
        {changed > 0 && <span className="section-count">{say`${changed} changed`}</span>}
      </div>
      {runs(whole ? active : []).map((run) =>
        run[0] !== undefined && isFlag(run[0]) ? (
          <div key={run[0]} className="flags">
            {run.map((name) => (
              <FieldBlock key={name} name={name} solo={false} />
            ))}
          </div>
        ) : (
          run.map((name) => <FieldBlock key={name} name={name} solo={section.fields.length === 1} />)
        ),
      )}
      {whole && active.length < section.fields.length && <Idle section={section} />}
    </section>
  );
}

/** The fields without a meaning: said behind the first script. Never rendered again by what is around it, as controls. */
const Idle = memo(function Idle({ section }: { section: Section }) {
  return (
    <Suspense fallback={<div />}>
      <LateIdle section={section} />
    </Suspense>
  );
});

function LateIdle({ section }: { section: Section }) {
  const { IdleFields } = LATE_CONTROL.use();
  return <IdleFields section={section} />;
}

/** Fields in runs of the same sort: switches that follow one another, or others. */
function runs(fields: readonly FieldName[]): readonly (readonly FieldName[])[] {
  const found: FieldName[][] = [];
  for (const name of fields) {
    const last = found.at(-1);
    if (last?.[0] !== undefined && isFlag(last[0]) === isFlag(name)) last.push(name);
    else found.push([name]);
  }
  return found;
}

const isFlag = (name: FieldName): boolean => FIELDS[name].kind === 'flag';
