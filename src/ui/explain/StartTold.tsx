import { useMemo } from 'react';
import { describeValue } from '../../config/describe.ts';
import { DEFAULT_CONFIG, differingFields, FIELDS, isSameConfig } from '../../config/fields.ts';
import type { PresetRow } from '../../config/preset-list.ts';
import { useStore } from '../../state/use-store.ts';
import { differingFiles } from '../../state/would-change.ts';
import { say } from '../../texts/say.ts';
import { configOf } from '../form/presets.ts';
import { Told } from './Told.tsx';
import { filesInWords } from './words.ts';

/** More about what can be started from: what it chooses, and what it would change in the files. */
export function StartTold({ start }: { readonly start: PresetRow }) {
  const chosen = useStore((store) => store.chosen);
  const settled = useStore((store) => store.settled);
  const config = configOf(start.id);
  const files = useMemo(() => (config ? differingFiles(settled, config) : []), [settled, config]);
  if (!config) return <Told help={start.help} />;
  const choices = differingFields(config, DEFAULT_CONFIG);
  return (
    <Told help={start.help}>
      {choices.length === 0 ? (
        <p>{say`Every choice is at its default.`}</p>
      ) : (
        <div>
          <p>{say`It chooses beside the defaults:`}</p>
          <dl className="explanation-choices">
            {choices.map((name) => (
              <div key={name}>
                <dt>{FIELDS[name].label}</dt>
                <dd>{describeValue(name, config[name])}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {isSameConfig(config, chosen) && <p>{say`It is what is chosen now.`}</p>}
      {files.length > 0 && (
        <p className="explanation-writes">{say`Starting from it would change ${filesInWords(files)}.`}</p>
      )}
    </Told>
  );
}
