import { nativeLibrary } from '../facts/native-libraries.ts';
import { NEWEST_RELEASE } from '../facts/releases.ts';
import { TARGETS } from '../facts/targets.ts';
import { TOOLS, type Tool } from '../facts/tools.ts';
import { unavailable } from './availability.ts';
import { withOption } from './edit.ts';
import type { Config, FieldName } from './fields.ts';
import { hasPlatform } from './systems.ts';
import { allComponents, compilerVersion, isAtLeast, manifestHash, toolchainRef } from './toolchain.ts';

/** A warning or a hint about a combination that works. What cannot work is in `availability.ts`. */
interface Rule<Id extends string = string> {
  readonly id: Id;
  readonly severity: 'warning' | 'hint';
  readonly fields: readonly FieldName[];
  /** What there is to say about a settled config, or nothing. */
  readonly message: (config: Config) => string | undefined;
  readonly fix?: { readonly label: string; readonly change: (config: Config) => Config };
}

const rule = <const Id extends string>(row: Rule<Id>): Rule<Id> => row;

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** What the tables say to whoever picks one of these, each behind its name. */
function notes(rows: readonly (readonly [name: string, note: string | undefined])[]): string | undefined {
  const said = rows.flatMap(([name, note]) => (note === undefined ? [] : [`${name}: ${note}`]));
  return said.length > 0 ? said.join(' ') : undefined;
}

/** Whether the project builds a program at all. */
const hasProgram = (config: Config): boolean =>
  config.layout === 'binary' ||
  (config.layout === 'workspace' && config.members.some((member) => member.kind === 'binary'));

const toolsThatNeed = (config: Config, need: Tool['needs']): readonly string[] =>
  TOOLS.filter(
    (tool: Tool) => tool.needs === need && (config.tools as readonly string[]).includes(tool.id),
  ).map((tool) => tool.label);

/** The checks of the flake that a CI step would repeat, by the step's name. */
const repeatedSteps = (config: Config): readonly ('clippy' | 'rustfmt' | 'docs' | 'test')[] => {
  if (config.ci === 'none' || config.packaging !== 'crane' || !config.ciChecks.includes('flake-check'))
    return [];
  const inFlake = new Set<string>(config.checks.map((check) => (check === 'nextest' ? 'test' : check)));
  return (['clippy', 'rustfmt', 'docs', 'test'] as const).filter(
    (step) => config.ciChecks.includes(step) && inFlake.has(step),
  );
};

/** Every warning and hint, in the order of the form. */
export const RULES = [
  rule({
    id: 'no-license',
    severity: 'hint',
    fields: ['license'],
    message: (config) =>
      config.license === 'none'
        ? 'Without a licence nobody else may use, change or share the code. Cargo.toml says publish = false.'
        : undefined,
    fix: { label: 'Use MIT or Apache-2.0', change: (config) => ({ ...config, license: 'both' }) },
  }),
  rule({
    id: 'newer-release',
    severity: 'hint',
    fields: ['channel'],
    message: (config) => {
      const ref = toolchainRef(config);
      return ref.kind === 'release' && ref.version !== NEWEST_RELEASE.version
        ? `Rust ${NEWEST_RELEASE.version} of ${NEWEST_RELEASE.date} is newer than ${ref.version}; only the newest release gets fixes.`
        : undefined;
    },
    fix: {
      label: `Use ${NEWEST_RELEASE.version}`,
      change: (config) => ({ ...config, channel: NEWEST_RELEASE.version }),
    },
  }),
  rule({
    id: 'moving-channel',
    severity: 'hint',
    fields: ['channel'],
    message: (config) =>
      toolchainRef(config).kind === 'channel' && config.provider !== 'nixpkgs'
        ? `flake.lock pins the day's ${config.channel}; \`nix flake update\` moves it, and everybody who works on the project, at once.`
        : undefined,
  }),
  rule({
    id: 'manifest-input',
    severity: 'hint',
    fields: ['channel', 'provider'],
    message: (config) => {
      const ref = toolchainRef(config);
      return config.provider === 'fenix' && ref.kind !== 'channel' && manifestHash(ref) === undefined
        ? `No hash is known here for the manifest of ${config.channel}, so it becomes a flake input that flake.lock pins. rustup does not read that: there is no rust-toolchain.toml.`
        : undefined;
    },
  }),
  rule({
    id: 'nixpkgs-toolchain',
    severity: 'hint',
    fields: ['provider'],
    message: (config) =>
      config.provider === 'nixpkgs'
        ? `The compiler is the one that nixpkgs has (Rust ${compilerVersion(config)} in July 2026) and moves with \`nix flake update\`. There is no rust-toolchain.toml, since nothing would read it.`
        : undefined,
  }),
  rule({
    id: 'std-sources',
    severity: 'warning',
    fields: ['components'],
    message: (config) => {
      const components = allComponents(config);
      if (components.includes('rust-src')) return undefined;
      if (components.includes('rust-analyzer')) {
        return 'rust-analyzer needs rust-src to know the standard library; without it every `Vec` is an unknown type.';
      }
      return components.includes('miri')
        ? 'miri runs the standard library from its sources: it needs rust-src.'
        : undefined;
    },
    fix: { label: 'Add rust-src', change: (config) => withOption(config, 'components', 'rust-src', true) },
  }),
  rule({
    id: 'editor-without-server',
    severity: 'warning',
    fields: ['components', 'vscode'],
    message: (config) =>
      config.vscode && !allComponents(config).includes('rust-analyzer')
        ? 'VS Code would bring a rust-analyzer of its own, which may not fit the toolchain: choose the component rust-analyzer.'
        : undefined,
    fix: {
      label: 'Add rust-analyzer',
      change: (config) => withOption(config, 'components', 'rust-analyzer', true),
    },
  }),
  rule({
    id: 'linker-on-linux-only',
    severity: 'warning',
    fields: ['targets', 'systems'],
    message: (config) => {
      const crossed = config.targets.filter((triple) => TARGETS[triple]?.link.kind === 'pkgs-cross');
      return crossed.length > 0 && hasPlatform(config, 'darwin')
        ? `nixpkgs links for ${list(crossed)} on Linux systems only: on macOS ${crossed.length > 1 ? 'these targets compile, but do' : 'this target compiles, but does'} not link.`
        : undefined;
    },
  }),
  rule({
    id: 'no-linker',
    severity: 'warning',
    fields: ['targets'],
    message: (config) => {
      const reasons = config.targets.flatMap((triple) => {
        const link = TARGETS[triple]?.link;
        return link?.kind === 'none-known' ? [`${triple}: ${link.reason}`] : [];
      });
      return reasons.length > 0
        ? `These targets compile, but nothing here links them. ${reasons.join(' ')}`
        : undefined;
    },
  }),
  rule({
    id: 'target-notes',
    severity: 'hint',
    fields: ['targets'],
    message: (config) => notes(config.targets.map((triple) => [triple, TARGETS[triple]?.note])),
  }),
  rule({
    id: 'library-notes',
    severity: 'hint',
    fields: ['libraries'],
    message: (config) =>
      notes(config.libraries.map((id) => [nativeLibrary(id)?.label ?? id, nativeLibrary(id)?.note])),
  }),
  rule({
    id: 'partial-library',
    severity: 'hint',
    fields: ['libraries', 'systems'],
    message: (config) => {
      const partial = config.libraries
        .map((id) => nativeLibrary(id))
        .filter((library) => library?.platforms.length === 1)
        .filter((library) => hasPlatform(config, library?.platforms[0] === 'linux' ? 'darwin' : 'linux'));
      return partial.length > 0
        ? `${list(partial.map((library) => library?.label ?? ''))} is there only on ${partial.every((library) => library?.platforms[0] === 'linux') ? 'Linux' : 'its own system'}: keep the crates that need it behind \`[target.'cfg(…)'.dependencies]\`.`
        : undefined;
    },
  }),
  rule({
    id: 'library-package',
    severity: 'hint',
    fields: ['packaging', 'layout'],
    message: (config) =>
      config.packaging !== 'none' && !hasProgram(config)
        ? 'A library installs nothing: `nix build` only shows that it compiles and that its tests pass.'
        : undefined,
  }),
  rule({
    id: 'repeated-steps',
    severity: 'hint',
    fields: ['ciChecks', 'checks'],
    message: (config) => {
      const repeated = repeatedSteps(config);
      return repeated.length > 0
        ? `\`nix flake check\` runs ${list(repeated)} already: the ${repeated.length > 1 ? 'steps repeat' : 'step repeats'} the work.`
        : undefined;
    },
    fix: {
      label: 'Drop the repeated steps',
      change: (config) => {
        const repeated = new Set<string>(repeatedSteps(config));
        return { ...config, ciChecks: config.ciChecks.filter((step) => !repeated.has(step)) };
      },
    },
  }),
  rule({
    id: 'unused-minimum',
    severity: 'hint',
    fields: ['minimum', 'ciVersions'],
    message: (config) =>
      config.minimum !== 'none' &&
      config.ci !== 'none' &&
      !config.ciVersions.includes('minimum') &&
      unavailable(config, 'ciVersions', 'minimum') === undefined
        ? `Nothing checks that the code still builds with Rust ${config.minimum}.`
        : undefined,
    fix: { label: 'Check it in CI', change: (config) => withOption(config, 'ciVersions', 'minimum', true) },
  }),
  rule({
    id: 'cachix-secret',
    severity: 'hint',
    fields: ['cache'],
    message: (config) =>
      config.cache === 'cachix'
        ? 'To push, the repository needs a secret CACHIX_AUTH_TOKEN; without it the workflow only pulls.'
        : undefined,
  }),
  rule({
    id: 'tool-without-nightly',
    severity: 'warning',
    fields: ['tools', 'channel'],
    message: (config) => {
      const tools = toolsThatNeed(config, 'nightly');
      return tools.length > 0 && !config.channel.startsWith('nightly')
        ? `${list(tools)} ${tools.length > 1 ? 'need' : 'needs'} a nightly toolchain, and the channel is ${config.channel}.`
        : undefined;
    },
  }),
  rule({
    id: 'tool-without-llvm-tools',
    severity: 'warning',
    fields: ['tools', 'components'],
    message: (config) => {
      const tools = toolsThatNeed(config, 'llvm-tools');
      return tools.length > 0 && !allComponents(config).includes('llvm-tools')
        ? `${list(tools)} ${tools.length > 1 ? 'need' : 'needs'} the component llvm-tools${config.provider === 'nixpkgs' ? ', which nixpkgs does not package' : ''}.`
        : undefined;
    },
    fix: {
      label: 'Add llvm-tools',
      change: (config) => withOption(config, 'components', 'llvm-tools', true),
    },
  }),
  rule({
    id: 'old-toolchain-tools',
    severity: 'hint',
    fields: ['channel'],
    message: (config) =>
      !isAtLeast(compilerVersion(config), '1.85.0')
        ? 'Many crates of today need Rust 1.85 or newer; expect to pin older versions of them.'
        : undefined,
  }),
] as const;

export type RuleId = (typeof RULES)[number]['id'];
