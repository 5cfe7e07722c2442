import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ACTIONS_FILE, renderActions } from '../actions/render.ts';
import type { Patience } from '../download.ts';
import { NIXPKGS_FILE, renderNixpkgs } from '../nixpkgs/render.ts';
import { replaceSources } from '../official.ts';
import { HASHES_FILE, RELEASES_FILE, renderHashes, renderReleases } from '../releases/render.ts';
import { unpackTables } from '../releases/tables.ts';
import type { Outcome } from '../report.ts';
import { type Facts, PARTS, type RunOptions, runUpdate } from '../run-update.ts';
import { type Answers, serve } from './serve.ts';
import { FACTS, officialAnswers, TODAY } from './world.ts';

/** Patient with slow machines, and without any pause. */
const PATIENCE: Patience = { timeout: 20_000, pauses: [1_000, 5_000], wait: () => Promise.resolve() };

/** A project with the files of `FACTS`, and the answers of its sources. */
export interface TestProject {
  readonly root: string;
  readonly answers: Answers;
  /** Every file in its room of facts, with its text. */
  readonly files: () => Readonly<Record<string, string>>;
  readonly put: (path: string, text: string) => void;
  /** The facts as they stand in the files now. */
  readonly facts: () => Promise<Facts>;
  /** Runs an update against a server that has the answers, and says what was asked for. */
  readonly run: (options?: Partial<RunOptions>) => Promise<Outcome & { readonly asked: readonly string[] }>;
  readonly remove: () => void;
}

/** Makes such a project in a temporary folder. */
export function testProject(): TestProject {
  const root = mkdtempSync(join(tmpdir(), 'facts-'));
  const folder = join(root, dirname(RELEASES_FILE));
  const answers = officialAnswers();
  const put = (path: string, text: string): void => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(root, path), text);
  };
  put(RELEASES_FILE, renderReleases(FACTS.releases));
  put(HASHES_FILE, renderHashes(FACTS.releases));
  put(ACTIONS_FILE, renderActions(FACTS.actions));
  put(NIXPKGS_FILE, renderNixpkgs(FACTS.nixpkgs));
  return {
    root,
    answers,
    put,
    files: () =>
      Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
    facts: () => readFacts(root),
    run: (options) => run(root, answers, options),
    remove: () => rmSync(root, { recursive: true }),
  };
}

async function readFacts(root: string): Promise<Facts> {
  const [releases, hashes, actions, nixpkgs] = await Promise.all(
    [RELEASES_FILE, HASHES_FILE, ACTIONS_FILE, NIXPKGS_FILE].map(
      (path) => import(/* @vite-ignore */ join(root, path)),
    ),
  );
  return {
    releases: unpackTables({ ...releases, ...hashes }),
    actions: { asOf: actions.ACTIONS_AS_OF, rows: actions.ACTION_ROWS },
    nixpkgs: { attributesAsOf: nixpkgs.ATTRIBUTES_AS_OF, rust: nixpkgs.BRANCH_RUST },
  };
}

async function run(root: string, answers: Answers, options: Partial<RunOptions> = {}) {
  const server = await serve(answers);
  try {
    const sources = replaceSources({
      rust: `${server.url}/rust`,
      github: `${server.url}/github`,
      channels: `${server.url}/channels`,
      'nixpkgs-files': `${server.url}/files`,
    });
    const usual = {
      root,
      facts: FACTS,
      sources,
      patience: PATIENCE,
      today: TODAY,
      parts: PARTS,
      checkOnly: false,
    };
    return { ...(await runUpdate({ ...usual, ...options })), asked: server.asked };
  } finally {
    await server.close();
  }
}
