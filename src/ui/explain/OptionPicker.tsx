import { fieldOf } from '../../config/fields.ts';
import { grouped } from '../../config/grouped.ts';
import { say } from '../../texts/say.ts';
import type { FieldSubject } from './subject.ts';
import { optionsOf } from './words.ts';

interface OptionPickerProps {
  readonly subject: FieldSubject;
  readonly onTurn: (subject: FieldSubject) => void;
}

/** Turns from the field to one of its options, and from one to another: all of them, by finger and by keyboard. */
export function OptionPicker({ subject, onTurn }: OptionPickerProps) {
  const options = optionsOf(subject);
  if (options.length === 0) return null;
  const { field, option } = subject;
  const { label } = fieldOf(field);
  return (
    <select
      className="input explanation-picker"
      aria-label={say`What to explain of ${label}`}
      value={option ?? ''}
      onChange={({ currentTarget: { value } }) => onTurn({ field, option: value === '' ? undefined : value })}
    >
      <option value="">{say`${label}: the whole field`}</option>
      {[...grouped(options, (row) => row.group ?? '')].map(([group, rows]) => {
        const lines = rows.map((row) => (
          <option key={row.id} value={row.id}>
            {row.label}
          </option>
        ));
        return group === '' ? (
          lines
        ) : (
          <optgroup key={group} label={group}>
            {lines}
          </optgroup>
        );
      })}
    </select>
  );
}
