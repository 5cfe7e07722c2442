import { Fragment, type ReactNode } from 'react';

interface SentenceProps {
  /** A text with slots such as `{folder}`, each a name. Values come by slots, too: one might look like a slot. */
  readonly text: string;
  /** What stands in each slot. */
  readonly slots: Readonly<Record<string, ReactNode>>;
}

/** A sentence that holds elements, each where the language has its slot. */
export function Sentence({ text, slots }: SentenceProps) {
  return (
    text
      .split(/\{(\w+)\}/)
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence do not move
      .map((part, index) => <Fragment key={index}>{index % 2 === 0 ? part : slots[part]}</Fragment>)
  );
}
