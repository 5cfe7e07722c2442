import { crateKind } from '../facts/crate-kinds.ts';
import { say } from '../texts/say.ts';
import type { Member } from './fields.ts';
import { crateIdentifier } from './names.ts';
import { shown } from './shown.ts';

/** Whether other members can depend on a member. */
export const isUsable = (member: Pick<Member, 'kind'>): boolean => crateKind(member.kind).usable;

/** What was mended in a list of members: a sentence for each mend, in the order of the list. */
export interface MendedMembers {
  readonly members: readonly Member[];
  readonly mends: readonly string[];
}

/**
 * Makes a list of members one that Cargo accepts: names unique, dependencies only on other library members,
 * and no cycle. What cannot stay is dropped and said; nothing is invented, except a program where none is left.
 */
export function mendMembers(given: readonly Member[]): MendedMembers {
  const mends: string[] = [];
  const unique = withoutTwins(given, mends);
  const acyclic = withoutCycles(withKnownUses(unique, mends), mends);
  if (acyclic.length > 0) return { members: acyclic, mends };
  mends.push(say`A workspace needs a member: a program “app” was put in.`);
  return { members: [{ name: 'app', kind: 'binary', uses: [] }], mends };
}

function withoutTwins(given: readonly Member[], mends: string[]): readonly Member[] {
  const taken = new Map<string, string>();
  return given.filter((member) => {
    const twin = taken.get(crateIdentifier(member.name));
    if (twin === undefined) {
      taken.set(crateIdentifier(member.name), member.name);
      return true;
    }
    mends.push(
      twin === member.name
        ? say`Two members are called “${member.name}”: the second was left out.`
        : say`“${twin}” and “${member.name}” are one name to Rust: the second was left out.`,
    );
    return false;
  });
}

function withKnownUses(members: readonly Member[], mends: string[]): readonly Member[] {
  const libraries = new Set(members.filter(isUsable).map((member) => member.name));
  return members.map((member) => {
    const once = [...new Set(member.uses)];
    if (once.length < member.uses.length)
      mends.push(say`“${member.name}” depends on a library twice: once is enough.`);
    const uses = once.filter((used) => {
      if (used !== member.name && libraries.has(used)) return true;
      mends.push(
        say`“${member.name}” cannot depend on ${shown(used)}, which is no other library of this workspace.`,
      );
      return false;
    });
    return uses.length === member.uses.length ? member : { ...member, uses };
  });
}

/** Drops each dependency that closes a cycle, going through the members in their order. */
function withoutCycles(members: readonly Member[], mends: string[]): readonly Member[] {
  const byName = new Map(members.map((member) => [member.name, member]));
  const kept = new Map<string, readonly string[]>();
  const state = new Map<string, 'open' | 'done'>();
  // An explicit stack: a chain of a thousand members must not overflow that of the machine.
  for (const root of members) {
    const stack: { member: Member; next: number; uses: string[] }[] = [];
    const enter = (member: Member): void => {
      state.set(member.name, 'open');
      stack.push({ member, next: 0, uses: [] });
    };
    if (!state.has(root.name)) enter(root);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const used = top.member.uses[top.next++];
      if (used === undefined) {
        state.set(top.member.name, 'done');
        kept.set(top.member.name, top.uses);
        stack.pop();
      } else if (state.get(used) === 'open') {
        mends.push(
          say`“${top.member.name}” cannot depend on “${used}”: they would depend on each other in a circle.`,
        );
      } else {
        top.uses.push(used);
        const member = byName.get(used);
        if (member && !state.has(used)) enter(member);
      }
    }
  }
  return members.map((member) => {
    const uses = kept.get(member.name) ?? member.uses;
    return uses.length === member.uses.length ? member : { ...member, uses };
  });
}
