import { useState } from 'react';
import type { FieldName, TextField } from '../../../config/fields.ts';
import { crateNameFrom, crateNameProblem } from '../../../config/names.ts';
import { useConfigStore, useStore } from '../../../state/use-store.ts';
import { DraftInput } from './DraftInput.tsx';

/** A text of one line. While what stands in it cannot be used, the config keeps the last that could. */
export function TextBox({ name, field }: { name: FieldName; field: TextField }) {
  const value = useStore((store) => store.chosen[name]) as string;
  const store = useConfigStore();
  const [isName] = useState(() => field.problem === crateNameProblem);
  return (
    <DraftInput
      id={`project-${name}`}
      value={value}
      describedBy={`${name}-help`}
      mono={isName}
      problem={field.problem}
      suggest={isName ? crateNameFrom : undefined}
      onChange={(text) => store.getState().choose(name, text as never)}
    />
  );
}
