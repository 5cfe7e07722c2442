import { chmodSync, rmSync } from 'node:fs';
import type { ProjectFile } from '../project-file.ts';
import { flakeFacts } from './flake-outputs.ts';
import { type Circumstances, FOLDERS, Place, type Subject } from './place.ts';
import { checkEnvrc, checkServer, checkWrapper, writtenScripts } from './run-scripts.ts';
import { NETWORK } from './stub-tools.ts';

/** What was found of a script that many projects have. */
const KNOWN = new Map<string, readonly string[]>();

/** Looks at a script that is the same in many projects only once. */
function once(script: string, check: () => readonly string[]): readonly string[] {
  const known = KNOWN.get(script) ?? check();
  KNOWN.set(script, known);
  return known;
}

const ENTERED = '@entered';

/** The hooks of the shells, each once. */
const hooksOf = (flake: string): readonly Subject[] => {
  const hooks = new Map(flakeFacts(flake).shells.map(({ name, hook }) => [hook, name]));
  return [...hooks].flatMap(([script, name]) =>
    script.trim() === ''
      ? []
      : [
          {
            name: `the hook of the shell ${name}`,
            script,
            before: 'stub_before=$(compgen -v)',
            after: `echo ${ENTERED}; for stub_name in $(compgen -v); do case $'\\n'"$stub_before"$'\\n' in *$'\\n'"$stub_name"$'\\n'*) ;; *) case \${!stub_name@a} in *x*) ;; *) echo "@left $stub_name" ;; esac ;; esac; done`,
          },
        ],
  );
};

/**
 * Runs every hook of a project's shells, the scripts that its flake writes, its .envrc and its scripts, under bash,
 * with stand-ins for all tools, twice in an empty folder, in folders with names of every kind, without a home, and
 * with tools that fail. Gives what is wrong, as sentences.
 *
 * What may be made is what the project's own .gitignore names, and the hooks of git.
 */
export function hookProblems(files: readonly ProjectFile[]): readonly string[] {
  const content = (path: string): string => files.find((file) => file.path === path)?.content ?? '';
  const place = new Place();
  try {
    const promised = promiseOf(content('.gitignore'));
    const flake = content('flake.nix');
    return [
      ...hooksOf(flake).flatMap((hook) => checkHook(place, hook, promised)),
      ...writtenScripts(flake).flatMap((script) => checkWrapper(place, script)),
      ...(content('.envrc') === ''
        ? []
        : once(content('.envrc'), () => checkEnvrc(place, content('.envrc')))),
      ...files
        .filter(({ path }) => /postgres\.sh$/.test(path))
        .flatMap((file) => once(file.content, () => checkServer(place, file))),
    ];
  } finally {
    rmSync(place.work, { recursive: true, force: true });
  }
}

/** Whether a path is one that a project's .gitignore names, or a hook of git. */
function promiseOf(gitignore: string): (path: string) => boolean {
  const names = gitignore
    .split('\n')
    .filter((line) => line.startsWith('/'))
    .map((line) => new RegExp(`^${line.slice(1).replaceAll('.', '\\.').replaceAll('*', '[^/]*')}(/|$)`));
  return (path) =>
    path === '.git' ||
    path === '.git/hooks' ||
    path.startsWith('.git/hooks/') ||
    names.some((name) => name.test(path));
}

const MODES: readonly Omit<Circumstances, 'folder'>[] = [
  { inGit: true },
  { inGit: true, flags: ['-euo', 'pipefail'] },
  { inGit: true, below: 'sub' },
  { inGit: false },
  { inGit: true, homeless: true },
];

function checkHook(place: Place, hook: Subject, promised: (path: string) => boolean): readonly string[] {
  const runs = [
    ...MODES.map((mode) => ({ ...mode, folder: 'plain' })),
    ...FOLDERS.slice(1).map((folder) => ({ inGit: true, folder, flags: ['-euo', 'pipefail'] })),
  ];
  return [
    ...new Set([
      ...runs.flatMap((run) => twice(place, hook, run, promised)),
      ...enduring(place, hook),
      ...places(place, hook),
    ]),
  ];
}

/** A hook lets one in where every tool fails, and where nothing can be written. */
function enduring(place: Place, hook: Subject): readonly string[] {
  const project = place.fresh('plain');
  const failing = place.run(hook, { folder: 'plain', inGit: true, failing: true });
  chmodSync(project, 0o555);
  const locked = place.run(hook, { folder: 'plain', inGit: true });
  chmodSync(project, 0o755);
  return [
    ...(failing.output.includes(ENTERED) ? [] : [`${hook.name} ends the shell where a tool fails.`]),
    ...(locked.output.includes(ENTERED) ? [] : [`${hook.name} ends the shell where it cannot write.`]),
  ];
}

/** Runs a hook twice from the start: what it says, makes and calls. */
function twice(
  place: Place,
  hook: Subject,
  circumstances: Circumstances,
  promised: (path: string) => boolean,
): readonly string[] {
  place.fresh(circumstances.folder);
  const first = place.run(hook, circumstances);
  const second = place.run(hook, circumstances);
  const where = `in the folder ${circumstances.folder}`;
  const made = [...second.tree.keys()].filter((path) => path !== 'sub' && !promised(path));
  const left = [...first.output.matchAll(/^@left (?!stub_|_$|PIPESTATUS$)(.*)$/gm)].map(([, name]) => name);
  const network = second.calls.filter((call) => NETWORK.test(call));
  return [
    ...(first.output.includes(ENTERED)
      ? []
      : [`${hook.name} ends the shell ${where}: ${first.errors.trim()}.`]),
    ...(first.errors === '' ? [] : [`${hook.name} complains ${where}: ${first.errors.trim()}.`]),
    ...(first.output === second.output && first.errors === second.errors
      ? []
      : [`${hook.name} says something else the second time ${where}.`]),
    ...(same(first.tree, second.tree) ? [] : [`${hook.name} changes more the second time ${where}.`]),
    ...made.map((path) => `${hook.name} makes ${path}, which .gitignore does not name.`),
    ...[...second.home.keys()].map((path) => `${hook.name} makes ${path} in the home.`),
    ...left.map((name) => `${hook.name} leaves the variable ${name} behind.`),
    ...network.map((call) => `${hook.name} reaches out each time: ${call}.`),
  ];
}

const same = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean =>
  one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);

/** What a hook sets from the project's folder holds that folder, whatever its name and wherever git's own top is. */
function places(place: Place, hook: Subject): readonly string[] {
  const names = [...hook.script.matchAll(/^ *export (\w+)="[^"]*\$root\b/gm)].flatMap(
    ([, name]) => name ?? [],
  );
  const grounds = [true, 'above', false] as const;
  return FOLDERS.flatMap((folder) => grounds.map((inGit) => ({ folder, inGit }))).flatMap(
    ({ folder, inGit }) => {
      const project = place.fresh(folder);
      const shows = names.map((name) => `printf '%s\\0' "$${name}"`).join('; ');
      const values = place.run({ ...hook, after: shows }, { folder, inGit, below: 'sub' }).output.split('\0');
      return names
        .filter((_, index) => {
          const value = values[index] ?? '';
          return !value.includes(`${project}/`) || value.includes(`${project}/sub/`);
        })
        .map((name) => `${hook.name} sets ${name} to another place in the folder ${folder}.`);
    },
  );
}
