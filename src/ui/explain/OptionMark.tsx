import { useEffect, useRef, useState } from 'react';
import { say } from '../../texts/say.ts';
import { Icon } from '../parts/Icon.tsx';
import { labelOf, type Subject, subjectAt } from './subject.ts';

interface OptionMarkProps {
  /** What happened before the mark came. */
  readonly first: Event;
  /** Whether something is explained already: the mark stays where it is. */
  readonly open: boolean;
  readonly onAsk: (anchor: HTMLElement, subject: Subject) => void;
}

interface At {
  readonly row: HTMLElement;
  readonly subject: Subject;
  readonly top: number;
  readonly left: number;
}

/** The mark's own size, in pixels. */
const SIZE = 24;

/** The row of an option, or the card, that something happened in, and the end of it; nothing elsewhere. */
function placeOf({ target }: Event): At | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('.option, .start') : null;
  const subject = subjectAt(row);
  if (!row || !subject || ('field' in subject && subject.option === undefined)) return undefined;
  const { top, right } = row.getBoundingClientRect();
  return { row, subject, top, left: right - SIZE };
}

/**
 * The way to more beside the row of an option, or a card, that is pointed at, touched or has the focus: one mark for
 * all, so that they carry nothing. By keyboard it is a key, not one more stop.
 */
export function OptionMark({ first, open, onAsk }: OptionMarkProps) {
  const [at, setAt] = useState(() => placeOf(first));
  const mark = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) return;
    const show = (event: Event): void => {
      if (event.target instanceof Node && mark.current?.contains(event.target)) return;
      setAt(placeOf(event));
    };
    const hide = (): void => setAt(undefined);
    document.addEventListener('pointerover', show);
    document.addEventListener('focusin', show);
    document.addEventListener('scroll', hide, { capture: true, passive: true });
    addEventListener('resize', hide);
    return () => {
      document.removeEventListener('pointerover', show);
      document.removeEventListener('focusin', show);
      document.removeEventListener('scroll', hide, { capture: true });
      removeEventListener('resize', hide);
    };
  }, [open]);
  if (at === undefined) return null;
  const { row, subject } = at;
  const label = say`More about ${labelOf(subject)}`;
  return (
    <button
      ref={mark}
      type="button"
      className="option-mark"
      tabIndex={-1}
      style={{ top: at.top, left: at.left }}
      title={say`${label} (F1)`}
      aria-label={label}
      // The focus stays where it is, and is given back there.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onAsk(row.querySelector('input:enabled') ?? row, subject)}
    >
      <Icon name="hint" />
    </button>
  );
}
