import type { SystemId } from '../../facts/systems.ts';
import { SYSTEMS } from '../../facts/systems.ts';
import type { FlakeShell } from './flake-outputs.ts';
import type { ProjectFacts } from './project-facts.ts';
import { simpleCommands } from './shell-words.ts';

/** A command as it stands somewhere. */
interface Typed {
  readonly words: readonly string[];
  readonly system?: SystemId | undefined;
  /** The development shell that it runs in, if it runs in one, or `ANY_SHELL`. */
  readonly shell?: string | undefined;
}

type Rule = (typed: Typed, facts: ProjectFacts) => readonly string[];

/** Stands for whichever shell has what is wanted. */
export const ANY_SHELL = '*';

/** A name that stands for another, such as INPUT, or a variable. */
const isHole = (word: string): boolean => /[$<{*]/.test(word) || /^[A-Z_]+$/.test(word);

/** What is missing for the commands of a line, each as words that end a sentence. */
export function missingFor(
  line: string,
  facts: ProjectFacts,
  place: Omit<Typed, 'words'>,
): readonly string[] {
  return simpleCommands(line).flatMap((words) => checkWords({ ...place, words }, facts));
}

function checkWords(typed: Typed, facts: ProjectFacts): readonly string[] {
  const [program = ''] = typed.words;
  const rule = RULES[program] ?? (/^(\.{1,2}\/|[\w-]+\/)[\w./-]+$/.test(program) ? ownFile : undefined);
  return [...(rule?.(typed, facts) ?? []), ...programMissing(program, typed, facts)];
}

const RULES: Readonly<Record<string, Rule>> = {
  nix: ({ words, ...place }, facts) =>
    NIX[words[1] ?? '']?.({ ...place, words: words.slice(2) }, facts) ?? [],
  just: justRule,
  cargo: cargoRule,
  direnv: (_, { paths }) => (paths.has('.envrc') ? [] : ['the project has no .envrc']),
  use: ({ words, ...place }, facts) =>
    words[1] === 'flake' ? develop({ ...place, words: words.slice(2) }, facts) : [],
  watch_file: ({ words }, facts) => words.slice(1).flatMap((path) => noFile(path, facts)),
  sqlx: (_, facts) => noVariable('DATABASE_URL', facts),
};

const NIX: Readonly<Record<string, Rule>> = {
  develop,
  build: (typed, facts) => built(typed, facts, ['packages']),
  run: (typed, facts) => built(typed, facts, ['apps', 'packages']),
  fmt: ({ system }, facts) => inOutput(['formatter'], 'default', system, facts),
  flake: flakeRule,
  shell: ({ words }, facts) => {
    const [, from] = words[0] === '--inputs-from' ? words : [];
    const names = words.flatMap((word) => /^([\w-]+)#/.exec(word)?.[1] ?? []);
    return from === undefined ? [] : names.flatMap((name) => noInput(name, facts));
  },
};

/** The name behind `.#`, or `default`; nothing where another flake is meant or the name is left open. */
function installable(words: readonly string[]): string | undefined {
  const end = words.findIndex((word) => /^(--|--command|-c)$/.test(word));
  const own = words.slice(0, end < 0 ? undefined : end).filter((word) => !word.startsWith('-'));
  const [first] = own;
  if (first === undefined || first === '.') return 'default';
  const [, name] = /^\.?#(.+)$/.exec(first) ?? [];
  return name === undefined || isHole(name) ? undefined : name;
}

function develop({ words, system }: Typed, facts: ProjectFacts): readonly string[] {
  const name = installable(words);
  const at = words.findIndex((word) => /^(--command|-c)$/.test(word));
  const inner = at < 0 ? [] : words.slice(at + 1);
  const start = inner.findIndex((word) => word !== 'env' && !/^[A-Z_]+=/.test(word));
  const missing = name === undefined ? [] : inOutput(['devShells'], name, system, facts);
  if (start < 0 || missing.length > 0) return missing;
  return checkWords({ words: inner.slice(start), system, shell: name }, facts);
}

function built({ words, system }: Typed, facts: ProjectFacts, outputs: readonly string[]): readonly string[] {
  const name = installable(words);
  if (name === undefined) return [];
  const [, output, onSystem, rest] = /^(packages|checks|devShells|apps)\.([\w-]+)\.(.+)$/.exec(name) ?? [];
  return output && rest
    ? inOutput([output], rest, onSystem as SystemId, facts)
    : inOutput(outputs, name, system, facts);
}

/** A name must be there on the system of a job; elsewhere one system that has it is enough. */
function inOutput(
  outputs: readonly string[],
  name: string,
  system: SystemId | undefined,
  { flake }: ProjectFacts,
): readonly string[] {
  const systems = system === undefined ? flake.systems : [system];
  const has = systems.some((id) => outputs.some((output) => flake.names(output, id).includes(name)));
  const where = system === undefined ? '' : ` on ${system}`;
  return has ? [] : [`the flake has no ${outputs.at(-1)}.${name}${where}`];
}

function flakeRule({ words: [verb, ...rest], system }: Typed, facts: ProjectFacts): readonly string[] {
  if (verb === 'update')
    return rest
      .filter((word) => !word.startsWith('-') && !isHole(word))
      .flatMap((name) => noInput(name, facts));
  if (verb !== 'check' || system === undefined || facts.flake.systems.includes(system)) return [];
  return [`the flake has nothing on ${system}`];
}

const noInput = (name: string, { flake }: ProjectFacts): readonly string[] =>
  flake.inputs.includes(name) ? [] : [`the flake has no input ${name}`];

function justRule({ words: [, recipe, ...given] }: Typed, { recipes }: ProjectFacts): readonly string[] {
  if (!recipes) return ['the project has no justfile'];
  if (recipe === undefined || recipe.startsWith('-')) return [];
  const parameters = recipes.get(recipe);
  if (!parameters) return [`the justfile has no recipe ${recipe}`];
  const enough = given.length <= parameters.length;
  return enough ? [] : [`the recipe ${recipe} takes ${parameters.length} and is given ${given.length}`];
}

/** What comes with Cargo itself. */
const CARGO_OWN =
  /^(build|check|test|run|doc|clean|metadata|update|add|new|init|install|tree|\$COMMAND|\+.*|-.*)$/;

/** Components and packages with subcommands under other names than `cargo-NAME`. */
const CARGO_PACKAGES: Readonly<Record<string, string>> = {
  clippy: 'clippy',
  fmt: 'rustfmt',
  miri: 'miri',
  upgrade: 'cargo-edit',
  'set-version': 'cargo-edit',
  sqlx: 'sqlx-cli',
};

function cargoRule(typed: Typed, facts: ProjectFacts): readonly string[] {
  const [, subcommand = '-', ...rest] = typed.words;
  const named = (flags: readonly string[]): readonly string[] =>
    rest.flatMap((word, index) => (flags.includes(rest[index - 1] ?? '') && !isHole(word) ? [word] : []));
  return [
    ...named(['--package', '-p'])
      .filter((name) => !facts.packages.has(name))
      .map((name) => `the project has no Cargo package ${name}`),
    ...named(['--target']).flatMap((triple) => notInShell(triple, typed, facts)),
    ...(CARGO_OWN.test(subcommand)
      ? []
      : notInShell(CARGO_PACKAGES[subcommand] ?? `cargo-${subcommand}`, typed, facts)),
  ];
}

/** Programs that the commands of a project may call, by the package or component that brings them. */
const PROGRAMS: Readonly<Record<string, string>> = {
  bacon: 'bacon',
  just: 'just',
  sqlx: 'sqlx-cli',
  maturin: 'maturin',
  rustup: 'rustup',
  psql: 'postgresql',
};

const programMissing = (program: string, typed: Typed, facts: ProjectFacts): readonly string[] =>
  PROGRAMS[program] === undefined ? [] : notInShell(PROGRAMS[program], typed, facts);

/** A package, component or target that the shell must have, on the system of the job or on every one. */
function notInShell(wanted: string, { shell, system }: Typed, facts: ProjectFacts): readonly string[] {
  if (shell === undefined) return [];
  const shells = facts.flake.shells.filter(
    (each) => (shell === ANY_SHELL || each.name === shell) && (system ?? each.system) === each.system,
  );
  if (shells.some((each) => shellHas(each, wanted, facts))) return [];
  return [
    `${shell === ANY_SHELL ? 'no shell' : `the shell ${shell}`} has ${shell === ANY_SHELL ? '' : 'no '}${wanted}`,
  ];
}

/** Whether a package, a component or a target is in a shell. */
export function shellHas(shell: FlakeShell, wanted: string, { toolchainFile }: ProjectFacts): boolean {
  const { words, scripts, packages } = shell;
  // rustup keeps to the file, too; without one it installs the profile default.
  const fromFile = words.has('./rust-toolchain.toml') || words.has('rustup');
  if (words.has(wanted) || words.has(`${wanted}-preview`) || scripts.has(wanted)) return true;
  if (fromFile && toolchainFile.has(wanted)) return true;
  if (SYSTEMS.some(({ triple, id }) => triple === wanted && id === shell.system)) return true;
  // nixpkgs-mozilla's `rust` is a whole toolchain.
  const whole = WHOLE.some((name) => words.has(name)) || packages.some((path) => /\.rust\b/.test(path));
  return whole && DEFAULT_COMPONENTS.includes(wanted);
}

/** What comes with a whole toolchain (rustup's book, "Profiles"), and the names of such toolchains. */
const DEFAULT_COMPONENTS: readonly string[] = ['clippy', 'rustfmt'];
const WHOLE: readonly string[] = ['default', 'defaultToolchain', 'completeToolchain'];

/** A script of the project, or what Nix has built. */
function ownFile({ words: [program = ''] }: Typed, facts: ProjectFacts): readonly string[] {
  const path = program.replace(/^\.\//, '');
  if (/^(\/|result(\/|$)|target\/|\.\.)/.test(path) || isHole(path)) return [];
  if (facts.files.some(({ content }) => content.includes(`--out-link ${path} `))) return [];
  const file = facts.files.find((each) => each.path === path);
  if (!file) return [`the project has no file ${path}`];
  return file.executable ? [] : [`${path} is not executable`];
}

/** A file that must be there. */
export const noFile = (path: string, { paths }: ProjectFacts): readonly string[] =>
  paths.has(path) ? [] : [`the project has no file ${path}`];

/** A variable that a shell must set. */
export const noVariable = (name: string, { flake }: ProjectFacts): readonly string[] =>
  flake.shells.some(({ variables, hook }) => variables.has(name) || hook.includes(`export ${name}=`))
    ? []
    : [`no shell sets ${name}`];
