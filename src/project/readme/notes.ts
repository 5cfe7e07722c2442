import { programs } from '../../config/cargo-packages.ts';
import type { Config } from '../../config/fields.ts';
import { memberPackages } from '../../config/member-packages.ts';
import { releaseBuilds } from '../../config/release-builds.ts';
import { FORGEJO_RUNNER, FORGEJO_TOKEN } from '../../config/rules/ci.ts';
import { codeSpan } from '../../emit/markdown.ts';
import { inFiles } from '../../texts/say.ts';
import { findCommand, typed } from '../commands.ts';
import { FIRST_VERSION } from '../crates.ts';
import { POSTGRES_FOLDER, SQLITE_FILE } from '../database.ts';
import { pythonModules } from '../python.ts';

/** What a reader should know of one choice: a sentence or a few, or nothing where the choice was not made. */
type Note = (config: Config) => string | undefined;

const when = (chosen: boolean, text: string): string | undefined => (chosen ? text : undefined);

/** A command as code, by the words of the config. */
function command(config: Config, id: string): string {
  const found = findCommand(config, id);
  return found ? codeSpan(typed(config, found)) : '';
}

const NOTES: readonly Note[] = [
  ({ provider }) =>
    when(
      provider === 'nixpkgs-mozilla',
      'The toolchain comes from nixpkgs-mozilla, which has said of itself since July 2026 that nobody maintains it. [rust-overlay](https://github.com/oxalica/rust-overlay) has the same names and needs no hash.',
    ),
  ({ provider }) =>
    when(
      provider === 'rustup',
      'rustup downloads the toolchain into `.rustup` as one enters the shell. `flake.lock` pins nothing of it, and Nix cannot build with it.',
    ),
  programsAlone,
  furtherShells,
  database,
  (config) =>
    when(
      config.sqlx !== 'none',
      `SQLx checks queries against the database while it compiles. ${command(config, 'db-prepare')} records them in \`.sqlx\`, which belongs in the repository: a build without a database reads them there.`,
    ),
  (config) =>
    when(
      pythonModules(config).length > 0,
      `For Python to import the crate it needs [PyO3](https://pyo3.rs): ${addPyo3(config).map(codeSpan).join(', ')}, and a \`#[pymodule]\`.`,
    ),
  ({ gitHooks }) =>
    when(
      gitHooks.length > 0,
      'The shell installs the git hooks as one enters it; they run before each commit.',
    ),
  (config) =>
    when(
      releaseBuilds(config).length > 0,
      `A tag publishes a release: ${codeSpan(`git tag v${FIRST_VERSION} && git push origin v${FIRST_VERSION}`)}.`,
    ),
  (config) =>
    when(
      config.publishImage,
      `A tag such as \`v${FIRST_VERSION}\` pushes the container image, and moves \`latest\` unless the version has a \`-\`.`,
    ),
  ({ ci, publishImage }) => when(ci === 'forgejo' && publishImage, inFiles(FORGEJO_TOKEN)),
  ({ ci }) => when(ci === 'forgejo', inFiles(FORGEJO_RUNNER)),
  ({ ci, cache }) =>
    when(
      ci !== 'none' && cache === 'cachix',
      'To fill the cache, the repository needs a secret CACHIX_AUTH_TOKEN; without it CI only reads.',
    ),
  ({ updates }) => UPDATES[updates],
];

/** In a workspace Cargo must be told which member gets it. */
const addPyo3 = (config: Config): readonly string[] =>
  pythonModules(config).map(({ name }) =>
    config.layout === 'workspace' ? `cargo add --package ${name} pyo3` : 'cargo add pyo3',
  );

const UPDATES: Readonly<Record<Config['updates'], string | undefined>> = {
  none: undefined,
  dependabot: 'Dependabot proposes newer inputs, crates and actions.',
  workflow:
    'A workflow moves `flake.lock` every week and opens a pull request, once the repository lets Actions create them (Settings, Actions, General).',
  renovate:
    'Renovate proposes newer versions once its app is installed, or a runner of your own reads `renovate.json`.',
};

const SHELLS: Readonly<Record<Config['shells'][number], string>> = {
  stable: 'the newest stable Rust',
  beta: 'the next stable Rust',
  nightly: 'the nightly Rust',
  minimum: 'the minimum Rust version',
  combined: 'the project’s Rust, and `cargo nightly` for single commands of the nightly one',
};

/** How one builds and runs one program of several. */
function programsAlone(config: Config): string | undefined {
  const all = programs(config);
  if (config.layout !== 'workspace' || all.length < 2) return undefined;
  const [packaged] = memberPackages(config).own;
  const run = `Cargo is told which program to run: ${codeSpan(`cargo run --package ${packaged ?? all[0]}`)}.`;
  return packaged === undefined
    ? run
    : `${run} Nix builds it alone, too: ${codeSpan(`nix build .#${packaged}`)}.`;
}

function furtherShells({ shells, targets }: Config): string | undefined {
  const list = shells.map((shell) => `${codeSpan(`nix develop .#${shell}`)} (${SHELLS[shell]})`);
  return when(
    list.length > 0,
    `Further shells: ${list.join(', ')}.${targets.length > 0 ? ' Their toolchains have the standard library of this machine alone: other targets are built by the project’s own.' : ''}`,
  );
}

function database(config: Config): string | undefined {
  const variable = codeSpan('DATABASE_URL');
  return {
    none: undefined,
    sqlite: `The shell sets ${variable} to the SQLite file \`${SQLITE_FILE}\`.`,
    postgres: `The PostgreSQL server lives below \`${POSTGRES_FOLDER}\`, and only ${command(config, 'db-start')} starts it. The shell sets ${variable} and the variables of \`psql\`.`,
  }[config.sqlx];
}

/** The notes on a config, in the order of the choices. */
export const notes = (config: Config): readonly string[] => NOTES.flatMap((note) => note(config) ?? []);
