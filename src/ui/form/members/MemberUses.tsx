import { useId, useState } from 'react';
import type { Member } from '../../../config/fields.ts';
import { canUse } from '../../../config/members.ts';
import { useConfigStore, useStoreList } from '../../../state/use-store.ts';
import { Icon } from '../../parts/Icon.tsx';
import { using } from './edits.ts';

interface MemberUsesProps {
  readonly index: number;
  readonly member: Member;
}

/** The most libraries that are offered without being asked for. */
const FEW = 6;

/** The libraries of the workspace that a member depends on, each as a chip to check. */
export function MemberUses({ index, member }: MemberUsesProps) {
  const [wanted, setWanted] = useState(false);
  const libraries = useStoreList(({ chosen }) =>
    chosen.members
      .filter((other, place) => other.kind === 'library' && place !== index)
      .map((other) => other.name),
  );
  const all = wanted || libraries.length <= FEW;
  const offered = all ? libraries : libraries.filter((name) => member.uses.includes(name));
  const possible = useStoreList(({ chosen }) =>
    offered.map((name) => member.uses.includes(name) || canUse(chosen.members, member.name, name)),
  );
  if (libraries.length === 0) return null;
  return (
    <fieldset className="member-uses" aria-label={`What ${member.name} uses`}>
      <span className="member-uses-title" aria-hidden="true">
        uses
      </span>
      {offered.map((name, place) => (
        <UseChip key={name} index={index} member={member} used={name} possible={possible[place] ?? false} />
      ))}
      {libraries.length > FEW && (
        <button
          type="button"
          className="text-button"
          aria-expanded={wanted}
          onClick={() => setWanted(!wanted)}
        >
          {wanted ? 'Show chosen only' : `Choose among ${libraries.length}`}
        </button>
      )}
    </fieldset>
  );
}

function UseChip({ index, member, used, possible }: MemberUsesProps & { used: string; possible: boolean }) {
  const store = useConfigStore();
  const reason = useId();
  return (
    <label className="use-chip" title={possible ? undefined : circle(member.name, used)}>
      <input
        type="checkbox"
        checked={member.uses.includes(used)}
        disabled={!possible}
        aria-describedby={possible ? undefined : reason}
        onChange={(event) => {
          const { chosen, choose } = store.getState();
          choose('members', using(chosen.members, index, used, event.currentTarget.checked));
        }}
      />
      <Icon name={possible ? 'check' : 'barred'} />
      {used}
      {!possible && (
        <span id={reason} className="sr-only">
          {circle(member.name, used)}
        </span>
      )}
    </label>
  );
}

const circle = (user: string, used: string): string =>
  `"${user}" cannot depend on "${used}": they would depend on each other in a circle.`;
