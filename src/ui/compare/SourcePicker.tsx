import type { SourceGroup } from '../../state/compare/sources.ts';
import { say } from '../../texts/say.ts';
import { PASTED } from './choice.ts';
import { SourceOptions } from './SourceOptions.tsx';

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
        <SourceOptions groups={groups} />
        <optgroup label={say`Yours`}>
          <option value={PASTED}>{say`A file, a link or a ferroflake.json`}</option>
        </optgroup>
      </select>
    </label>
  );
}
