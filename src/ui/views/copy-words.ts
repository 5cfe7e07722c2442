import { say } from '../../texts/say.ts';

/** What a button says that copies something, and what is said when it has. */
export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
}

/** The words for something that has a name. */
export const copyWords = (name: string): CopyWords => ({
  copy: say`Copy ${name}`,
  copied: say`Copied ${name}.`,
});

/** A sentence as a name: in the quotation marks of the language. */
export const quoted = (sentence: string): string => say`“${sentence}”`;
