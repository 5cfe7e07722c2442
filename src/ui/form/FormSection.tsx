import { memo, useState } from 'react';
import { FIELDS, sameValue } from '../../config/fields.ts';
import { createFollower } from '../../state/follower.ts';
import { ReadableContext, useConfigStore, useStore } from '../../state/use-store.ts';
import { FieldBlock } from './FieldBlock.tsx';
import type { Section } from './sections.ts';

/** A part of the form. What is changed elsewhere reaches it after the preview is on screen. */
export const FormSection = memo(function FormSection({ section }: { section: Section }) {
  const store = useConfigStore();
  const [follower] = useState(() => createFollower(store, section.fields));
  return (
    <ReadableContext value={follower}>
      <Fields section={section} />
    </ReadableContext>
  );
});

/** The fields under their heading, which counts what differs from the default. */
function Fields({ section }: { section: Section }) {
  const changed = useStore(
    (store) => section.fields.filter((name) => !sameValue(store.chosen[name], FIELDS[name].default)).length,
  );
  return (
    <section className="form-section" id={section.id} aria-labelledby={`${section.id}-title`}>
      <div className="section-head">
        <h2 id={`${section.id}-title`}>{section.title}</h2>
        {changed > 0 && <span className="section-count">{changed} changed</span>}
      </div>
      {section.fields.map((name) => (
        <FieldBlock key={name} name={name} solo={section.fields.length === 1} />
      ))}
    </section>
  );
}
