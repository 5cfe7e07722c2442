import { idle, unavailable } from '../config/availability.ts';
import { type Explanation, explainField, explainOption } from '../config/explanations.ts';
import { DEFAULT_CONFIG, FIELD_NAMES, type Field, type FieldName, fieldOf } from '../config/fields.ts';
import { codeSpan, escapeMarkdown } from '../emit/markdown.ts';
import { DATA_AS_OF } from '../facts/data-dates.ts';

/** The most options that are listed one by one; of more, the form and `show problems` tell. */
const MOST_LISTED = 30;

/** Every field and option as Markdown: what it does, its default, and what stands against it beside the defaults. */
export const optionsList = (): string =>
  `${['# Every choice', INTRO, ...FIELD_NAMES.map(fieldText)].join('\n\n')}\n`;

const INTRO =
  'Printed by `ferroflake options` from the tables that the form reads. A field that does not apply, or an option ' +
  'that cannot be chosen, is shown with the reason that holds while everything else stands at its default. What ' +
  `gets no more fixes is said as of ${DATA_AS_OF}, the date of the data.`;

function fieldText(name: FieldName): string {
  const field = fieldOf(name);
  const reason = idle(DEFAULT_CONFIG, name);
  return [
    `## ${codeSpan(name)}: ${escapeMarkdown(field.label)}`,
    `${field.help} ${kindText(field)}`,
    moreText(explainField(name)),
    ...(reason === undefined ? [] : [`Does not apply by default: ${reason}`]),
    ...optionLines(name, field),
  ].join('\n\n');
}

/** What there is to say beyond the line, and who says it. */
const moreText = ({ more, sources }: Explanation): string =>
  `${more} (${sources.map(({ label, href }) => `[${escapeMarkdown(label)}](${href})`).join(', ')})`;

function kindText(field: Field): string {
  switch (field.kind) {
    case 'choice':
      return `One of ${field.options.length}; default ${codeSpan(field.default)}.`;
    case 'set':
      return `Any of ${field.options.length}; default ${field.default.length === 0 ? 'none' : field.default.map(codeSpan).join(', ')}.`;
    case 'flag':
      return `Yes or no; default ${field.default ? 'yes' : 'no'}.`;
    case 'text':
      return `A text; default ${field.default === '' ? 'empty' : codeSpan(field.default)}.`;
    case 'members':
      return `A list of crates; default ${field.default.map((member) => codeSpan(member.name)).join(', ')}.`;
  }
}

function optionLines(name: FieldName, field: Field): readonly string[] {
  if (field.kind !== 'choice' && field.kind !== 'set') return [];
  if (field.options.length > MOST_LISTED) return [];
  return [
    field.options
      .map(({ id, help, support }) => {
        const reason = unavailable(DEFAULT_CONFIG, name, id);
        return [
          `- ${codeSpan(id)}: ${help} ${explainOption(name, id)?.more ?? ''}`.trimEnd(),
          ...(support === undefined ? [] : [support.says]),
          ...(reason === undefined ? [] : [`Not beside the defaults: ${reason}`]),
        ].join(' ');
      })
      .join('\n'),
  ];
}
