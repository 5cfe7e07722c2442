import { inParallel } from '../../in-parallel.ts';
import type { Download, Expectation } from '../download.ts';
import type { Part } from '../part.ts';
import { Refusal } from '../refusal.ts';
import { parseTags } from './refs.ts';
import { ACTIONS_FILE, type ActionTable, renderActions } from './render.ts';

const AT_ONCE = 4;
const REFERENCES: Expectation = {
  bytes: 40_000_000,
  type: /^application\/x-git-upload-pack-advertisement$/,
};

/** What is found out about one action. */
interface Finding {
  readonly version: string;
  readonly commit: string;
  readonly change?: string;
  readonly hint?: string;
}

type Row = ActionTable['rows'][string];

/**
 * Moves each action to the newest release of its major version; a newer major version is a hint, since its inputs may
 * have changed.
 *
 * @throws {Refusal} when the tag of a version in the table is gone or stands for another commit than it did, and when
 * the tags of a repository cannot be read.
 */
export async function updateActions(table: ActionTable, download: Download, today: string): Promise<Part> {
  const entries = Object.entries(table.rows);
  const lists = await inParallel(entries, AT_ONCE, async ([, row]) => {
    const path = `/${row.repository}.git/info/refs?service=git-upload-pack`;
    return parseTags(path, await download('github', path, REFERENCES));
  });
  const moved = entries.flatMap(([, row], index) => alarm(row, lists[index]!));
  if (moved.length > 0) throw new Refusal(...moved);
  const findings = entries.map(([, row], index) => newest(row, lists[index]!));
  const rows = entries.map(([id, row], index) => {
    const { version, commit } = findings[index]!;
    return [id, { ...row, version, commit }] as const;
  });
  const after = { asOf: today, rows: Object.fromEntries(rows) };
  const changes = findings.flatMap((finding) => finding.change ?? []);
  return {
    changes: table.asOf === today ? changes : [...changes, `The tags of all actions were read on ${today}.`],
    hints: findings.flatMap((finding) => finding.hint ?? []),
    problems: [],
    files: [{ path: ACTIONS_FILE, before: renderActions(table), after: renderActions(after) }],
  };
}

function alarm({ repository, version, commit }: Row, tags: ReadonlyMap<string, string>): readonly string[] {
  const now = tags.get(version);
  if (now === commit) return [];
  if (now === undefined)
    return [`${repository} has no tag ${version} any more, which generated workflows name.`];
  return [
    `The tag ${version} of ${repository} has moved from commit ${commit} to ${now}. A release that changes after it was made may be an attack: look at both commits before anything else.`,
  ];
}

/** The numbers of a tag such as `v7.0.1` or `v28`; of any other, such as that of a preview, none. */
function numbersOf(tag: string): readonly number[] | undefined {
  const found = /^v(\d+)(?:\.(\d+)\.(\d+))?$/.exec(tag);
  return found?.slice(1).map((digits) => Number(digits ?? 0));
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((number, index) => number - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function newest(row: Row, tags: ReadonlyMap<string, string>): Finding {
  const current = numbersOf(row.version) ?? [0];
  const releases = [...tags.keys()]
    // Beside v7.0.1 stands a v7 that moves along with it: where releases have three numbers, only those count.
    .filter((tag) => !row.version.includes('.') || tag.includes('.'))
    .flatMap((tag) => ({ tag, numbers: numbersOf(tag) ?? [] }))
    .filter(({ numbers }) => compare(numbers, current) > 0)
    .sort((a, b) => compare(b.numbers, a.numbers));
  const later = releases.find(({ numbers }) => numbers[0] === current[0]);
  const major = releases.find(({ numbers }) => numbers[0] !== current[0]);
  const hint =
    major === undefined
      ? {}
      : {
          hint: `${row.repository} ${major.tag} is a new major version, after ${row.version}: read what it changes.`,
        };
  if (later === undefined) return { version: row.version, commit: row.commit, ...hint };
  const commit = tags.get(later.tag)!;
  const change = `${row.repository} ${row.version} → ${later.tag}, commit ${commit}.`;
  return { version: later.tag, commit, change, ...hint };
}
