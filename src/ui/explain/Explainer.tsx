import './explain.css';
import { useEffect, useEffectEvent, useState } from 'react';
import { ExplainPanel, PANEL_ID } from './ExplainPanel.tsx';
import { OptionMark } from './OptionMark.tsx';
import { type Subject, subjectAt } from './subject.ts';

/** What is explained, and the part of the page that asked for it. */
interface Asked {
  readonly subject: Subject;
  readonly anchor: HTMLElement;
  /** How often was asked: who asks again before the panel has gone has it stay. */
  readonly times: number;
}

/** What types no question mark into anything. */
const NOT_TYPED = 'input:is([type=radio], [type=checkbox]), button';

/** Whether a key asks for more: F1 anywhere in a field, or a question mark where none can be typed. */
const asksByKey = (event: KeyboardEvent, element: Element): boolean =>
  !(event.ctrlKey || event.metaKey || event.altKey) &&
  ((event.key === 'F1' && !event.shiftKey) || (event.key === '?' && element.matches(NOT_TYPED)));

/** Listens for who asks for more of a field or an option, and shows it beside the form. */
export function Explainer({ first }: { readonly first: Event }) {
  const [asked, setAsked] = useState<Asked>();
  const ask = (anchor: HTMLElement, subject = subjectAt(anchor)): void => {
    if (subject) setAsked((before) => ({ subject, anchor, times: (before?.times ?? 0) + 1 }));
  };
  const handle = useEffectEvent((event: Event): void => {
    const element = event.target;
    if (!(element instanceof Element)) return;
    if (event instanceof KeyboardEvent) {
      if (!asksByKey(event, element) || !subjectAt(element)) return;
      event.preventDefault();
      ask(element as HTMLElement);
      return;
    }
    const button = event.type === 'click' ? element.closest<HTMLElement>('[data-explain]') : null;
    if (button) ask(button);
  });
  useEffect(() => {
    handle(first);
  }, [first]);
  useEffect(() => {
    const listen = (event: Event): void => handle(event);
    addEventListener('click', listen);
    addEventListener('keydown', listen);
    return () => {
      removeEventListener('click', listen);
      removeEventListener('keydown', listen);
    };
  }, []);
  useEffect(() => {
    const anchor = asked?.anchor;
    if (!anchor) return;
    const button = anchor.matches('[data-explain]');
    if (button) anchor.setAttribute('aria-expanded', 'true');
    else anchor.setAttribute('aria-details', PANEL_ID);
    return () => {
      if (button) anchor.setAttribute('aria-expanded', 'false');
      else anchor.removeAttribute('aria-details');
    };
  }, [asked]);
  return (
    <>
      <OptionMark first={first} onAsk={ask} open={asked !== undefined} />
      {asked && (
        <ExplainPanel
          subject={asked.subject}
          anchor={asked.anchor}
          times={asked.times}
          onTurn={(subject) => setAsked({ ...asked, subject })}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
