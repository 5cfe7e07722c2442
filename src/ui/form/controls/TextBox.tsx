import type { FieldName, TextField } from '../../../config/fields.ts';
import { useConfigStore, useStoreNow } from '../../../state/use-store.ts';
import { DraftInput } from './DraftInput.tsx';

/** A text of one line. While what stands in it cannot be used, the config keeps the last that could. */
export function TextBox({ name, field }: { name: FieldName; field: TextField }) {
  // Behind the rest, a text would come while another is already typed in its place.
  const value = useStoreNow((store) => store.chosen[name]) as string;
  const store = useConfigStore();
  return (
    <DraftInput
      id={`project-${name}`}
      name={name}
      value={value}
      describedBy={`${name}-help`}
      mono={field.prose !== true}
      placeholder={field.example}
      problem={field.problem}
      onChange={(text) => store.getState().choose(name, text as never, name)}
    />
  );
}
