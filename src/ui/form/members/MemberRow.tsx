import { memo } from 'react';
import type { Member } from '../../../config/fields.ts';
import { CRATE_KINDS, crateKind, isCrateKind } from '../../../facts/crate-kinds.ts';
import { useConfigStore, useStore, useStoreNow } from '../../../state/use-store.ts';
import { list, plural, say } from '../../../texts/say.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useAnnounce } from '../../parts/status.ts';
import { DraftInput } from '../controls/DraftInput.tsx';
import { memberNameProblem, ofKind, removed, renamed, usersOf } from './edits.ts';
import { MemberUses } from './MemberUses.tsx';

/** The id of the box with the name of a member. */
const memberId = (index: number): string => `member-${index}`;

/** One crate of the workspace: its name, what it is, and what it depends on. */
export const MemberRow = memo(function MemberRow({ index }: { index: number }) {
  const store = useConfigStore();
  const announce = useAnnounce();
  // As in a text box: its name is one.
  const member = useStoreNow(({ chosen }) => chosen.members[index]);
  const only = useStore(({ chosen }) => chosen.members.length === 1);
  if (!member) return null;
  const change = (edit: (members: readonly Member[]) => readonly Member[], typedIn?: string): void => {
    const { chosen, choose } = store.getState();
    choose('members', edit(chosen.members), typedIn);
  };
  const remove = (): void => {
    if (only) return;
    change((members) => removed(members, index));
    announce(say`${member.name} is removed.`);
    // To the one that took its place, or else to the last.
    const neighbour = Math.min(index, store.getState().chosen.members.length - 1);
    requestAnimationFrame(() => document.getElementById(memberId(neighbour))?.focus());
  };
  return (
    <li className="member" tabIndex={-1}>
      <DraftInput
        id={memberId(index)}
        name="members"
        value={member.name}
        label={say`Name of member ${index + 1}`}
        mono
        problem={(text) => memberNameProblem(store.getState().chosen.members, index, text)}
        onChange={(text) => change((members) => renamed(members, index, text), memberId(index))}
      />
      <select
        className="input member-kind"
        aria-label={say`Kind of ${member.name}`}
        title={crateKind(member.kind).help}
        value={member.kind}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (!isCrateKind(value)) return;
          const users = crateKind(value).usable ? [] : usersOf(store.getState().chosen.members, member.name);
          change((members) => ofKind(members, index, value));
          if (users.length === 0) return;
          const names = list(users);
          announce(
            plural(users.length, {
              one: say`${names} no longer uses ${member.name}.`,
              other: say`${names} no longer use ${member.name}.`,
            }),
          );
        }}
      >
        {CRATE_KINDS.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="icon-button"
        aria-label={say`Remove ${member.name}`}
        title={only ? say`A workspace needs a member.` : say`Remove ${member.name}`}
        aria-disabled={only}
        onClick={remove}
      >
        <Icon name="close" />
      </button>
      <MemberUses index={index} member={member} />
    </li>
  );
});
