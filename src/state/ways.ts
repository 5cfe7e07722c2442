import { everyday } from '../texts/everyday.ts';
import { say, sought } from '../texts/say.ts';
import type { Deed } from './keeping/deeds.ts';

/** One way to take the project along as a text, by what it is called. */
export interface Way {
  readonly id: Extract<Deed, 'script' | 'text' | 'record'>;
  readonly label: string;
  readonly says: string;
  /** Further words by which it is found. */
  readonly words: readonly string[];
}

/** Every such way, apart from what makes the texts: what only names them need not load that. */
export const WAYS: readonly Way[] = [
  {
    id: 'script',
    label: say`Shell script`,
    says: say`Writes every file into a new folder, run or pasted. It overwrites nothing.`,
    words: ['bash', 'sh'],
  },
  {
    id: 'text',
    label: say`One text`,
    says: say`All files below each other as Markdown, for reading or for an assistant.`,
    words: ['Markdown', 'AI', 'LLM'],
  },
  {
    id: 'record',
    label: say`Choices as JSON`,
    says: say`This page opens it again, and so does the command line.`,
    words: ['ferroflake.json', ...everyday(sought`export`)],
  },
];

/** The line that makes the same files anywhere, by what it is called. */
export const COMMAND_LINE: Pick<Way, 'label' | 'says'> = {
  label: say`One line for a terminal`,
  says: say`npx writes the same files into a new folder, with the command of this page.`,
};

/** The address of the command's package, where the build has put one beside the page (scripts/page/build.ts). */
export function commandAddress(): string | undefined {
  const named = document.querySelector<HTMLMetaElement>('meta[name=command]')?.content;
  return named === undefined ? undefined : new URL(named, document.baseURI).href;
}
