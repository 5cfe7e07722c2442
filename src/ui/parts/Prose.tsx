import { Fragment } from 'react';

/** A sentence of the tables where nothing but text can stand, as in a tooltip. */
export const withoutSigns = (sentence: string): string => sentence.replaceAll('`', '');

/** A sentence of the tables, in which code stands between backticks. */
export function Prose({ text }: { text: string }) {
  if (!text.includes('`')) return text;
  return text.split('`').map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence do not move
    index % 2 === 0 ? <Fragment key={index}>{part}</Fragment> : <code key={index}>{part}</code>,
  );
}
