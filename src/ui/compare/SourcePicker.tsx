import type { SourceGroup } from '../../state/compare/sources.ts';
import { say } from '../../texts/say.ts';
import { PASTED } from './choice.ts';

interface Props {
  readonly groups: readonly SourceGroup[];
  readonly source: string;
  readonly onPick: (source: string) => void;
}

/** What the project is compared with. */
export function SourcePicker({ groups, source, onPick }: Props) {
  return (
    <label className="compare-with">
      <span>{say`Compare with`}</span>
      <select value={source} onChange={(event) => onPick(event.currentTarget.value)}>
        {groups.map(({ id, label, configs }) => (
          <optgroup key={id} label={label}>
            {configs.map((row) => (
              <option key={row.id} value={row.id}>
                {row.label}
              </option>
            ))}
          </optgroup>
        ))}
        <optgroup label={say`Yours`}>
          <option value={PASTED}>{say`A file, a link or a ferroflake.json`}</option>
        </optgroup>
      </select>
    </label>
  );
}
