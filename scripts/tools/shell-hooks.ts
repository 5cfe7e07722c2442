import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eachOf, runProgram } from './bench.ts';
import { type Check, outcomeOf } from './check.ts';
import type { Piece } from './pieces.ts';
import type { Project } from './project.ts';

/** The shell code of a flake's shellHooks and wrappers, with a store path wherever Nix would put one. */
function shellHooks(flake: string): readonly string[] {
  const strings = /(?:shellHook =|writeShellScriptBin)([\s\S]*?'');/g;
  return [...flake.matchAll(strings)].map(
    ([, text = '']) =>
      `#!/usr/bin/env bash\n${text
        .split(/(?<!')''(?![$'])/)
        .filter((_, index) => index % 2 === 1)
        .join('\n')
        .replaceAll("''${", '\u0000{')
        .replace(/\$\{[^}]*\}/g, '/nix/store/path')
        .replaceAll('\u0000', '$')}\n`,
  );
}

/** Every line of shell that a project has run as one enters it. */
export const hookLines = ({ files }: Project): readonly string[] =>
  files.flatMap(({ path, content }) => {
    if (path === 'flake.nix') return shellHooks(content).flatMap((text) => text.split('\n'));
    return /^\.envrc$|\.sh$/.test(path) ? content.split('\n') : [];
  });

/** shellcheck over what a flake has bash run. */
export const shellHookCheck: Check = {
  name: 'shellcheck shellHook',
  program: 'shellcheck',
  run: async (projects, bench) => {
    const folder = join(bench.work, 'shell-hooks');
    mkdirSync(folder, { recursive: true });
    const pieces = new Map<string, Piece & { readonly projects: string[] }>();
    for (const { name, files } of projects) {
      const flake = files.find(({ path }) => path === 'flake.nix')?.content ?? '';
      for (const text of shellHooks(flake)) {
        const path = join(folder, `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.sh`);
        const same = pieces.get(path);
        if (same === undefined) {
          writeFileSync(path, text);
          pieces.set(path, { path, folder, projects: [name] });
        } else same.projects.push(name);
      }
    }
    const failed = new Map<Piece, string>();
    await eachOf(
      [...pieces.values()],
      async (piece) => {
        const { ok, said } = await runProgram('shellcheck', [piece.path], folder, bench.env);
        if (!ok) failed.set(piece, said);
      },
      bench.tell,
    );
    return outcomeOf([...pieces.values()], failed, `${pieces.size} distinct scripts`);
  },
};
