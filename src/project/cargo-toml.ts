import type { Config } from '../config/fields.ts';
import { isAtLeast, oldestVersion } from '../config/toolchain.ts';
import { pair, printToml, type TomlLine, type TomlTable, table } from '../emit/toml.ts';
import { FEATURES } from '../facts/cargo-features.ts';
import { type Crate, crates, description, FIRST_VERSION } from './crates.ts';
import { licenseExpression } from './license.ts';

/** What all packages of the project say alike. */
function shared(config: Config): readonly (readonly [key: string, value: string | boolean])[] {
  const license = licenseExpression(config);
  return [
    ['version', FIRST_VERSION],
    ['edition', config.edition],
    ...(config.minimum === 'none' ? [] : [['rust-version', config.minimum] as const]),
    ...(license === undefined ? [['publish', false] as const] : [['license', license] as const]),
  ];
}

/** The Cargo.toml at the root: the package, or the workspace. */
export function cargoToml(config: Config): string {
  const [crate] = crates(config);
  if (config.layout !== 'workspace' && crate) return printToml([packageTable(config, crate)]);
  return printToml(workspaceTables(config));
}

/** The Cargo.toml of a member. */
export const memberToml = (config: Config, crate: Crate): string =>
  printToml([packageTable(config, crate), ...dependencies(crate)]);

function packageTable(config: Config, crate: Crate): TomlTable {
  const inherited = crate.folder !== '' && inherits(config);
  const rows: readonly TomlLine[] = shared(config).map(([key, value]) =>
    inherited ? pair(`${key}.workspace`, true) : pair(key, value),
  );
  const about =
    crate.folder === '' ? description(config) : `The ${crate.kind} ${crate.name} of ${config.name}`;
  return table('package', [pair('name', crate.name), ...rows, pair('description', about)]);
}

/** Whether members take from `[workspace.package]` what they share: every promised Rust must know that table. */
const inherits = (config: Config): boolean =>
  isAtLeast(oldestVersion(config), FEATURES.workspaceInheritance.since);

function workspaceTables(config: Config): readonly TomlTable[] {
  // A virtual workspace has no edition, so Cargo would fall back to the first resolver.
  const resolver =
    isAtLeast(oldestVersion(config), FEATURES.resolver3.since) && config.edition === '2024' ? '3' : '2';
  const workspace = table('workspace', [pair('members', ['crates/*']), pair('resolver', resolver)]);
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
