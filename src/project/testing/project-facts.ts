import { parse as parseToml } from 'smol-toml';
import type { ProjectFile } from '../project-file.ts';
import { type FlakeFacts, flakeFacts } from './flake-outputs.ts';

/** What a project has, read from its files and from nothing else. */
export interface ProjectFacts {
  readonly files: readonly ProjectFile[];
  readonly paths: ReadonlySet<string>;
  readonly flake: FlakeFacts;
  /** The recipes of the justfile, each with its parameters; undefined without a justfile. */
  readonly recipes: ReadonlyMap<string, readonly string[]> | undefined;
  /** The names of the Cargo packages. */
  readonly packages: ReadonlySet<string>;
  /** The targets and components that rust-toolchain.toml names. */
  readonly toolchainFile: ReadonlySet<string>;
}

/** Reads what a project has. */
export function projectFacts(files: readonly ProjectFile[]): ProjectFacts {
  const content = (path: string): string | undefined => files.find((file) => file.path === path)?.content;
  const flake = flakeFacts(content('flake.nix') ?? '{ outputs = { ... }: { }; }');
  const just = content('justfile');
  return {
    files,
    paths: new Set(files.map(({ path }) => path)),
    flake,
    recipes: just === undefined ? undefined : recipesOf(just),
    packages: new Set(files.filter(({ path }) => /(^|\/)Cargo\.toml$/.test(path)).flatMap(packageName)),
    toolchainFile: new Set(toolchainFile(content('rust-toolchain.toml'))),
  };
}

const recipesOf = (justfile: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...justfile.matchAll(/^([A-Za-z_][\w-]*)([^:=\n]*):(?!=)/gm)].map(([, name = '', parameters = '']) => [
      name,
      parameters.split(/\s+/).flatMap((word) => word.replace(/^[$+*]*/, '').replace(/=.*/, '') || []),
    ]),
  );

interface Manifest {
  readonly package?: { readonly name?: string };
}

const packageName = ({ content }: ProjectFile): readonly string[] => {
  const name = (parseToml(content) as Manifest).package?.name;
  return name === undefined ? [] : [name];
};

interface ToolchainFile {
  readonly toolchain?: {
    readonly profile?: string;
    readonly targets?: readonly string[];
    readonly components?: readonly string[];
  };
}

/** The profile `default` has two components that one calls (rustup's book, "Profiles"). */
function toolchainFile(content: string | undefined): readonly string[] {
  if (content === undefined) return [];
  const {
    profile = 'default',
    targets = [],
    components = [],
  } = (parseToml(content) as ToolchainFile).toolchain ?? {};
  return [...targets, ...components, ...(profile === 'minimal' ? [] : ['clippy', 'rustfmt'])];
}
