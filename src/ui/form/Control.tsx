import type { ChoiceField, FieldName, SetField } from '../../config/fields.ts';
import { fieldOf } from '../../config/fields.ts';
import { ChoiceRows } from './controls/ChoiceRows.tsx';
import { FlagRow } from './controls/FlagRow.tsx';
import { LongChoice } from './controls/LongChoice.tsx';
import { Segments } from './controls/Segments.tsx';
import { SetRows } from './controls/SetRows.tsx';
import { SetSearch } from './controls/SetSearch.tsx';
import { TextBox } from './controls/TextBox.tsx';
import { MembersEditor } from './members/MembersEditor.tsx';

/** The most options that stand in the form without a search. */
const MOST_IN_VIEW = 12;
/** The longest names of options that stand side by side. */
const LONGEST_SEGMENT = 5;

/** What edits a field, by its kind and size: a new row of the table needs nothing here. */
export function Control({ name }: { name: FieldName }) {
  const field = fieldOf(name);
  switch (field.kind) {
    case 'choice':
      return <Choice name={name} field={field} />;
    case 'set':
      return <SetOf name={name} field={field} />;
    case 'flag':
      return <FlagRow name={name} field={field} />;
    case 'text':
      return <TextBox name={name} field={field} />;
    case 'members':
      return <MembersEditor />;
  }
}

function Choice({ name, field }: { name: FieldName; field: ChoiceField }) {
  if (field.options.length > MOST_IN_VIEW) return <LongChoice name={name} field={field} />;
  return field.options.every((option) => option.label.length <= LONGEST_SEGMENT) ? (
    <Segments name={name} options={field.options} />
  ) : (
    <ChoiceRows name={name} field={field} />
  );
}

function SetOf({ name, field }: { name: FieldName; field: SetField }) {
  return field.options.length > MOST_IN_VIEW ? (
    <SetSearch name={name} field={field} />
  ) : (
    <SetRows name={name} field={field} />
  );
}
