import { memo, Suspense } from 'react';
import { type ChoiceField, type FieldName, fieldOf } from '../../config/fields.ts';
import { isLate } from './controls/boxes.ts';
import { ChoiceRows } from './controls/ChoiceRows.tsx';
import { FlagRow } from './controls/FlagRow.tsx';
import { letters } from './controls/label-width.ts';
import { Segments } from './controls/Segments.tsx';
import { SetRows } from './controls/SetRows.tsx';
import { TextBox } from './controls/TextBox.tsx';
import { LATE_CONTROL } from './late-control.ts';

/** The longest names of options that stand side by side. */
const LONGEST_SEGMENT = 5;

/**
 * What edits a field, by its kind and size: a new row of the table needs nothing here.
 *
 * Never rendered again by what is around it: a control that has not come would lose what was prerendered.
 */
export const Control = memo(function Control({ name }: { name: FieldName }) {
  const field = fieldOf(name);
  if (isLate(field)) {
    return (
      <Suspense fallback={<div />}>
        <Late name={name} />
      </Suspense>
    );
  }
  switch (field.kind) {
    case 'choice':
      return <Choice name={name} field={field} />;
    case 'set':
      return <SetRows name={name} field={field} />;
    case 'flag':
      return <FlagRow name={name} field={field} />;
    case 'text':
      return <TextBox name={name} field={field} />;
    case 'members':
      return null;
  }
});

function Choice({ name, field }: { name: FieldName; field: ChoiceField }) {
  return field.options.every((option) => letters(option.label) <= LONGEST_SEGMENT) ? (
    <Segments name={name} options={field.options} />
  ) : (
    <ChoiceRows name={name} field={field} />
  );
}

/** What waits for the control has no other hooks: they would be lost to React where it comes between two tries. */
function Late({ name }: { name: FieldName }) {
  const { LateControl } = LATE_CONTROL.use();
  return <LateControl name={name} />;
}
