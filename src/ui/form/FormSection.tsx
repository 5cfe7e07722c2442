import { memo } from 'react';
import { FIELDS, sameValue } from '../../config/fields.ts';
import { useStore } from '../../state/use-store.ts';
import { FieldBlock } from './FieldBlock.tsx';
import type { Section } from './sections.ts';

/** A part of the form under its heading, which counts what differs from the default. */
export const FormSection = memo(function FormSection({ section }: { section: Section }) {
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
});
