import type { Config } from '../../config/fields.ts';
import { type JsonValue, printJson } from '../../emit/json.ts';
import { entry, flow, map, printYaml, sequence, type YamlNode } from '../../emit/yaml.ts';
import { readsToolchainFile, toolchainSource } from '../toolchain-source.ts';

/**
 * Whether a bot may move rust-toolchain.toml: there must be one, and the hash of that very Rust must not stand
 * beside it, which no bot moves.
 */
const movesToolchain = (config: Config): boolean =>
  readsToolchainFile(config) && !('hash' in toolchainSource(config));

/** How many days a version must be old: most that are withdrawn are withdrawn by then. */
const COOLDOWN_DAYS = 7;

interface Ecosystem {
  /** Its name in dependabot.yml. */
  readonly id: string;
  readonly interval: 'weekly' | 'monthly';
  readonly when: (config: Config) => boolean;
  /** Into how many pull requests its updates go: one for those that need no change of code, or one for all. */
  readonly group?: 'compatible' | 'all';
}

/**
 * What Dependabot looks after.
 *
 * Source: GitHub's changelog of 2026-04-07 ("Dependabot version updates now support the Nix ecosystem") and the
 * reference of dependabot.yml.
 */
const ECOSYSTEMS: readonly Ecosystem[] = [
  { id: 'nix', interval: 'weekly', when: () => true, group: 'all' },
  { id: 'cargo', interval: 'weekly', when: () => true, group: 'compatible' },
  { id: 'github-actions', interval: 'weekly', when: () => true, group: 'all' },
  { id: 'rust-toolchain', interval: 'monthly', when: movesToolchain },
];

const GROUPS = {
  all: () => map([entry('patterns', flow(['*']))]),
  compatible: () => map([entry('update-types', flow(['minor', 'patch']))]),
} as const;

/** .github/dependabot.yml. */
export const dependabotYml = (config: Config): string =>
  printYaml(
    map([
      entry('version', 2),
      entry('updates', sequence(ECOSYSTEMS.filter((row) => row.when(config)).map(ecosystemNode))),
    ]),
  );

const ecosystemNode = ({ id, interval, group }: Ecosystem): YamlNode =>
  map([
    entry('package-ecosystem', id),
    entry('directory', '/'),
    entry('schedule', map([entry('interval', interval)])),
    entry('cooldown', map([entry('default-days', COOLDOWN_DAYS)])),
    ...(group === undefined ? [] : [entry('groups', map([entry(id, GROUPS[group]())]))]),
  ]);

/** renovate.json (docs.renovatebot.com: "nix" is off by default; `lockFileMaintenance` moves lock files whole). */
export function renovateJson(config: Config): string {
  const still: JsonValue = { matchFileNames: ['rust-toolchain.toml'], enabled: false };
  return printJson({
    $schema: 'https://docs.renovatebot.com/renovate-schema.json',
    extends: ['config:recommended'],
    nix: { enabled: true },
    lockFileMaintenance: { enabled: true },
    ...(readsToolchainFile(config) && !movesToolchain(config) ? { packageRules: [still] } : {}),
  });
}
