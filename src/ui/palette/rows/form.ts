import { optionLabel } from '../../../config/describe.ts';
import { type SetFieldName, withOption } from '../../../config/edit.ts';
import { type Config, type Field, type FieldName, fieldOf } from '../../../config/fields.ts';
import type { Option } from '../../../config/option.ts';
import { isChosen, standing } from '../../../config/standing.ts';
import type { Store } from '../../../state/store.ts';
import { plural, say, sentences } from '../../../texts/say.ts';
import { SECTIONS, type Section } from '../../form/sections.ts';
import { goToField } from '../../view.ts';
import { doAloud } from '../do-aloud.ts';
import type { Page, Row, Standing } from '../row.ts';
import { FIELD_WORDS, OPTION_WORDS } from '../words.ts';

/** What is known of the options of each field that has any. */
export type OptionsOf = (name: FieldName) => readonly Option[];

/** Every field of the form, each before its options, in the order of the form. */
export const formRows = (optionsOf: OptionsOf): readonly Row[] =>
  SECTIONS.flatMap((section) =>
    section.fields.flatMap((name) => [
      fieldRow(section, name),
      ...optionsOf(name).map((option) => optionRow(section, name, option)),
    ]),
  );

const visiting =
  (name: FieldName) =>
  ({ view, leave }: Page): void =>
    leave(() => goToField(view, name));

function fieldRow(section: Section, name: FieldName): Row {
  const field = fieldOf(name);
  const visit = visiting(name);
  const flag = field.kind === 'flag';
  const stands = (store: Store): Standing =>
    flag ? standing(store, name) : valueStanding(store, name, field);
  const act = flag ? switchFlag(name) : visit;
  return {
    key: `field ${name}`,
    heading: section.title,
    id: name,
    label: field.label,
    help: field.help,
    group: section.title,
    words: FIELD_WORDS[name] ?? [],
    main: true,
    ...(flag ? {} : { icon: 'form' }),
    standing: stands,
    enter: unlessBarred(stands, act),
    visit,
  };
}

/** Does it, or says why that cannot be. */
const unlessBarred =
  (stands: Row['standing'], act: (page: Page) => void) =>
  (page: Page): void => {
    const { mark, reason } = stands(page.store.getState());
    if (mark === 'barred' && reason !== undefined) page.announce(reason);
    else act(page);
  };

const switchFlag =
  (name: FieldName) =>
  (page: Page): void => {
    const { chosen, choose } = page.store.getState();
    const { label } = fieldOf(name);
    const sentence = chosen[name] ? say`${label} is off.` : say`${label} is on.`;
    doAloud(page, () => choose(name, !chosen[name] as never), sentence);
  };

/** A field that is no switch is not chosen: it holds something. */
function valueStanding(store: Store, name: FieldName, field: Field): Standing {
  const stands = standing(store, name);
  return stands.mark === 'barred' ? stands : { value: heldValue(store.chosen, name, field) };
}

/** What a field holds, in a few words. */
function heldValue(config: Config, name: FieldName, field: Field): string {
  const value = config[name];
  switch (field.kind) {
    case 'choice':
      return optionLabel(name, value as string);
    case 'set':
    case 'members': {
      const { length } = value as readonly unknown[];
      if (length === 0) return say`none`;
      return field.kind === 'set'
        ? say`${length} chosen`
        : plural(length, { one: say`${length} crate`, other: say`${length} crates` });
    }
    case 'flag':
      return value ? say`on` : say`off`;
    case 'text':
      return value === '' ? say`empty` : (value as string);
  }
}

function optionRow(section: Section, name: FieldName, option: Option): Row {
  const field = fieldOf(name);
  const stands = (store: Store): Standing => standing(store, name, option.id);
  return {
    key: `option ${name} ${option.id}`,
    heading: section.title,
    id: option.id,
    label: option.label,
    help: sentences(option.help, option.support?.says),
    group: option.group === undefined ? field.label : say`${field.label}: ${option.group}`,
    own: option.own ?? [],
    words: [...(option.words ?? []), ...(OPTION_WORDS[name]?.[option.id] ?? [])],
    belongs: FIELD_WORDS[name] ?? [],
    ...(field.kind === 'set' ? {} : { one: true }),
    standing: stands,
    enter: unlessBarred(stands, field.kind === 'set' ? toggleIn(name, option) : choose(name, option)),
    visit: visiting(name),
  };
}

const toggleIn =
  (name: FieldName, { id, label }: Option) =>
  (page: Page): void => {
    const { chosen, choose: put } = page.store.getState();
    const on = !isChosen(chosen, name, id);
    const value = withOption(chosen, name as SetFieldName, id, on)[name];
    const sentence = on ? say`${label} is chosen.` : say`${label} is no longer chosen.`;
    doAloud(page, () => put(name, value), sentence);
  };

const choose =
  (name: FieldName, { id, label }: Option) =>
  (page: Page): void => {
    const { choose: put } = page.store.getState();
    doAloud(page, () => put(name, id as never), say`${fieldOf(name).label}: ${label} is chosen.`);
  };
