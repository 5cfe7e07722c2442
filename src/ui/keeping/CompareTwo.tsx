import { useMemo, useState } from 'react';
import { describeValue, optionLabel } from '../../config/describe.ts';
import { type Config, differingFields, FIELDS, type FieldName, type Member } from '../../config/fields.ts';
import { crateKind } from '../../facts/crate-kinds.ts';
import {
  knownSources,
  type NamedConfig,
  OF_THIS_PAGE,
  type SourceGroup,
} from '../../state/compare/sources.ts';
import type { Kept } from '../../state/keeping/keeping.ts';
import { useStore } from '../../state/use-store.ts';
import { say, series } from '../../texts/say.ts';
import { SourceOptions } from '../compare/SourceOptions.tsx';
import { Said } from '../parts/Said.tsx';

/** Any two configs side by side, as far as they differ. */
export function CompareTwo({ kept }: { readonly kept: Kept }) {
  const chosen = useStore((store) => store.chosen);
  const history = useStore((store) => store.history);
  const known = useMemo(() => knownSources({ chosen, history, kept }), [chosen, history, kept]);
  const now: NamedConfig = { id: 'now', label: say`What is chosen now`, config: chosen };
  const all = [now, ...known.flatMap(({ configs }) => configs)];
  const find = (id: string): NamedConfig => all.find((each) => each.id === id) ?? now;
  const [one, setOne] = useState(now.id);
  // The latest that was kept, or else a preset.
  const [two, setTwo] = useState(known.find(({ id }) => id !== OF_THIS_PAGE)?.configs[0]?.id ?? now.id);
  return (
    <>
      <div className="differ-picks">
        <Pick label={say`Here`} now={now} known={known} value={find(one).id} onPick={setOne} />
        <Pick label={say`There`} now={now} known={known} value={find(two).id} onPick={setTwo} />
      </div>
      <Differences here={find(one).config} there={find(two).config} />
    </>
  );
}

interface PickProps {
  readonly label: string;
  readonly now: NamedConfig;
  readonly known: readonly SourceGroup[];
  readonly value: string;
  readonly onPick: (id: string) => void;
}

function Pick({ label, now, known, value, onPick }: PickProps) {
  return (
    <label className="differ-pick">
      <span>{label}</span>
      <select className="input" value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value={now.id}>{now.label}</option>
        <SourceOptions groups={known} />
      </select>
    </label>
  );
}

function Differences({ here, there }: { readonly here: Config; readonly there: Config }) {
  const fields = useMemo(() => differingFields(here, there), [here, there]);
  if (fields.length === 0) return <Said className="note">{say`These two are the same.`}</Said>;
  return (
    <table className="differ">
      <thead>
        <tr>
          <th scope="col">{say`Field`}</th>
          <th scope="col">{say`Here`}</th>
          <th scope="col">{say`There`}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((name) => (
          <tr key={name}>
            <th scope="row">{FIELDS[name].label}</th>
            <td>
              <Value name={name} config={here} beside={there} />
            </td>
            <td>
              <Value name={name} config={there} beside={here} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ValueProps {
  readonly name: FieldName;
  readonly config: Config;
  readonly beside: Config;
}

/** What a field holds; of a list, what the other side has not stands out. */
function Value({ name, config, beside }: ValueProps) {
  const value = config[name];
  if (typeof value !== 'object' || value.length === 0) return describeValue(name, value);
  const others = new Set(wordsOf(name, beside));
  return (
    <ul className="differ-list" data-lines={name === 'members' || undefined}>
      {wordsOf(name, config).map((word) => (
        <li key={word} data-shared={others.has(word) || undefined}>
          {word}
        </li>
      ))}
    </ul>
  );
}

/** The elements of a list in words; of a crate also its kind and what it depends on. */
function wordsOf(name: FieldName, config: Config): readonly string[] {
  const value = config[name];
  if (typeof value !== 'object') return [];
  return value.map((item) => (typeof item === 'string' ? optionLabel(name, item) : memberWords(item)));
}

function memberWords({ name, kind, uses }: Member): string {
  const words = series([name, crateKind(kind).label]);
  return uses.length > 0 ? `${words} → ${series(uses)}` : words;
}
