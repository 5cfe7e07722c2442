import { parse as parseToml } from 'smol-toml';
import type { ProjectFile } from '../project-file.ts';
import { CI, UPDATES } from './ci-rules.ts';
import { noFile, noVariable, shellHas } from './command-rules.ts';
import { partFacts } from './flake-outputs.ts';
import { each, type FileRule, type Found, later, matches } from './found.ts';
import { codeSpans, lineOf } from './mentions.ts';
import type { ProjectFacts } from './project-facts.ts';

const FILE =
  /^(?:\.?[\w-]+\/)*(?:[\w-]+\.)*[\w-]+\.(?:nix|toml|lock|rs|ya?ml|json|md|sh|lua|db|py)$|^\.[a-z][\w-]*$|^LICENSE[\w-]*$/;

const inFolder = (path: string, { paths }: ProjectFacts): boolean =>
  paths.has(path) || [...paths].some((other) => other.startsWith(`${path}/`));

/** The part of the README before the list of choices, in which names are those of options. */
const prose = (file: ProjectFile): ProjectFile => ({
  ...file,
  content: file.content.split('## How it is made')[0]!,
});

const README: FileRule = (facts) => [
  ...each(
    facts,
    /\.md$/,
    (file) => codeSpans(prose(file)).flatMap(({ text }) => (FILE.test(text) ? [text] : [])),
    (name) => (later(name) || inFolder(name, facts) ? [] : noFile(name, facts)),
  ),
  ...each(
    facts,
    /\.md$/,
    ({ content }) =>
      matches(content, /(?<!\\)\]\(<?([^)>]+)>?\)/g).filter((link) => !/^(https?:|#)/.test(link)),
    (link) => noFile(link, facts),
  ),
  ...each(
    facts,
    /\.md$/,
    (file) =>
      codeSpans(prose(file)).flatMap(({ text }) => (/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(text) ? [text] : [])),
    (name) => noVariable(name, facts),
  ),
];

const FLAKE: FileRule = (facts) => [
  ...each(
    facts,
    /^flake\.nix$/,
    () => [...facts.flake.taken, ...facts.flake.followed],
    (name) =>
      name === 'self' || facts.flake.inputs.includes(name) ? [] : [`the flake has no input ${name}`],
  ),
  ...each(
    facts,
    /^flake\.nix$/,
    () => facts.flake.paths.filter((path) => path !== './.'),
    (path) => (inFolder(path.replace(/^\.\//, ''), facts) ? [] : noFile(path.replace(/^\.\//, ''), facts)),
  ),
  ...each(
    facts,
    /^flake\.nix$/,
    ({ content }) => matches(content, /^\s*#.*?\b((?:checks|packages|devShells)\.[\w-]+)/gm),
    (name) => {
      const [output = '', attribute = ''] = name.split('.');
      const has = facts.flake.systems.some((system) => facts.flake.names(output, system).includes(attribute));
      return has ? [] : [`the flake has no ${name}`];
    },
  ),
];

const memberManifest = (member: string): string => `${member}/Cargo.toml`;

interface Manifest {
  readonly workspace?: { readonly members?: readonly string[] };
  readonly [section: string]: unknown;
}

const CARGO: FileRule = (facts) => [
  ...each(
    facts,
    /^Cargo\.toml$/,
    ({ content }) => (parseToml(content) as Manifest).workspace?.members ?? [],
    (member) =>
      /\*$/.test(member)
        ? inFolder(member.replace(/\/\*$/, ''), facts)
          ? []
          : noFile(member, facts)
        : noFile(memberManifest(member), facts),
  ),
  ...each(
    facts,
    /(^|\/)Cargo\.toml$/,
    ({ content }) => matches(content, /\bpath = "([^"]+)"/g),
    (path, file) => {
      const whole = joined(file.path, path);
      return path.endsWith('.rs') ? noFile(whole, facts) : noFile(memberManifest(whole), facts);
    },
  ),
];

/** A path as it is seen from the folder of a file. */
function joined(file: string, path: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

const EDITORS: FileRule = (facts) => [
  ...each(
    facts,
    /^\.(vscode|zed|helix)\/|^\.nvim\.lua$/,
    ({ content }) => matches(content, /["'](nixd|taplo|clippy|Cargo\.(?:toml|lock))["']/g),
    (name) => {
      if (name.startsWith('Cargo')) return noFile(name, facts);
      return facts.flake.shells.some((shell) => shellHas(shell, name, facts)) ? [] : [`no shell has ${name}`];
    },
  ),
  ...each(
    facts,
    /^\.editorconfig$/,
    ({ content }) => matches(content, /^\[(.+)\]$/gm).filter((glob) => glob !== '*'),
    (glob) => ([...facts.paths].some((path) => globOf(glob).test(path)) ? [] : ['no file has such a name']),
  ),
];

/** A section of .editorconfig as an expression (editorconfig.org: `*` and `{a,b}`). */
const globOf = (glob: string): RegExp =>
  new RegExp(
    `(^|/)${glob
      .replaceAll('.', '\\.')
      .replaceAll('*', '[^/]*')
      .replaceAll(/\{([^}]*)\}/g, (_, names: string) => `(${names.replaceAll(',', '|')})`)}$`,
  );

/** A recipe reads what it takes: `$name` is a parameter of that recipe, or set in the line. */
const RECIPES: FileRule = (facts) => {
  const file = facts.files.find(({ path }) => path === 'justfile');
  let recipe = '';
  return (file?.content ?? '').split('\n').flatMap((line, index) => {
    recipe = /^([A-Za-z_][\w-]*)[^:=]*:/.exec(line)?.[1] ?? recipe;
    if (!line.startsWith('    ')) return [];
    const given = facts.recipes?.get(recipe) ?? [];
    return matches(line, /\$\{?([a-z_]\w*)/g)
      .filter((name) => !given.includes(name) && !line.includes(`${name}=`))
      .map((name) => ({
        path: 'justfile',
        line: index + 1,
        text: line,
        missing: `the recipe ${recipe} has no parameter ${name}`,
      }));
  });
};

/** What somebody's own flake gives to every part of it. */
const COMMON: readonly string[] = ['self', 'lib', 'pkgs', 'system', 'inputs'];

/** A part for somebody's own flake takes inputs of this project, and reads files of it. */
export function partRule(text: ProjectFile, facts: ProjectFacts): readonly Found[] {
  if (!text.path.endsWith('.nix')) return [];
  const { taken, paths } = partFacts(text.content);
  const found = (name: string, missing: string): Found => ({
    path: text.path,
    line: lineOf(text.content, name),
    text: name,
    missing,
  });
  return [
    ...taken
      .filter((name) => !COMMON.includes(name) && !facts.flake.inputs.includes(name))
      .map((name) => found(name, `the flake has no input ${name}`)),
    ...paths
      .map((path) => path.replace(/^\.\//, ''))
      .filter((path) => path !== '.' && !inFolder(path, facts))
      .map((path) => found(path, `the project has no file ${path}`)),
  ];
}

/** What each kind of file names beside commands. */
export const FILE_RULES: readonly FileRule[] = [README, FLAKE, CARGO, CI, UPDATES, EDITORS, RECIPES];
