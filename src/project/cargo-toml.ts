import type { Config } from '../config/fields.ts';
import { isAtLeast, oldestVersion } from '../config/toolchain.ts';
import { pair, printToml, type TomlLine, type TomlTable, table } from '../emit/toml.ts';
import { FEATURES } from '../facts/cargo-features.ts';
import { crateKind } from '../facts/crate-kinds.ts';
import { type Crate, crates, description, FIRST_VERSION, MEMBERS_FOLDER } from './crates.ts';
import { licenseExpression } from './license.ts';

/** What all packages of the project say alike. */
function shared(config: Config): readonly (readonly [key: string, value: string | boolean])[] {
  const license = licenseExpression(config);
  return [
    ['version', FIRST_VERSION],
    ['edition', config.edition],
    ...(config.minimum === 'none' ? [] : [['rust-version', config.minimum] as const]),
    ...(license === undefined ? [['publish', false] as const] : [['license', license] as const]),
    ...(config.repository === '' ? [] : [['repository', config.repository] as const]),
  ];
}

/** The Cargo.toml at the root: the package, or the workspace. */
export function cargoToml(config: Config): string {
  const [crate] = crates(config);
  if (config.layout !== 'workspace' && crate)
    return printToml([packageTable(config, crate), ...libraryTable(crate), ...lintTables(config, 'lints')]);
  return printToml([...workspaceTables(config), ...lintTables(config, 'workspace.lints')]);
}

/** The Cargo.toml of a member. */
export const memberToml = (config: Config, crate: Crate): string =>
  printToml([
    packageTable(config, crate),
    ...libraryTable(crate),
    ...dependencies(crate),
    ...(config.lints === 'none' ? [] : [table('lints', [pair('workspace', true)])]),
  ]);

function packageTable(config: Config, crate: Crate): TomlTable {
  const inherited = crate.folder !== '' && inherits(config);
  const rows: readonly TomlLine[] = shared(config).map(([key, value]) =>
    inherited ? pair(`${key}.workspace`, true) : pair(key, value),
  );
  const about =
    crate.folder === ''
      ? description(config)
      : `The ${crateKind(crate.kind).noun} ${crate.name} of ${config.name}`;
  return table('package', [pair('name', crate.name), ...rows, pair('description', about)]);
}

/** The table that says the project's version, by its file: where members say their own, that of the first program. */
export function versionTable(config: Config): { readonly file: string; readonly table: string } {
  if (config.layout === 'workspace' && inherits(config))
    return { file: 'Cargo.toml', table: 'workspace.package' };
  const all = crates(config);
  const crate = all.find(({ kind }) => crateKind(kind).program) ?? all[0];
  return { file: `${crate?.folder ?? ''}Cargo.toml`, table: 'package' };
}

/** What Cargo must know of a library that is more than code for other crates. */
function libraryTable(crate: Crate): readonly TomlTable[] {
  const { crateTypes, procMacro } = crateKind(crate.kind);
  const lines = [
    ...(procMacro ? [pair('proc-macro', true)] : []),
    ...(crateTypes ? [pair('crate-type', crateTypes)] : []),
  ];
  return lines.length > 0 ? [table('lib', lines)] : [];
}

/** The lints that each choice asks for, by the tool that has them. */
const LINTS: Readonly<
  Record<Config['lints'], readonly (readonly [tool: string, lints: readonly TomlLine[]])[]>
> = {
  none: [],
  pedantic: [['clippy', [pair('pedantic', { level: 'warn', priority: -1 })]]],
  strict: [
    ['rust', [pair('missing_docs', 'warn'), pair('unsafe_code', 'forbid')]],
    ['clippy', [pair('pedantic', { level: 'warn', priority: -1 })]],
  ],
};

/** The tables of lints. A group needs a lower priority than single lints, which can then differ from it. */
const lintTables = (config: Config, name: 'lints' | 'workspace.lints'): readonly TomlTable[] =>
  LINTS[config.lints].map(([tool, lints]) => table(`${name}.${tool}`, lints));

/** Whether members take from `[workspace.package]` what they share: every promised Rust must know that table. */
const inherits = (config: Config): boolean =>
  isAtLeast(oldestVersion(config), FEATURES.workspaceInheritance.since);

function workspaceTables(config: Config): readonly TomlTable[] {
  // A virtual workspace has no edition, so Cargo would fall back to the first resolver.
  const resolver =
    isAtLeast(oldestVersion(config), FEATURES.resolver3.since) && config.edition === '2024' ? '3' : '2';
  const workspace = table('workspace', [pair('members', [`${MEMBERS_FOLDER}*`]), pair('resolver', resolver)]);
  return inherits(config)
    ? [
        workspace,
        table(
          'workspace.package',
          shared(config).map(([key, value]) => pair(key, value)),
        ),
      ]
    : [workspace];
}

const dependencies = (crate: Crate): readonly TomlTable[] =>
  crate.uses.length === 0
    ? []
    : [
        table(
          'dependencies',
          crate.uses.toSorted().map((used) => pair(used, { path: `../${used}`, version: FIRST_VERSION })),
        ),
      ];
