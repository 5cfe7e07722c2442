import type { Member } from '../../../config/fields.ts';
import { freeMemberName } from '../../../config/member-options.ts';
import { crateIdentifier, crateNameProblem } from '../../../config/names.ts';
import { crateKind } from '../../../facts/crate-kinds.ts';
import { say } from '../../../texts/say.ts';

type Members = readonly Member[];

/** Says why a member cannot have this name beside the others, or nothing when it can. */
export function memberNameProblem(members: Members, index: number, name: string): string | undefined {
  const problem = crateNameProblem(name);
  if (problem !== undefined) return problem;
  const twin = members.find(
    (other, place) => place !== index && crateIdentifier(other.name) === crateIdentifier(name),
  );
  return twin && say`Another member is called “${twin.name}”.`;
}

/** A member renamed, in its own row and wherever another uses it. */
export function renamed(members: Members, index: number, name: string): Members {
  const old = members[index]?.name;
  return members.map((member, place) => ({
    ...member,
    name: place === index ? name : member.name,
    uses: member.uses.map((used) => (used === old ? name : used)),
  }));
}

/** A member turned into a program or a library; nothing can use a program. */
export function ofKind(members: Members, index: number, kind: Member['kind']): Members {
  const name = members[index]?.name ?? '';
  const turned = members.map((member, place) => (place === index ? { ...member, kind } : member));
  return crateKind(kind).usable ? turned : withoutUses(turned, name);
}

/** The names of the members that use another. */
export const usersOf = (members: Members, name: string): readonly string[] =>
  members.filter(({ uses }) => uses.includes(name)).map((member) => member.name);

/** A list without one member and without every use of it. */
export function removed(members: Members, index: number): Members {
  const name = members[index]?.name ?? '';
  return withoutUses(
    members.filter((_, place) => place !== index),
    name,
  );
}

const withoutUses = (members: Members, name: string): Members =>
  members.map((member) =>
    member.uses.includes(name) ? { ...member, uses: member.uses.filter((used) => used !== name) } : member,
  );

/** A list with one more library at its end. */
export const added = (members: Members): Members => [
  ...members,
  { name: freeMemberName(members, 'part'), kind: 'library', uses: [] },
];

/** A member that uses another, or no longer does. */
export const using = (members: Members, index: number, used: string, on: boolean): Members =>
  members.map((member, place) =>
    place === index
      ? { ...member, uses: on ? [...member.uses, used] : member.uses.filter((name) => name !== used) }
      : member,
  );
