import { memo } from 'react';
import type { Member } from '../../../config/fields.ts';
import { crateNameFrom } from '../../../config/names.ts';
import { CRATE_KINDS, crateKind, isCrateKind } from '../../../facts/crate-kinds.ts';
import { useConfigStore, useStore, useStoreNow } from '../../../state/use-store.ts';
import { say } from '../../../texts/say.ts';
import { Icon } from '../../parts/Icon.tsx';
import { DraftInput } from '../controls/DraftInput.tsx';
import { memberNameProblem, ofKind, removed, renamed } from './edits.ts';
import { MemberUses } from './MemberUses.tsx';

/** One crate of the workspace: its name, what it is, and what it depends on. */
export const MemberRow = memo(function MemberRow({ index }: { index: number }) {
  const store = useConfigStore();
  // As in a text box: its name is one.
  const member = useStoreNow(({ chosen }) => chosen.members[index]);
  const only = useStore(({ chosen }) => chosen.members.length === 1);
  if (!member) return null;
  const change = (edit: (members: readonly Member[]) => readonly Member[], typedIn?: string): void => {
    const { chosen, choose } = store.getState();
    choose('members', edit(chosen.members), typedIn);
  };
  return (
    <li className="member">
      <DraftInput
        id={`member-${index}`}
        value={member.name}
        label={say`Name of member ${index + 1}`}
        mono
        problem={(text) => memberNameProblem(store.getState().chosen.members, index, text)}
        suggest={crateNameFrom}
        onChange={(text) => change((members) => renamed(members, index, text), `member-${index}`)}
      />
      <select
        className="input member-kind"
        aria-label={say`Kind of ${member.name}`}
        title={crateKind(member.kind).help}
        value={member.kind}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (isCrateKind(value)) change((members) => ofKind(members, index, value));
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
        disabled={only}
        onClick={() => change((members) => removed(members, index))}
      >
        <Icon name="close" />
      </button>
      <MemberUses index={index} member={member} />
    </li>
  );
});
