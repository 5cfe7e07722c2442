import type { Config } from '../config/fields.ts';
import { RECORD_FILE } from '../config/record.ts';
import { say } from '../texts/say.ts';
import { cargoLock } from './cargo-lock.ts';
import { cargoToml, memberToml } from './cargo-toml.ts';
import { forgejoCi, forgejoImage, forgejoRelease } from './ci/forgejo.ts';
import { githubCi, githubImage, githubRelease, githubUpdate } from './ci/github.ts';
import { gitlabCi } from './ci/gitlab.ts';
import { dependabotYml, renovateJson } from './ci/updates.ts';
import { type Crate, crates } from './crates.ts';
import { denyToml, readsDenyToml } from './deny-toml.ts';
import { editorconfig } from './editorconfig.ts';
import { envrc } from './envrc.ts';
import { flakeNix } from './flake-nix.ts';
import { gitignore } from './gitignore.ts';
import { helixLanguages } from './helix.ts';
import { justfile } from './justfile.ts';
import { licenseFiles } from './license.ts';
import { FIRST_MIGRATION } from './migration.ts';
import { neovimConfig } from './neovim.ts';
import { POSTGRES_SCRIPT, postgresScript } from './postgres-sh.ts';
import { type ProjectFile, projectFile } from './project-file.ts';
import { pyprojectToml } from './python.ts';
import { readme } from './readme-md.ts';
import { recordJson } from './record-json.ts';
import { rustSource, sourcePath } from './rust-source.ts';
import { rustToolchainToml } from './rust-toolchain-toml.ts';
import { rustfmtToml } from './rustfmt-toml.ts';
import { readsToolchainFile } from './toolchain-source.ts';
import { vscodeExtensions, vscodeSettings } from './vscode.ts';
import { zedSettings } from './zed.ts';

/** What else a file may name, beside the config. */
export interface ProjectOptions {
  /** The link that reproduces the config, for the README; without one it names none. */
  readonly link?: string;
}

/** One file that a project can have. */
interface Artefact {
  readonly path: string;
  readonly when: (config: Config) => boolean;
  readonly content: (config: Config, options: ProjectOptions) => string;
  readonly executable?: true;
  /** What a text is known by that people have already, and paste to compare it with this file. */
  readonly sign?: RegExp;
  /** That it is the same in every project, and so is taken as it is: into a project that has a flake of its own. */
  readonly whole?: Whole;
}

/** What there is to say of a file that can be taken as it is. */
interface Whole {
  readonly title: string;
  /** What it relies on, in sentences with code between backticks. */
  readonly relies: string;
}

const CI: Whole = {
  title: 'CI',
  relies: say`It runs \`nix\` in the repository’s folder and relies on nothing but the outputs of the flake that it names.`,
};

const CI_RELEASE: Whole = { ...CI, title: say`CI: the release` };
const CI_IMAGE: Whole = { ...CI, title: say`CI: the image` };
const CI_UPDATES: Whole = { ...CI, title: say`CI: the updates` };

/** GitHub Actions and Forgejo Actions share a language. */
const WORKFLOW = /^jobs:/m;

const always = (): boolean => true;

/** Every file with a fixed path, in the order in which they are listed. */
const ARTEFACTS: readonly Artefact[] = [
  { path: 'flake.nix', when: always, content: flakeNix, sign: /\boutputs\s*=/ },
  {
    path: 'rust-toolchain.toml',
    when: readsToolchainFile,
    content: rustToolchainToml,
    sign: /^\[toolchain\]/m,
    whole: {
      title: say`The toolchain file`,
      relies: say`The flake reads it, and so does rustup. It stands beside flake.nix.`,
    },
  },
  { path: 'Cargo.toml', when: always, content: cargoToml, sign: /^\[(?:package|workspace)\b/m },
  { path: 'Cargo.lock', when: always, content: cargoLock },
  { path: 'rustfmt.toml', when: (config) => config.rustfmtToml, content: rustfmtToml },
  { path: 'deny.toml', when: readsDenyToml, content: denyToml, sign: /^\[(?:advisories|bans)\b/m },
  {
    path: '.github/workflows/ci.yml',
    when: (config) => config.ci === 'github',
    content: githubCi,
    sign: WORKFLOW,
    whole: CI,
  },
  {
    path: '.github/workflows/release.yml',
    when: (config) => config.ci === 'github' && config.release,
    content: githubRelease,
    whole: CI_RELEASE,
  },
  {
    path: '.github/workflows/image.yml',
    when: (config) => config.ci === 'github' && config.publishImage,
    content: githubImage,
    whole: CI_IMAGE,
  },
  {
    path: '.github/workflows/update.yml',
    when: (config) => config.updates === 'workflow',
    content: githubUpdate,
    whole: CI_UPDATES,
  },
  {
    path: '.github/dependabot.yml',
    when: (config) => config.updates === 'dependabot',
    content: dependabotYml,
  },
  {
    path: '.gitlab-ci.yml',
    when: (config) => config.ci === 'gitlab',
    content: gitlabCi,
    sign: /^[ \t]+script:/m,
    whole: CI,
  },
  {
    path: '.forgejo/workflows/ci.yml',
    when: (config) => config.ci === 'forgejo',
    content: forgejoCi,
    sign: WORKFLOW,
    whole: CI,
  },
  {
    path: '.forgejo/workflows/release.yml',
    when: (config) => config.ci === 'forgejo' && config.release,
    content: forgejoRelease,
    whole: CI_RELEASE,
  },
  {
    path: '.forgejo/workflows/image.yml',
    when: (config) => config.ci === 'forgejo' && config.publishImage,
    content: forgejoImage,
    whole: CI_IMAGE,
  },
  { path: 'renovate.json', when: (config) => config.updates === 'renovate', content: renovateJson },
  { path: '.envrc', when: (config) => config.direnv, content: envrc, sign: /^use flake\b/m },
  { path: '.gitignore', when: always, content: gitignore },
  { path: 'justfile', when: (config) => config.just, content: justfile },
  { path: '.vscode/settings.json', when: (config) => config.vscode, content: vscodeSettings },
  { path: '.vscode/extensions.json', when: (config) => config.vscode, content: vscodeExtensions },
  { path: '.zed/settings.json', when: (config) => config.editors.includes('zed'), content: zedSettings },
  {
    path: '.helix/languages.toml',
    when: (config) => config.editors.includes('helix'),
    content: helixLanguages,
  },
  { path: '.nvim.lua', when: (config) => config.editors.includes('neovim'), content: neovimConfig },
  {
    path: FIRST_MIGRATION.path,
    when: (config) => config.sqlx !== 'none',
    content: () => FIRST_MIGRATION.content,
  },
  {
    path: POSTGRES_SCRIPT,
    when: (config) => config.sqlx === 'postgres',
    content: postgresScript,
    executable: true,
  },
  { path: RECORD_FILE, when: (config) => config.record, content: recordJson },
  { path: 'README.md', when: always, content: readme },
];

/** What the files of a project are known by, in the order in which they are tried. */
export const SIGNS: readonly { readonly path: string; readonly sign: RegExp }[] = ARTEFACTS.flatMap(
  ({ path, sign }) => (sign ? [{ path, sign }] : []),
);

/** The files of a project that are the same in every one, with what there is to say of each. */
export const wholeFiles = (config: Config): readonly (Whole & { path: string; content: string })[] =>
  ARTEFACTS.flatMap(({ path, when, content, whole }) =>
    whole && when(config) ? [{ ...whole, path, content: content(config, {}) }] : [],
  );

/** The files of a crate: its source, and, where it has them of its own, its manifest and what Python builds it by. */
function* crateFiles(config: Config, crate: Crate): Iterable<ProjectFile> {
  const { folder, kind } = crate;
  if (folder !== '') yield projectFile(`${folder}Cargo.toml`, () => memberToml(config, crate));
  if (kind === 'python') yield projectFile(`${folder}pyproject.toml`, () => pyprojectToml(config, crate));
  yield projectFile(sourcePath(crate), () => rustSource(config, crate));
}

/** Every file of a project. */
export function artefacts(config: Config, options: ProjectOptions): readonly ProjectFile[] {
  const fixed = ARTEFACTS.filter((artefact) => artefact.when(config)).map((artefact) =>
    projectFile(artefact.path, () => artefact.content(config, options), artefact.executable),
  );
  const ofCrates = crates(config).flatMap((crate) => [...crateFiles(config, crate)]);
  const files = [...fixed, ...ofCrates, ...licenseFiles(config)];
  if (!config.editorconfig) return files;
  return [...files, projectFile('.editorconfig', () => editorconfig(files.map((file) => file.path)))];
}
