import '../../config/complete.ts';
import { type FieldName, fieldOf } from '../../config/fields.ts';
import { LongChoice } from './controls/LongChoice.tsx';
import { SetSearch } from './controls/SetSearch.tsx';
import { MembersEditor } from './members/MembersEditor.tsx';

export { IdleFields } from './IdleFields.tsx';

/** What edits a field that is looked through or built up: it comes behind the first script. */
export function LateControl({ name }: { name: FieldName }) {
  const field = fieldOf(name);
  if (field.kind === 'choice') return <LongChoice name={name} field={field} />;
  if (field.kind === 'set') return <SetSearch name={name} field={field} />;
  return <MembersEditor />;
}
