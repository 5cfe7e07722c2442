import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProjectFile } from '../project-file.ts';
import { flakeFacts } from './flake-outputs.ts';
import { FOLDERS, type Place, type Subject } from './place.ts';
import { treeOf } from './stub-tools.ts';

/** The scripts that the flake writes for its shells, each once. */
export const writtenScripts = (flake: string): readonly Subject[] =>
  [...new Map(flakeFacts(flake).shells.flatMap(({ scripts }) => [...scripts]))].map(([name, script]) => ({
    name,
    script,
  }));

const WORDS: readonly string[] = ['run', '--', 'two words', `it's "q" $HOME`, '', '*'];

/** A wrapper hands on what it is given, as it is, and makes nothing. */
export function checkWrapper(place: Place, script: Subject): readonly string[] {
  const [, subcommand = ''] = /^cargo-(.+)$/.exec(script.name) ?? [];
  place.fresh('plain');
  const runs = [[subcommand, ...WORDS], WORDS, []].map((given) =>
    place.run({ ...script, arguments: given }, { folder: 'plain', flags: ['-eu'] }),
  );
  const handed = [`cargo ${WORDS.map((word) => `<${word}>`).join(' ')}`, 'cargo <>'];
  return [
    ...(runs.every(({ status, errors }) => status === 0 && errors === '')
      ? []
      : [`${script.name} fails: ${runs.map(({ errors }) => errors.trim()).join(' ')}.`]),
    ...(runs.slice(0, 2).every(({ calls }) => calls.length === 1 && calls[0] === handed[0])
      ? []
      : [`${script.name} does not hand on its words as they are.`]),
    ...(runs.every(({ tree, home }) => tree.size === 1 && home.size === 0)
      ? []
      : [`${script.name} makes files.`]),
  ];
}

/** What direnv gives to .envrc, as far as ours calls it (direnv-stdlib(1)). */
const DIRENV = 'use() { echo "use $*"; }; watch_file() { echo "watch $*"; }';

/** direnv loads .envrc without a word, and it makes nothing. */
export function checkEnvrc(place: Place, script: string): readonly string[] {
  return FOLDERS.flatMap((folder) => {
    place.fresh(folder);
    const subject = { name: '.envrc', script, before: DIRENV };
    const runs = [1, 2].map(() =>
      place.run(subject, { folder, flags: ['-euo', 'pipefail'], homeless: true }),
    );
    const [first, second] = runs;
    return [
      ...(runs.every(({ status, errors }) => status === 0 && errors === '')
        ? []
        : [`.envrc fails in the folder ${folder}: ${first?.errors.trim()}.`]),
      ...(first?.output === second?.output ? [] : ['.envrc does something else the second time.']),
      ...(runs.every(({ tree, calls }) => tree.size === 1 && calls.length === 0)
        ? []
        : ['.envrc makes or calls something.']),
    ];
  });
}

/** One call of the server's script: what it is given, how it ends and what it says. */
interface Call {
  readonly given: readonly string[];
  readonly status: number;
  readonly says: RegExp;
}

const SERVER_CALLS: readonly Call[] = [
  { given: ['stop'], status: 0, says: /^No server runs\.\n$/ },
  { given: ['start'], status: 0, says: /^The server runs; its log is / },
  { given: ['start'], status: 0, says: /^The server runs already\.\n$/ },
  { given: ['stop'], status: 0, says: /^The server has stopped\.\n$/ },
  { given: ['stop'], status: 0, says: /^No server runs\.\n$/ },
  { given: ['start'], status: 0, says: /^The server runs; its log is / },
  { given: [], status: 2, says: /^usage: / },
  { given: ['restart'], status: 2, says: /^usage: / },
];

/** The server's script starts and stops twice from anywhere, makes one folder, and begins its data once. */
export function checkServer(place: Place, file: ProjectFile): readonly string[] {
  return FOLDERS.flatMap((folder) => {
    const project = place.fresh(folder);
    mkdirSync(join(project, dirname(file.path)), { recursive: true });
    writeFileSync(join(project, file.path), file.content);
    chmodSync(join(project, file.path), 0o755);
    const before = new Set(treeOf(project).keys());
    const begun: string[] = [];
    const problems = SERVER_CALLS.flatMap(({ given, status, says }) => {
      const script = '"$@"';
      const words = [`../${file.path}`, ...given];
      const run = place.run(
        { name: file.path, script, arguments: words },
        { folder, below: 'sub', homeless: true },
      );
      begun.push(...run.calls.filter((call) => call.startsWith('initdb')));
      const right = run.status === status && says.test(run.output + run.errors);
      const made = [...run.tree.keys()].filter(
        (path) => !before.has(path) && !/^\.postgres(\/|$)/.test(path),
      );
      return [
        ...(right
          ? []
          : [
              `${file.path} ${given.join(' ')} in the folder ${folder} ends with ${run.status}: ${run.output}${run.errors}`,
            ]),
        ...made.map((path) => `${file.path} makes ${path}.`),
      ];
    });
    return [
      ...problems,
      ...(begun.length === 1 ? [] : [`${file.path} begins its data ${begun.length} times.`]),
    ];
  });
}
