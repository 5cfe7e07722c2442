import { LANGUAGE } from '../../texts/language.ts';
import { say } from '../../texts/say.ts';

const WRITTEN = new Intl.DateTimeFormat(LANGUAGE === 'en' ? 'en-GB' : LANGUAGE, {
  dateStyle: 'medium',
  timeStyle: 'short',
});

/** A moment in words, by the clock of the reader. */
export const when = (at: number): string => (at > 0 ? WRITTEN.format(at) : say`Unknown date`);
