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
 * The files that would be made, changed or left out if an option were chosen, or a switch turned, by path. The record of
 * the choices is left out, which any choice changes, as is the link in the README.
 *
 * @param config a settled config
 */
export function wouldChange(config: Config, name: FieldName, option?: string): readonly string[] {
  const other = otherwise(config, name, option);
  const generator = currentGenerator();
  if (!other || !generator) return [];
  const files = (of: Config): ReadonlyMap<string, string> => {
    const shown = name === 'record' ? of : { ...of, record: false };
    return new Map(generator.files(shown, { link: '' }).map((file) => [file.path, file.content]));
  };
  const [now, then] = [files(config), files(settle(other).config)];
  return [...new Set([...now.keys(), ...then.keys()])].filter((path) => now.get(path) !== then.get(path));
}
