import type { Member } from './fields.ts';
import { isUsable } from './members.ts';
import { crateIdentifier, crateNameProblem } from './names.ts';

/** Whether a member may come to depend on another without closing a cycle. */
export function canUse(members: readonly Member[], user: string, used: string): boolean {
  const byName = new Map(members.map((member) => [member.name, member]));
  const target = byName.get(used);
  if (user === used || target === undefined || !isUsable(target)) return false;
  const seen = new Set<string>();
  const queue = [used];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (name === user) return false;
    if (seen.has(name)) continue;
    seen.add(name);
    queue.push(...(byName.get(name)?.uses ?? []));
  }
  return true;
}

/** A name for one more member: the base, or the base with the first number that is free. */
export function freeMemberName(members: readonly Member[], base: string): string {
  const taken = new Set(members.map((member) => crateIdentifier(member.name)));
  const free = (name: string): boolean =>
    !taken.has(crateIdentifier(name)) && crateNameProblem(name) === undefined;
  if (free(base)) return base;
  for (let number = 2; ; number++) if (free(`${base}-${number}`)) return `${base}-${number}`;
}
