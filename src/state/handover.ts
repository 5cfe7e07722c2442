import { shellScript } from '../archive/shell-script.ts';
import { singleFile } from '../archive/single-file.ts';
import { LONGEST_RECORD, RECORD_FILE, readRecord } from '../config/record.ts';
import { nextCommands } from '../project/index.ts';
import { recordJson } from '../project/record-json.ts';
import { say, sentences } from '../texts/say.ts';
import { fileName, notRead, textOf } from './file-text.ts';
import { leave } from './keeping/leave.ts';
import { keeping } from './keeping/page.ts';
import type { ConfigStore, Store } from './store.ts';
import { WAYS, type Way } from './ways.ts';

/** One way to take the project along as a text: copied, or under a name among the downloads. */
export interface Takeaway extends Way, Made {}

/** What a way makes. */
interface Made {
  readonly file: (name: string) => string;
  readonly type: string;
  readonly text: (store: Store) => string;
}

const MADE: Readonly<Record<Way['id'], Made>> = {
  script: {
    file: (name) => `${name}.sh`,
    type: 'text/x-shellscript',
    text: ({ settled, files }) => shellScript(settled.name, files, nextCommands(settled, 'unknown')),
  },
  text: {
    file: (name) => `${name}.md`,
    type: 'text/markdown',
    text: ({ settled, files }) => singleFile(settled.name, files),
  },
  record: {
    file: () => RECORD_FILE,
    type: 'application/json',
    text: ({ settled }) => recordJson(settled),
  },
};

/** Everything that the project goes into beside the zip. */
export const TAKEAWAYS: readonly Takeaway[] = WAYS.map((way) => ({ ...way, ...MADE[way.id] }));

/** The text of a takeaway, once the generator has come. */
export function takeawayText(store: ConfigStore, { text }: Takeaway): string {
  if (store.getState().files.length === 0) store.getState().generate();
  return text(store.getState());
}

const unchanged = (why: string): string => sentences(why, say`Nothing was changed.`);

/**
 * Makes what stands in a file the config of the page; what it takes the place of is kept. Gives back why it cannot be, in
 * sentences: then nothing changes.
 */
export async function openRecord(store: ConfigStore, file: File): Promise<string | undefined> {
  const text = await textOf(file, LONGEST_RECORD);
  if (text === undefined) return unchanged(notRead(file));
  const read = readRecord(text, fileName(file));
  if ('problem' in read) return unchanged(read.problem);
  leave(keeping, store.getState());
  store.getState().replace(read.config, read.rejected);
  return undefined;
}
