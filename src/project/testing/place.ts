import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeStubs, treeOf } from './stub-tools.ts';

/** Names of the project's folder that a careless script breaks on. */
export const FOLDERS: readonly string[] = ['plain', `it's  "two" $HOME \`x\` Ü日 a+b%20#c`, '-n'];

/** A script to run, and what is promised of it. */
export interface Subject {
  /** What a sentence calls it. */
  readonly name: string;
  /** The script, as bash runs it. */
  readonly script: string;
  readonly arguments?: readonly string[];
  /** What is run around it, and must be reached: a hook must not end the shell. */
  readonly before?: string;
  readonly after?: string;
}

/** How a script is run. */
export interface Circumstances {
  readonly folder: string;
  readonly flags?: readonly string[];
  /** Whether the project's folder is a repository, or lies in one. */
  readonly inGit?: boolean | 'above';
  readonly homeless?: boolean;
  readonly failing?: boolean;
  /** The folder below the project's own that one stands in. */
  readonly below?: string;
}

interface Outcome {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
  readonly calls: readonly string[];
  readonly tree: ReadonlyMap<string, string>;
  readonly home: ReadonlyMap<string, string>;
}

/** A place for scripts to run in: stubs, an empty home and a project's folder, under a temporary one. */
export class Place {
  readonly work = mkdtempSync(join(tmpdir(), 'ferroflake-run-'));

  constructor() {
    makeStubs(join(this.work, 'bin'));
  }

  /** Empties the project's folder of that name and the home; a flake is there, which no tree shows. */
  fresh(folder: string): string {
    for (const name of ['home', 'projects']) rmSync(join(this.work, name), { recursive: true, force: true });
    mkdirSync(join(this.work, 'home'));
    mkdirSync(join(this.work, 'projects', folder, 'sub'), { recursive: true });
    const project = join(this.work, 'projects', folder);
    writeFileSync(join(project, 'flake.nix'), '{ }');
    return project;
  }

  run(subject: Subject, circumstances: Circumstances): Outcome {
    const project = join(this.work, 'projects', circumstances.folder);
    const calls = join(this.work, 'calls');
    rmSync(calls, { force: true });
    const text = [subject.before ?? '', subject.script, subject.after ?? ''].join('\n');
    const run = spawnSync(
      join(this.work, 'bin/bash'),
      [...(circumstances.flags ?? []), '-c', text, subject.name, ...(subject.arguments ?? [])],
      {
        cwd: join(project, circumstances.below ?? ''),
        env: {
          PATH: join(this.work, 'bin'),
          // Without it bash takes itself for one that a network started, and reads the person's own settings.
          SHLVL: '1',
          STUB_CALLS: calls,
          ...(circumstances.homeless ? {} : { HOME: join(this.work, 'home') }),
          ...(circumstances.inGit
            ? { STUB_ROOT: circumstances.inGit === 'above' ? join(this.work, 'projects') : project }
            : {}),
          ...(circumstances.failing ? { STUB_FAILS: '1' } : {}),
        },
        encoding: 'utf8',
      },
    );
    return {
      status: run.status,
      output: run.stdout,
      errors: run.stderr,
      calls: existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [],
      tree: new Map([...treeOf(project)].filter(([path]) => path !== 'flake.nix')),
      home: treeOf(join(this.work, 'home')),
    };
  }
}
