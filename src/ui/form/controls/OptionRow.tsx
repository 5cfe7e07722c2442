import { memo, useId, useState } from 'react';
import { markOf } from '../../../config/availability.ts';
import type { Option } from '../../../config/option.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Prose, withoutSigns } from '../../parts/Prose.tsx';
import { SupportMark } from './SupportMark.tsx';

interface OptionRowProps {
  readonly kind: 'radio' | 'checkbox';
  /** The name of the group of inputs. */
  readonly group: string;
  readonly option: Option;
  readonly chosen: boolean;
  /** Why it cannot be chosen, where it cannot. */
  readonly reason: string | undefined;
  /** The word by which a search found it. */
  readonly word?: string | undefined;
  readonly onPick: (id: string, chosen: boolean) => void;
}

/** One option on a line: the control, its name, and what it does or why it cannot be chosen. */
export const OptionRow = memo(function OptionRow(props: OptionRowProps) {
  const { kind, group, option, chosen, reason, word, onPick } = props;
  const id = useId();
  const mark = markOf(chosen, reason);
  const barred = mark === 'barred';
  // What is taken out and cannot be chosen again would lose the focus; it is barred by word alone until that goes on.
  const [focused, setFocused] = useState(false);
  return (
    <label className="option" data-state={reason && mark} title={reason && withoutSigns(reason)}>
      <input
        type={kind}
        name={group}
        value={option.id}
        checked={chosen}
        disabled={barred && !focused}
        aria-disabled={(barred && focused) || undefined}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-help`}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onChange={(event) => barred || onPick(option.id, event.currentTarget.checked)}
      />
      <span className="option-label" id={`${id}-name`}>
        {option.label}
        <SupportMark support={option.support} />
      </span>
      <span className="option-help" id={`${id}-help`}>
        {word !== undefined && <span className="option-word">{word}</span>}
        {reason !== undefined && <Icon name={mark === 'flagged' ? 'warning' : 'barred'} />}
        <Prose text={reason ?? option.help} />
      </span>
    </label>
  );
});
