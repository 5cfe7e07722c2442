import { memo } from 'react';
import type { Member } from '../../../config/fields.ts';
import { crateNameFrom } from '../../../config/names.ts';
import { useConfigStore, useStore } from '../../../state/use-store.ts';
import { Icon } from '../../parts/Icon.tsx';
import { DraftInput } from '../controls/DraftInput.tsx';
import { memberNameProblem, ofKind, removed, renamed } from './edits.ts';
import { MemberUses } from './MemberUses.tsx';

const KINDS = [
  { id: 'binary', label: 'Program' },
  { id: 'library', label: 'Library' },
] as const;

/** One crate of the workspace: its name, what it is, and what it depends on. */
export const MemberRow = memo(function MemberRow({ index }: { index: number }) {
  const store = useConfigStore();
  const member = useStore(({ chosen }) => chosen.members[index]);
  const only = useStore(({ chosen }) => chosen.members.length === 1);
  if (!member) return null;
  const change = (edit: (members: readonly Member[]) => readonly Member[]): void => {
    const { chosen, choose } = store.getState();
    choose('members', edit(chosen.members));
  };
  return (
    <li className="member">
      <DraftInput
        id={`member-${index}`}
        value={member.name}
        label={`Name of member ${index + 1}`}
        mono
        problem={(text) => memberNameProblem(store.getState().chosen.members, index, text)}
        suggest={crateNameFrom}
        onChange={(text) => change((members) => renamed(members, index, text))}
      />
      <fieldset className="segments" aria-label={`Kind of ${member.name}`}>
        {KINDS.map(({ id, label }) => (
          <label key={id} className="segment">
            <input
              type="radio"
              name={`member-kind-${index}`}
              checked={member.kind === id}
              onChange={() => change((members) => ofKind(members, index, id))}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className="icon-button"
        aria-label={`Remove ${member.name}`}
        title={only ? 'A workspace needs a member.' : `Remove ${member.name}`}
        disabled={only}
        onClick={() => change((members) => removed(members, index))}
      >
        <Icon name="close" />
      </button>
      <MemberUses index={index} member={member} />
    </li>
  );
});
