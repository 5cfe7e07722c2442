import { shellScript } from '../archive/shell-script.ts';
import { singleFile } from '../archive/single-file.ts';
import { LONGEST_RECORD, RECORD_FILE, readRecord } from '../config/record.ts';
import { nextCommands } from '../project/index.ts';
import { recordJson } from '../project/record-json.ts';
import { everyday } from '../texts/everyday.ts';
import { say, sought } from '../texts/say.ts';
import { notRead, textOf } from './file-text.ts';
import type { Deed } from './keeping/deeds.ts';
import { note } from './keeping/note.ts';
import type { ConfigStore, Store } from './store.ts';

/** One way to take the project along as a text: copied, or under a name among the downloads. */
export interface Takeaway {
  readonly id: Extract<Deed, 'script' | 'text' | 'record'>;
  readonly label: string;
  readonly says: string;
  /** Further words by which it is found. */
  readonly words: readonly string[];
  readonly file: (name: string) => string;
  readonly type: string;
  readonly text: (store: Store) => string;
}

/** Everything that the project goes into beside the zip. */
export const TAKEAWAYS: readonly Takeaway[] = [
  {
    id: 'script',
    label: say`Shell script`,
    says: say`Writes every file into a new folder, run or pasted. It overwrites nothing.`,
    words: ['bash', 'sh'],
    file: (name) => `${name}.sh`,
    type: 'text/x-shellscript',
    text: ({ settled, files }) => shellScript(settled.name, files, nextCommands(settled)),
  },
  {
    id: 'text',
    label: say`One text`,
    says: say`All files below each other as Markdown, for reading or for an assistant.`,
    words: ['Markdown', 'AI', 'LLM'],
    file: (name) => `${name}.md`,
    type: 'text/markdown',
    text: ({ settled, files }) => singleFile(settled.name, files),
  },
  {
    id: 'record',
    label: say`Choices as JSON`,
    says: say`This page opens it again, and so does the command line.`,
    words: [RECORD_FILE, ...everyday(sought`export`)],
    file: () => RECORD_FILE,
    type: 'application/json',
    text: ({ settled }) => recordJson(settled),
  },
];

/** The text of a takeaway, once the generator has come; the history has it from then on. */
export function takeawayText(store: ConfigStore, { id, text }: Takeaway): string {
  note(store, id);
  if (store.getState().files.length === 0) store.getState().generate();
  return text(store.getState());
}

/** The address of the command's package, where the build has put one beside the page (scripts/page/build.ts). */
export function commandAddress(): string | undefined {
  const named = document.querySelector<HTMLMetaElement>('meta[name=command]')?.content;
  return named === undefined ? undefined : new URL(named, document.baseURI).href;
}

/** Makes what stands in a file the config of the page, or gives back why it cannot be, as a sentence: then nothing changes. */
export async function openRecord(store: ConfigStore, file: File): Promise<string | undefined> {
  const text = await textOf(file, LONGEST_RECORD);
  if (text === undefined) return notRead(file);
  const read = readRecord(text, file.name);
  if ('problem' in read) return read.problem;
  store.getState().replace(read.config, read.rejected);
  return undefined;
}
