import type { ActionTable } from './actions/render.ts';
import { updateActions } from './actions/update-actions.ts';
import { downloader, type Patience } from './download.ts';
import type { NixpkgsTable } from './nixpkgs/render.ts';
import { updateNixpkgs } from './nixpkgs/update-nixpkgs.ts';
import type { Sources } from './official.ts';
import type { Part } from './part.ts';
import { Refusal } from './refusal.ts';
import type { ReleaseTables } from './releases/tables.ts';
import { updateReleases } from './releases/update-releases.ts';
import type { Outcome } from './report.ts';
import { writeFiles } from './write-files.ts';

/** The parts of a run, in their order: nixpkgs names releases. */
export const PARTS = ['releases', 'actions', 'nixpkgs'] as const;

/** The name of a part. */
export type PartName = (typeof PARTS)[number];

/** What the facts say now. */
export interface Facts {
  readonly releases: ReleaseTables;
  readonly actions: ActionTable;
  readonly nixpkgs: NixpkgsTable;
}

/** How a run goes about it. */
export interface RunOptions {
  /** The root of the project, below which files are written. */
  readonly root: string;
  readonly facts: Facts;
  readonly sources: Sources;
  readonly patience: Patience;
  /** The day of the run, as `2026-11-24`. */
  readonly today: string;
  readonly parts: readonly PartName[];
  /** Write nothing. */
  readonly checkOnly: boolean;
}

/** Refreshes the facts. What cannot be believed makes the whole run refuse, and no file is touched then. */
export async function runUpdate(options: RunOptions): Promise<Outcome> {
  const { root, facts, parts, checkOnly, today } = options;
  const download = downloader(options.sources, options.patience);
  try {
    const found: Part[] = [];
    let { releases } = facts;
    if (parts.includes('releases')) {
      const part = await updateReleases(releases, download, today);
      releases = part.tables;
      found.push(part);
    }
    if (parts.includes('actions')) found.push(await updateActions(facts.actions, download, today));
    if (parts.includes('nixpkgs')) {
      const versions = new Set(releases.stable.map((row) => row.version));
      found.push(await updateNixpkgs(facts.nixpkgs, versions, download, today));
    }
    const part = joined(found);
    if (!checkOnly) writeFiles(root, part.files);
    const written = part.files.filter((file) => !checkOnly && file.after !== file.before);
    return { kind: 'done', part, written: written.map((file) => file.path), checkOnly };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', sentences: error.sentences };
    throw error;
  }
}

const joined = (parts: readonly Part[]): Part => ({
  changes: parts.flatMap((part) => part.changes),
  hints: parts.flatMap((part) => part.hints),
  problems: parts.flatMap((part) => part.problems),
  files: parts.flatMap((part) => part.files),
});
