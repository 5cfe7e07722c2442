import type fc from 'fast-check';
import { parse } from 'yaml';
import { type Config, DEFAULT_CONFIG } from '../../../config/fields.ts';
import { settle } from '../../../config/settle.ts';
import { validConfig } from '../../../config/testing/arbitrary.ts';
import { generateProject, type ProjectFile } from '../../index.ts';

/** A step of a workflow, as YAML has it. */
export interface ParsedStep {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly if?: string;
}

/** A job of a workflow. */
export interface ParsedJob {
  readonly name: string;
  readonly needs?: string;
  readonly 'runs-on': string;
  readonly 'timeout-minutes': number;
  readonly permissions: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: { readonly include: readonly Readonly<Record<string, string>>[] } };
  readonly steps: readonly ParsedStep[];
}

/** A workflow of GitHub or Forgejo. */
export interface ParsedWorkflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: object;
  readonly concurrency: { readonly group: string };
  readonly jobs: Readonly<Record<string, ParsedJob>>;
}

/** The files of a project with these choices. */
export const projectOf = (choices: Partial<Config>): readonly ProjectFile[] =>
  generateProject(settle({ ...DEFAULT_CONFIG, ...choices }).config);

/** The text of a file, which must be there. */
export function textOf(files: readonly ProjectFile[], path: string): string {
  const file = files.find((each) => each.path === path);
  if (!file) throw new Error(`There is no ${path}.`);
  return file.content;
}

const YAML = { strict: true, uniqueKeys: true } as const;

/** A YAML file of a project, parsed back. */
export const parsed = <T>(files: readonly ProjectFile[], path: string): T =>
  parse(textOf(files, path), YAML) as T;

/** Every workflow of a project, by its path. */
export const workflowsOf = (
  files: readonly ProjectFile[],
): readonly (readonly [path: string, workflow: ParsedWorkflow])[] =>
  files
    .filter((file) => /^\.(github|forgejo)\/workflows\//.test(file.path))
    .map((file) => [file.path, parse(file.content, YAML) as ParsedWorkflow]);

/** A valid config, pushed towards the given choices: what fits of them is taken. */
export const configWith = (choices: Partial<Config>): fc.Arbitrary<Config> =>
  validConfig.map((config) => settle({ ...config, ...choices }).config);

/** All that a release and an image need, every step, and targets that not every system links. */
export const EVERYTHING: Partial<Config> = {
  systems: ['x86_64-linux', 'aarch64-linux', 'aarch64-darwin'],
  ciSystems: ['x86_64-linux', 'aarch64-linux', 'aarch64-darwin'],
  minimum: '1.85',
  ciVersions: ['beta', 'minimum'],
  targets: ['aarch64-linux-android', 'wasm32-wasip1'],
  ciChecks: ['flake-check', 'package', 'test', 'clippy', 'rustfmt', 'docs', 'targets'],
  container: true,
  release: true,
  publishImage: true,
};
