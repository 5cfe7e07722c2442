import type { Config } from '../../config/fields.ts';
import { hasPlatform } from '../../config/systems.ts';
import { indented, type NixExpr, type NixPart, op, ref } from '../../emit/nix.ts';
import { databaseVariables } from '../database.ts';
import { GIT_HOOKS } from './git-hooks.ts';
import { type NativeInputs, onLinux } from './native-inputs.ts';

/**
 * The project's folder, wherever below it one enters the shell: the nearest with a flake.nix, as `nix develop` looks
 * for it. Git's own top may lie above the project. Where no folder has one, the shell is of a flake elsewhere, and it
 * is the folder that one stands in.
 */
const ROOT = [
  'root="$PWD"',
  'while [ -n "$root" ] && [ ! -e "$root/flake.nix" ]; do root="${root%/*}"; done',
  'root="${root:-$PWD}"',
];

/**
 * Keeps what rustup installs in the project's folder, and installs the active toolchain where it is missing.
 *
 * `rustup toolchain install` without a name installs what rust-toolchain.toml or RUSTUP_TOOLCHAIN says
 * (rustup 1.28); it is asked only once, since it would look for updates each time. CARGO_HOME is not `.cargo`, where
 * Cargo looks for the project's configuration.
 */
const RUSTUP = [
  'export RUSTUP_HOME="$root/.rustup"',
  'export CARGO_HOME="$root/.cargo-home"',
  'export PATH="$CARGO_HOME/bin:$PATH"',
  'rustup which cargo >/dev/null 2>&1 || rustup toolchain install',
];

/** The lines that need the project's folder. */
function placed(config: Config): readonly string[] {
  const lines = [
    ...databaseVariables(config, '$root').map(({ name, value }) => `export ${name}="${value}"`),
    ...(config.provider === 'rustup' ? RUSTUP : []),
  ];
  return lines.length > 0 ? [...ROOT, ...lines, 'unset root'] : [];
}

type Line = string | readonly NixPart[];

/** What a shell runs as one enters it; nothing where there is nothing to do. It starts nothing and asks nothing. */
export function shellHook(config: Config, inputs: NativeInputs): NixExpr | undefined {
  const always: readonly Line[] = [
    ...placed(config),
    ...(config.gitHooks.length > 0 ? [[ref([GIT_HOOKS, 'shellHook'])]] : []),
    ...(config.greeting ? [greeting(config)] : []),
  ];
  const forLinux = libraryHook(config, inputs);
  if (always.length === 0) return forLinux;
  if (inputs.libraryPath === undefined || forLinux === undefined) return indented(always);
  // One script where every system is of one platform; else the part for Linux follows.
  return hasPlatform(config, 'darwin')
    ? op('+', indented(always), forLinux)
    : indented([...always, inputs.libraryPath]);
}

/** What lets programs find their libraries at run time, and all that a shell for CI runs. */
export const libraryHook = (config: Config, { libraryPath }: NativeInputs): NixExpr | undefined =>
  libraryPath && onLinux(config, indented([libraryPath]));

/** One line, and only for a person: direnv and CI run the hook, too. */
const greeting = (config: Config): string =>
  `if [ -t 2 ]; then echo "${config.name}: $(rustc --version)" >&2; fi`;
