import { type SetFieldName, withOption } from '../config/edit.ts';
import { type Config, type FieldName, fieldOf } from '../config/fields.ts';
import { settle } from '../config/settle.ts';
import { currentGenerator } from './generator.ts';

/** The config with an option chosen, or a switch turned the other way; nothing for what cannot be chosen so. */
function otherwise(config: Config, name: FieldName, option: string | undefined): Config | undefined {
  const { kind } = fieldOf(name);
  if (kind === 'flag') return { ...config, [name]: !config[name] };
  if (option === undefined) return undefined;
  if (kind === 'choice') return { ...config, [name]: option };
  return kind === 'set' ? withOption(config, name as SetFieldName, option, true) : undefined;
}

/**
 * The files that would be made, changed or left out if an option were chosen, or a switch turned, by path.
 *
 * @param config a settled config
 */
export function wouldChange(config: Config, name: FieldName, option?: string): readonly string[] {
  const other = otherwise(config, name, option);
  return other ? differingFiles(config, other) : [];
}

/**
 * The files that would be made, changed or left out if the choices were others, by path. Not counted are the record of
 * the choices, which any choice changes, unless it comes or goes itself, and the link in the README.
 *
 * @param config a settled config
 */
export function differingFiles(config: Config, other: Config): readonly string[] {
  const generator = currentGenerator();
  if (!generator) return [];
  const withRecord = config.record !== other.record;
  const files = (of: Config): ReadonlyMap<string, string> => {
    const shown = withRecord ? of : { ...of, record: false };
    return new Map(generator.files(shown, { link: '' }).map((file) => [file.path, file.content]));
  };
  const [now, then] = [files(config), files(settle(other).config)];
  return [...new Set([...now.keys(), ...then.keys()])].filter((path) => now.get(path) !== then.get(path));
}
