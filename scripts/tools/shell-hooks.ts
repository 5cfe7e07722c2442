import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectFile } from '../../src/project/index.ts';
import { flakeFacts } from '../../src/project/testing/flake-outputs.ts';
import { type Check, outcomeOf } from './check.ts';
import { distinct, type Piece } from './pieces.ts';
import type { Project } from './project.ts';
import { eachOf, runProgram } from './workplace.ts';

/** The shell code of a flake's hooks and of the scripts that it writes, each once, with a made-up path of the store. */
function shellTexts(flake: string): readonly string[] {
  const texts = flakeFacts(flake).shells.flatMap(({ hook, scripts }) => [hook, ...scripts.values()]);
  return [...new Set(texts)].filter((text) => text.trim() !== '');
}

/** Every line of shell that a project has run as one enters it. */
export const hookLines = ({ files }: Project): readonly string[] =>
  files.flatMap(({ path, content }) => {
    if (path === 'flake.nix') return shellTexts(content).flatMap((text) => text.split('\n'));
    return /^\.envrc$|\.sh$/.test(path) ? content.split('\n') : [];
  });

/** The shell code of a flake as files. */
const scriptFiles = ({ path, content }: ProjectFile): readonly ProjectFile[] =>
  path === 'flake.nix'
    ? shellTexts(content).map((text) => ({
        path: 'hook',
        content: `#!/usr/bin/env bash\n${text}\n`,
        executable: false,
      }))
    : [];

/** shellcheck over what a flake has bash run. */
export const shellHookCheck: Check = {
  name: 'shellcheck shellHook',
  program: 'shellcheck',
  run: async (projects, workplace) => {
    const folder = join(workplace.work, 'shell-hooks');
    mkdirSync(folder, { recursive: true });
    const pieces = distinct(projects, scriptFiles);
    const failed = new Map<Piece, string>();
    await eachOf(
      [...pieces.entries()],
      async ([index, piece]) => {
        const script = join(folder, `${index}.sh`);
        writeFileSync(script, piece.content);
        const { ok, said } = await runProgram('shellcheck', [script], folder, workplace.env);
        if (!ok) failed.set(piece, said);
      },
      workplace.tell,
    );
    return outcomeOf(pieces, failed, `${pieces.length} distinct scripts`);
  },
};
