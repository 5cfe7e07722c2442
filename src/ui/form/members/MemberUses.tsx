import { useId, useMemo, useState } from 'react';
import type { Member } from '../../../config/fields.ts';
import { canUse } from '../../../config/member-options.ts';
import { isUsable } from '../../../config/members.ts';
import type { Store } from '../../../state/store.ts';
import { useConfigStore, useStoreList } from '../../../state/use-store.ts';
import { list, plural, say } from '../../../texts/say.ts';
import { Icon } from '../../parts/Icon.tsx';
import { using } from './edits.ts';

interface MemberUsesProps {
  readonly index: number;
  readonly member: Member;
}

/** The most libraries that are offered without being asked for. */
const FEW = 6;

/** What is found out of the members alone, and only when they have changed: each of many rows asks at every key. */
function ofMembers<Part>(find: (members: readonly Member[]) => readonly Part[]) {
  let seen: readonly Member[] | undefined;
  let found: readonly Part[] = [];
  return ({ chosen: { members } }: Pick<Store, 'chosen'>): readonly Part[] => {
    if (members !== seen) found = find(members);
    seen = members;
    return found;
  };
}

/** The libraries of the workspace that a member depends on, each as a chip to check. */
export function MemberUses({ index, member }: MemberUsesProps) {
  const [wanted, setWanted] = useState(false);
  const libraries = useStoreList(
    useMemo(
      () =>
        ofMembers((members) =>
          members.filter((other, place) => isUsable(other) && place !== index).map((other) => other.name),
        ),
      [index],
    ),
  );
  const all = wanted || libraries.length <= FEW;
  const offered = useMemo(
    () => (all ? libraries : libraries.filter((name) => member.uses.includes(name))),
    [all, libraries, member],
  );
  const possible = useStoreList(
    useMemo(
      () =>
        ofMembers((members) =>
          offered.map((name) => member.uses.includes(name) || canUse(members, member.name, name)),
        ),
      [offered, member],
    ),
  );
  const reason = useId();
  if (libraries.length === 0) return null;
  const barred = offered.filter((_, place) => possible[place] === false);
  return (
    <fieldset className="member-uses" aria-label={say`What ${member.name} uses`}>
      <span className="member-uses-title" aria-hidden="true">
        {say`uses`}
      </span>
      {offered.map((name, place) => (
        <UseChip
          key={name}
          index={index}
          member={member}
          used={name}
          reason={possible[place] ? undefined : reason}
        />
      ))}
      {libraries.length > FEW && (
        <button
          type="button"
          className="text-button"
          aria-expanded={wanted}
          onClick={() => setWanted(!wanted)}
        >
          {wanted ? say`Show chosen only` : say`Choose among ${libraries.length}`}
        </button>
      )}
      {barred.length > 0 && (
        <p className="note" data-state="barred" id={reason}>
          <Icon name="barred" />
          <span>{circle(member.name, barred)}</span>
        </p>
      )}
    </fieldset>
  );
}

interface UseChipProps extends MemberUsesProps {
  readonly used: string;
  /** The id of the sentence why it cannot be used, where it cannot. */
  readonly reason: string | undefined;
}

function UseChip({ index, member, used, reason }: UseChipProps) {
  const store = useConfigStore();
  return (
    <label className="use-chip">
      <input
        type="checkbox"
        checked={member.uses.includes(used)}
        disabled={reason !== undefined}
        aria-describedby={reason}
        onChange={(event) => {
          const { chosen, choose } = store.getState();
          choose('members', using(chosen.members, index, used, event.currentTarget.checked));
        }}
      />
      <Icon name={reason === undefined ? 'check' : 'barred'} />
      {used}
    </label>
  );
}

/** One sentence for all of them: a sentence for each would drown the rows. */
const circle = (user: string, used: readonly string[]): string =>
  plural(used.length, {
    one: say`“${user}” cannot depend on ${quoted(used)}: they would depend on each other in a circle.`,
    other: say`“${user}” can depend on none of ${quoted(used)}: they would depend on each other in a circle.`,
  });

const quoted = (names: readonly string[]): string => list(names.map((name) => say`“${name}”`));
