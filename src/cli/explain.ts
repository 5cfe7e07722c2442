import { idle, unavailable } from '../config/availability.ts';
import { type Explanation, explainField, explainOption } from '../config/explanations.ts';
import { DEFAULT_CONFIG, FIELD_NAMES, type Field, type FieldName, fieldOf } from '../config/fields.ts';
import { LIBRARY_OPTIONS } from '../config/library-options.ts';
import type { Option } from '../config/option.ts';
import { shown } from '../config/shown.ts';
import { meant } from './meant.ts';
import { Problem } from './problem.ts';

/** The most options that are named one by one. */
const MOST_NAMED = 30;

/**
 * What is known of a field, or of one of its options, as text for a terminal.
 *
 * @param what `FIELD` or `FIELD=OPTION`
 * @throws Problem where there is no such field or option, with the name that was most likely meant
 */
export function explainText(what: string): string {
  const [word = '', ...rest] = what.split('=');
  const name = fieldNamed(word);
  const field = fieldOf(name);
  if (rest.length === 0) return fieldText(name, field);
  return optionText(name, field, rest.join('='));
}

function fieldNamed(word: string): FieldName {
  const name = FIELD_NAMES.find((each) => each === word);
  if (name !== undefined) return name;
  const fields = FIELD_NAMES.filter((each) => optionsOf(fieldOf(each)).some(({ id }) => id === word));
  if (fields.length > 0)
    throw new Problem(
      `${word} is an option of ${fields.join(', ')}: ferroflake explain ${fields[0]}=${word}`,
    );
  throw new Problem(`there is no field ${shown(word)}${meant(word, FIELD_NAMES)}; see ferroflake options`);
}

const optionsOf = (field: Field): readonly Option[] => {
  if (!('options' in field)) return [];
  return field.kind === 'set' && field.details !== undefined ? LIBRARY_OPTIONS : field.options;
};

function fieldText(name: FieldName, field: Field): string {
  const ids = optionsOf(field).map(({ id }) => id);
  const options =
    ids.length > MOST_NAMED
      ? [`Options: ${ids.length}; ferroflake explain ${name}=OPTION tells of each.`]
      : ids.length > 0
        ? [`Options: ${ids.join(', ')}.`]
        : [];
  return text(`${name}: ${field.label}`, field.help, explainField(name), [
    ...options,
    ...reasonLine('Does not apply by default', idle(DEFAULT_CONFIG, name)),
  ]);
}

function optionText(name: FieldName, field: Field, id: string): string {
  const options = optionsOf(field);
  if (options.length === 0) throw new Problem(`the field ${name} has no options to explain`);
  const option = options.find((each) => each.id === id);
  const told = option && explainOption(name, id);
  if (!option || !told) {
    const ids = options.map((each) => each.id);
    throw new Problem(`${name} has no option ${shown(id)}${meant(id, ids)}; see ferroflake explain ${name}`);
  }
  return text(`${name}=${id}: ${option.label}`, option.help, told, [
    ...(option.support === undefined ? [] : [option.support.says]),
    ...reasonLine('Not beside the defaults', unavailable(DEFAULT_CONFIG, name, id)),
  ]);
}

const reasonLine = (heading: string, reason: string | undefined): readonly string[] =>
  reason === undefined ? [] : [`${heading}: ${reason}`];

function text(title: string, help: string, told: Explanation, further: readonly string[]): string {
  return `${[
    title,
    help,
    '',
    told.more,
    ...told.facts.map((fact) => `- ${fact}`),
    ...(further.length > 0 ? ['', ...further] : []),
    '',
    ...told.sources.map(({ label, href }) => `${label}: ${href}`),
    `As of ${told.asOf}.`,
  ].join('\n')}\n`;
}
