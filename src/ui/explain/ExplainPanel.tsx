import { type FocusEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { say } from '../../texts/say.ts';
import { Icon } from '../parts/Icon.tsx';
import { FieldTold } from './FieldTold.tsx';
import { placeFor } from './place.ts';
import { StartTold } from './StartTold.tsx';
import { labelOf, type Subject } from './subject.ts';

/** The id of the panel, for what it tells more of. */
export const PANEL_ID = 'explanation';

interface ExplainPanelProps {
  readonly subject: Subject;
  /** What asked for it. */
  readonly anchor: HTMLElement;
  /** How often was asked so far. */
  readonly times: number;
  /** Turns to another option of the field, or to the field itself. */
  readonly onTurn: (subject: Subject) => void;
  readonly onClose: () => void;
}

/**
 * More about a preset, a field or an option, over the page and beside the form. It goes with Escape, with a press
 * elsewhere, or when the focus leaves it.
 */
export function ExplainPanel({ subject, anchor, times, onTurn, onClose }: ExplainPanelProps) {
  const panel = usePopover(anchor, times);
  const close = (): void => panel.current?.hidePopover();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // Nothing else that goes with Escape goes with it.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) close();
  };
  const leave = (): void => {
    const { activeElement } = document;
    if (activeElement === document.body || panel.current?.contains(activeElement)) goBack(anchor);
    onClose();
  };
  return (
    <div
      ref={panel}
      id={PANEL_ID}
      popover="auto"
      className="explanation"
      role="dialog"
      aria-labelledby={`${PANEL_ID}-title`}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      onToggle={(event) => event.newState === 'closed' && leave()}
    >
      <div className="explanation-head">
        <h2 id={`${PANEL_ID}-title`}>{labelOf(subject)}</h2>
        <button type="button" className="icon-button" aria-label={say`Close`} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {'start' in subject ? (
        <StartTold start={subject.start} />
      ) : (
        <FieldTold subject={subject} onTurn={onTurn} onShow={close} />
      )}
    </div>
  );
}

/** Gives the focus back; what asked may be gone by now. */
function goBack(anchor: HTMLElement): void {
  const place = anchor.isConnected ? anchor : document.getElementById('form');
  place?.focus({ preventScroll: true });
}

/** Opens the panel over the page as long as it is there, gives it the focus, and keeps it beside what asked for it. */
function usePopover(anchor: HTMLElement, times: number) {
  const panel = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever asks again as it closes has it opened again
  useLayoutEffect(() => {
    const box = panel.current;
    if (!box) return;
    if (!box.matches(':popover-open')) box.showPopover();
    const place = (): void => {
      const column = document.getElementById('form') ?? document.body;
      const { left, top } = placeFor(
        anchor.getBoundingClientRect(),
        column.getBoundingClientRect(),
        box.getBoundingClientRect(),
        { width: innerWidth, height: innerHeight },
      );
      box.style.left = `${left}px`;
      box.style.top = `${top}px`;
    };
    place();
    // What comes later makes it taller.
    const grown = new ResizeObserver(place);
    grown.observe(box);
    document.addEventListener('scroll', place, { capture: true, passive: true });
    addEventListener('resize', place);
    return () => {
      grown.disconnect();
      document.removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
    };
  }, [anchor, times]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever asks anew is led to it anew
  useEffect(() => panel.current?.focus({ preventScroll: true }), [anchor, times]);
  return panel;
}
