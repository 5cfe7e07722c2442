import type { Config } from '../config/fields.ts';
import { attrs, bind, lambda, letIn, list, type NixExpr, printNix } from '../emit/nix.ts';
import { freeNames, neededBindings } from '../emit/nix-free-names.ts';
import { list as inWords, say } from '../texts/say.ts';
import { wholeFiles } from './artefacts.ts';
import { envrc } from './envrc.ts';
import { inputBindings, inputNames } from './flake/inputs.ts';
import { needsImport, nixpkgsOf } from './flake/nixpkgs.ts';
import { systemParts } from './flake/outputs.ts';
import { toolchainPackages } from './flake/toolchain.ts';

/** A part of the project, complete in itself, for somebody who has a flake already. */
export interface Snippet {
  readonly id: string;
  readonly title: string;
  /** The file that it is, beside the person's own flake.nix. */
  readonly path: string;
  /** What it relies on and where it goes, in sentences with code between backticks. */
  readonly relies: string;
  /** The line of the person's own flake that reads it. */
  readonly usage?: string;
  readonly content: string;
}

/** A file of Nix that their flake imports: a function of what it needs, which gives one output. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** Where its value goes in the outputs of a flake. */
  readonly output: string;
  readonly says: string;
  /** What the file gives; nothing where the config has no such thing. */
  readonly body: (config: Config) => NixExpr | undefined;
}

/** An output of a system, as its flake has it. */
function output(config: Config, name: string): NixExpr | undefined {
  const [, value] = systemParts(config, false).outputs.find(([own]) => own === name) ?? [];
  return value && 'length' in value ? attrs(value) : value;
}

const PARTS: readonly Part[] = [
  {
    id: 'toolchain',
    title: say`The toolchain`,
    path: 'toolchain.nix',
    output: 'toolchain',
    says: say`What puts Rust into a shell or a build.`,
    body: (config) => {
      const [only, ...others] = toolchainPackages(config);
      return only && others.length === 0 ? only : list(toolchainPackages(config));
    },
  },
  {
    id: 'shells',
    title: say`Development shells`,
    path: 'shells.nix',
    output: 'devShells.${system}',
    says: say`The shells with the toolchain, the libraries and the tools.`,
    body: (config) => output(config, 'devShells'),
  },
  {
    id: 'packages',
    title: say`Packages`,
    path: 'packages.nix',
    output: 'packages.${system}',
    says: say`What \`nix build\` makes.`,
    body: (config) => output(config, 'packages'),
  },
  {
    id: 'checks',
    title: say`Checks`,
    path: 'checks.nix',
    output: 'checks.${system}',
    says: say`What \`nix flake check\` runs.`,
    body: (config) => output(config, 'checks'),
  },
  {
    id: 'formatter',
    title: say`The formatter`,
    path: 'formatter.nix',
    output: 'formatter.${system}',
    says: say`What \`nix fmt\` runs.`,
    body: (config) => (config.formatters.length > 0 ? output(config, 'formatter') : undefined),
  },
];

/** Arguments in the order in which people write them: those of every flake first, then the inputs. */
const FIRST: readonly string[] = ['self', 'lib', 'pkgs', 'system'];

function argumentsOf(body: NixExpr): readonly string[] {
  const names = [...freeNames(body)];
  return [
    ...FIRST.filter((name) => names.includes(name)),
    ...names.filter((name) => !FIRST.includes(name)).toSorted(),
  ];
}

function partSnippet(config: Config, part: Part): Snippet | undefined {
  const body = part.body(config);
  if (body === undefined) return undefined;
  // Their own `pkgs` serves as well as ours, unless something must be said to nixpkgs.
  const pkgs = needsImport(config) ? [bind('pkgs', nixpkgsOf(config))] : [];
  const bindings = [...pkgs, ...systemParts(config, false).bindings];
  const whole = letIn(neededBindings(bindings, body), body);
  const names = argumentsOf(whole);
  return {
    id: part.id,
    title: part.title,
    path: part.path,
    relies: `${part.says} ${expects(names)}`,
    usage: `${part.output} = import ./${part.path} { inherit ${names.join(' ')}; };`,
    content: printNix(lambda({ names, open: true }, whole)),
  };
}

/** What a file expects, in words. */
const expects = (names: readonly string[]): string =>
  say`It expects ${codeList(names)} among its arguments, and stands beside flake.nix.`;

/** Names as a reader sees them in a sentence, each as code. */
const codeList = (names: readonly string[]): string => inWords(names.map((name) => `\`${name}\``));

function inputsSnippet(config: Config): Snippet {
  const names = inputNames(config).filter((name) => name !== 'nixpkgs');
  return {
    id: 'inputs',
    title: say`Inputs`,
    path: 'flake.nix',
    relies:
      names.length > 0
        ? say`These go into the \`inputs\` of your flake.nix; its \`outputs\` then takes ${codeList(names)} among its arguments.`
        : say`nixpkgs is all that these choices need.`,
    content: printNix(attrs([bind('inputs', attrs(inputBindings(config)))])),
  };
}

/** Every snippet of a settled config, made from the same expressions as its flake. */
export const snippets = (config: Config): readonly Snippet[] => [
  inputsSnippet(config),
  ...PARTS.flatMap((part) => partSnippet(config, part) ?? []),
  ...wholeFiles(config).map((file) => ({ id: file.path, ...file })),
  {
    id: 'envrc',
    title: 'direnv',
    path: '.envrc',
    relies: say`It relies on direnv, installed outside of the shell, and on \`devShells.default\`.`,
    content: envrc(config),
  },
];
