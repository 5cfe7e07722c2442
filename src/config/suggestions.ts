import type { FieldName } from './fields.ts';
import { crateNameProblem, DEFAULT_NAME, LONGEST_NAME } from './names.ts';

/** Letters that Unicode does not take apart, as they are written where they are not to be had. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** The nearest name that a crate can have: what a form offers in place of a refused one. */
function crateNameFrom(text: string): string {
  const name = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/[-_]*([-_])/g, '$1')
    .replace(/^[^a-z]+/, '')
    .slice(0, LONGEST_NAME)
    .replace(/[-_]+$/, '');
  if (name === '') return DEFAULT_NAME;
  return crateNameProblem(name) === undefined
    ? name
    : `my-${name}`.slice(0, LONGEST_NAME).replace(/[-_]+$/, '');
}

/** The address of a repository that a text may mean: as git writes it, without a scheme, or with blanks around it. */
const repositoryFrom = (text: string): string =>
  text
    .trim()
    .replace(/^(?:ssh:\/\/)?git@([^:/]+)[:/]/, 'https://$1/')
    .replace(/^(?:\w+:\/\/)?/, 'https://')
    .replace(/\.git$/, '');

const SUGGESTIONS: { readonly [Name in FieldName]?: (text: string) => string } = {
  name: crateNameFrom,
  members: crateNameFrom,
  repository: repositoryFrom,
};

/** What could stand in the place of a text that a field refuses: the nearest, which it may refuse as well. */
export const suggestionFor = (field: FieldName, text: string): string | undefined =>
  SUGGESTIONS[field]?.(text);
