import { useMemo } from 'react';
import type { FieldName, SetField } from '../../../config/fields.ts';
import type { Option } from '../../../config/option.ts';
import { number } from '../../../texts/format.ts';
import { say } from '../../../texts/say.ts';
import { Said } from '../../parts/Said.tsx';
import { inGroups, searchOptions } from '../search.ts';
import { useReasons } from '../use-field.ts';
import { useOptions } from '../use-options.ts';
import { labelWidth } from './label-width.ts';
import { OptionRow } from './OptionRow.tsx';

interface WithOptions {
  readonly options: readonly Option[];
}

interface SetListProps {
  readonly name: FieldName;
  readonly field: SetField;
  readonly query: string;
  readonly ids: readonly string[];
  readonly onToggle: (id: string, chosen: boolean) => void;
}

/** The matching options of a set, once they have come. What waits for them has no other hooks: see useOptions. */
export function SetList(props: SetListProps) {
  const options = useOptions(props.field);
  return <Matches {...props} options={options} />;
}

/** The matches under the headings of their groups; without headings, best first, when searched. */
function Matches({ name, field, query, ids, onToggle, options }: SetListProps & WithOptions) {
  const matches = useMemo(() => searchOptions(options, query), [options, query]);
  const groups = useMemo(
    () => (query.trim() === '' ? inGroups(matches) : [{ group: '', matches }]),
    [matches, query],
  );
  const asked = useMemo(() => matches.map((match) => match.option.id), [matches]);
  const reasons = useReasons(name, asked);
  const reasonOf = useMemo(() => new Map(asked.map((id, index) => [id, reasons[index]])), [asked, reasons]);
  return (
    <>
      <Said className="result-count">
        {matches.length === options.length
          ? say`${number(matches.length)} in all`
          : say`${number(matches.length)} of ${number(options.length)}`}
      </Said>
      <section
        className="set-list"
        style={labelWidth(options)}
        aria-label={say`${field.label}: all options`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {groups.map(({ group, matches: rows }) => (
          <div key={group} className="set-group">
            {group !== '' && <h4 className="set-group-title">{group}</h4>}
            {rows.map(({ option, word }) => (
              <OptionRow
                key={option.id}
                kind="checkbox"
                group={name}
                option={option}
                word={word}
                chosen={ids.includes(option.id)}
                reason={reasonOf.get(option.id)}
                onPick={onToggle}
              />
            ))}
          </div>
        ))}
        {matches.length === 0 && <p className="note">{say`Nothing matches “${query}”.`}</p>}
      </section>
    </>
  );
}
