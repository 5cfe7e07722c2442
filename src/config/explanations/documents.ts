/**
 * The pages that the explanations rest on: official documentation, and the projects' own repositories. Their titles are
 * names and stay in their language. The addresses were looked up in November 2026.
 */
import type { SourceLink } from './explanation.ts';

/** The month in which the pages were looked up. */
export const PAGES_READ = '2026-11';

const page = (label: string, href: string): SourceLink => ({ label, href });

/** A page of the Cargo Book's reference. */
export const cargoBook = (title: string, path: string): SourceLink =>
  page(`The Cargo Book, “${title}”`, `https://doc.rust-lang.org/cargo/reference/${path}`);

/** A field of Cargo.toml in the Cargo Book. */
export const manifest = (anchor: string): SourceLink =>
  cargoBook('The Manifest Format', `manifest.html#${anchor}`);

/** A page of the rustup book. */
export const rustupBook = (title: string, path: string): SourceLink =>
  page(`The rustup book, “${title}”`, `https://rust-lang.github.io/rustup/${path}.html`);

/** A page of the manual of Nix on one of its commands. */
export const nixCommand = (command: string): SourceLink =>
  page(
    `Nix Reference Manual, “${command}”`,
    `https://nix.dev/manual/nix/latest/command-ref/new-cli/${command.replace('nix ', 'nix3-').replaceAll(' ', '-')}.html`,
  );

/** A chapter of the manual of nixpkgs. */
export const nixpkgsManual = (title: string, anchor: string): SourceLink =>
  page(`Nixpkgs Reference Manual, “${title}”`, `https://nixos.org/manual/nixpkgs/unstable/#${anchor}`);

/** A repository on GitHub. */
export const github = (repository: string): SourceLink =>
  page(repository, `https://github.com/${repository}`);

/** A crate on crates.io. */
export const crate = (name: string): SourceLink =>
  page(`crates.io: ${name}`, `https://crates.io/crates/${name}`);

/** The module of treefmt-nix that calls a formatter. */
export const treefmtModule = (formatter: string): SourceLink =>
  page(
    `numtide/treefmt-nix: programs/${formatter}.nix`,
    `https://github.com/numtide/treefmt-nix/blob/main/programs/${formatter}.nix`,
  );

/** The terms of a licence in the list of SPDX. */
export const spdx = (id: string): SourceLink => page(`SPDX: ${id}`, `https://spdx.org/licenses/${id}.html`);

/** An attribute of nixpkgs in the search of nixos.org. */
export const nixpkgsPackage = (attribute: string): SourceLink => {
  const named = encodeURIComponent(attribute);
  return page(
    `NixOS Search: ${attribute}`,
    `https://search.nixos.org/packages?channel=unstable&show=${named}&query=${named}`,
  );
};

export const CARGO_BUILD = cargoBook('cargo build', 'commands/cargo-build.html');
export const RUST_VERSION = cargoBook('Rust Version', 'rust-version.html');
export const CHANNELS = rustupBook('Channels', 'concepts/channels');
export const DEVELOP = nixCommand('nix develop');
export const FLAKE_CHECK = nixCommand('nix flake check');
export const NIXPKGS_RUST = nixpkgsManual('Rust', 'rust');
export const CROSS_COMPILATION = nixpkgsManual('Cross-compilation', 'chap-cross');
export const PLATFORM_SUPPORT = page(
  'The rustc book, “Platform Support”',
  'https://doc.rust-lang.org/rustc/platform-support.html',
);
export const RELEASE_NOTES = page('Rust Release Notes', 'https://doc.rust-lang.org/releases.html');
export const RELEASE_PROCESS = page(
  'Rust Forge, “Release process”',
  'https://forge.rust-lang.org/release/process.html',
);
export const EDITION_GUIDE = page('The Rust Edition Guide', 'https://doc.rust-lang.org/edition-guide/');
export const NO_STD = page(
  'The Embedded Rust Book, “A no_std Rust Environment”',
  'https://docs.rust-embedded.org/book/intro/no-std.html',
);
export const LINKAGE = page(
  'The Rust Reference, “Linkage”',
  'https://doc.rust-lang.org/reference/linkage.html',
);
export const PROC_MACROS = page(
  'The Rust Reference, “Procedural Macros”',
  'https://doc.rust-lang.org/reference/procedural-macros.html',
);
export const RUSTFMT = page('rustfmt', 'https://github.com/rust-lang/rustfmt');
export const RUSTDOC_LINTS = page(
  'The rustdoc book, “Lints”',
  'https://doc.rust-lang.org/rustdoc/lints.html',
);
export const NEXTEST = page('cargo-nextest', 'https://nexte.st/');
export const RUSTSEC = page('RustSec', 'https://rustsec.org/');
export const FLAKE_PARTS = page('flake.parts', 'https://flake.parts/');
export const EDITOR_CONFIG = page('EditorConfig', 'https://editorconfig.org/');
export const JSON_FORMAT = page('JSON', 'https://www.json.org/');
export const SQLITE = page('SQLite', 'https://sqlite.org/');
export const POSTGRES_CONNECTIONS = page(
  'PostgreSQL Documentation, “Connections”',
  'https://www.postgresql.org/docs/current/runtime-config-connection.html',
);
export const LLD_BY_DEFAULT = page(
  'Rust Blog, “Faster linking times with 1.90.0 stable on Linux using the LLD linker”',
  'https://blog.rust-lang.org/2025/09/01/rust-lld-on-1.90.0-stable/',
);
export const CLIPPY = page('Clippy Documentation', 'https://doc.rust-lang.org/clippy/');
export const CHANNEL_BRANCHES = page(
  'nix.dev, “Which channel branch should I use?”',
  'https://nix.dev/concepts/faq.html#which-channel-branch-should-i-use',
);
export const WORKFLOW_SYNTAX = page(
  'GitHub Docs, “Workflow syntax”',
  'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
);
export const HOSTED_RUNNERS = page(
  'GitHub Docs, “GitHub-hosted runners”',
  'https://docs.github.com/en/actions/reference/runners/github-hosted-runners',
);
export const CONTAINER_REGISTRY = page(
  'GitHub Docs, “Working with the Container registry”',
  'https://docs.github.com/en/packages/working-with-a-github-packages-registry/working-with-the-container-registry',
);
export const DEPENDABOT = page(
  'GitHub Docs, “Dependabot options reference”',
  'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference',
);
export const GITLAB_CI = page('GitLab Docs, “CI/CD YAML syntax”', 'https://docs.gitlab.com/ci/yaml/');
export const FORGEJO_ACTIONS = page(
  'Forgejo, “Forgejo Actions”',
  'https://forgejo.org/docs/latest/user/actions/',
);
export const RENOVATE_NIX = page('Renovate Docs, “Nix”', 'https://docs.renovatebot.com/modules/manager/nix/');
export const CACHIX = page('Cachix Documentation', 'https://docs.cachix.org/');
export const DETERMINATE_NIX = page('Determinate Nix', 'https://docs.determinate.systems/determinate-nix/');
export const FLAKEHUB_CACHE = page('FlakeHub Cache', 'https://docs.determinate.systems/flakehub/cache/');
export const CARGO_DENY = page('cargo-deny', 'https://embarkstudios.github.io/cargo-deny/');
export const HELIX = page('Helix, “Languages”', 'https://docs.helix-editor.com/languages.html');
export const ZED = page('Zed, “Rust”', 'https://zed.dev/docs/languages/rust');
export const NEOVIM = page('Neovim, “exrc”', "https://neovim.io/doc/user/options.html#'exrc'");
export const RUST_ANALYZER = page(
  'rust-analyzer, “Configuration”',
  'https://rust-analyzer.github.io/book/configuration',
);
