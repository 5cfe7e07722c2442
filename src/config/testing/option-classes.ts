import { grouped } from '../grouped.ts';
import { type Choices, defaultsOf, fieldNames, type Space } from './option-space.ts';

/** A choice among more options than this is too long for each to meet each option of every other field. */
const LONG = 24;

/** Whether a field is a choice among so many options that they are put into classes. */
export function isLong(space: Space, name: string): boolean {
  const field = space.fields[name];
  return field?.kind === 'choice' && field.options.length > LONG;
}

/** A question that is asked beside each option of a long choice: it is answered by yes or no. */
type Question = (choices: Choices) => boolean;

/** The other fields whose options tell those of a long choice apart: two long choices are not compared. */
const otherFields = (space: Space, name: string): readonly string[] =>
  fieldNames(space).filter((other) => other !== name && !isLong(space, other));

function idsOf(space: Space, name: string): readonly string[] {
  const field = space.fields[name];
  return field !== undefined && 'options' in field ? field.options.map(({ id }) => id) : [];
}

/** Whether a later field has a meaning, and which of its options can be chosen. */
const asLater = (space: Space, other: string): readonly Question[] => [
  (choices) => space.idle(choices, other) === undefined,
  ...idsOf(space, other).map(
    (id): Question =>
      (choices) =>
        space.unavailable(choices, other, id) === undefined,
  ),
];

/** Whether the option itself can be chosen beside each option of an earlier choice. */
const asEarlier = (space: Space, name: string, other: string): readonly Question[] =>
  space.fields[other]?.kind !== 'choice'
    ? []
    : idsOf(space, other).map(
        (id): Question =>
          (choices) =>
            space.unavailable({ ...choices, [other]: id }, name, String(choices[name])) === undefined,
      );

/** Whether the answer to a question looks at a field at all. */
function reads(choices: Choices, name: string, question: Question): boolean {
  let read = false;
  question(
    new Proxy(choices, {
      get: (target, key) => {
        read ||= key === name;
        return target[String(key)];
      },
    }),
  );
  return read;
}

/** Every question whose answer may differ between the options of a long choice, with the choices it is asked beside. */
function questions(space: Space, name: string): readonly (readonly [Choices, readonly Question[]])[] {
  const order = fieldNames(space);
  const itself: Question = (choices) => space.unavailable(choices, name, String(choices[name])) === undefined;
  const all = otherFields(space, name).flatMap((other) =>
    order.indexOf(other) > order.indexOf(name) ? asLater(space, other) : asEarlier(space, name, other),
  );
  const contexts = space.contexts.length > 0 ? space.contexts : [defaultsOf(space)];
  return contexts.map((context) => [
    context,
    [itself, ...all.filter((question) => reads(context, name, question))],
  ]);
}

/**
 * The options of a long choice, put together where nothing tells them apart: beside every context the same options of
 * the other fields can be chosen, the same fields have a meaning, and the marks are alike.
 */
export function optionClasses(space: Space, name: string): readonly (readonly string[])[] {
  const asked = questions(space, name);
  const classes = grouped(idsOf(space, name), (id) =>
    asked
      .map(([context, each]) => {
        const choices = { ...context, [name]: id };
        return each.map((question) => (question(choices) ? '1' : '0')).join('') + space.marks(choices);
      })
      .join('|'),
  );
  return [...classes.values()];
}
