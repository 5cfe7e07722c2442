import { named, say } from '../../texts/say.ts';
import { choice, flag, longSet, plainOption, set, text } from '../field-kinds.ts';
import { attributeListProblem } from '../texts.ts';

/** What makes work on the project pleasant. */
export const COMFORT_FIELDS = {
  direnv: flag({
    label: 'direnv',
    help: say`An .envrc that enters the development shell as you enter the folder.`,
    default: true,
  }),
  just: flag({ label: 'just', help: say`A justfile with the commands of this project.`, default: true }),
  recipes: set({
    label: named`Recipes`,
    help: say`Which groups of commands the justfile has, as far as they fit the project.`,
    options: [
      plainOption('develop', say`run, build, watch, fmt and the like.`),
      plainOption('check', say`test, lint, doc, audit and the like.`),
      plainOption('nix', say`flake-check, package, update and the like.`),
      plainOption('database', say`db-create, db-migrate and the like, with SQLx.`),
      plainOption('release', say`image, targets and the like.`),
      plainOption('care', say`clean, and which toolchain is really in use.`),
    ],
    default: ['develop', 'check', 'nix', 'database', 'release', 'care'],
  }),
  vscode: flag({
    label: 'VS Code',
    help: say`Settings for rust-analyzer, and the extensions to recommend.`,
    default: false,
  }),
  editors: set({
    label: named`Other editors`,
    help: say`Settings that fit the shell’s rust-analyzer.`,
    options: [
      { id: 'zed', label: 'Zed', help: '.zed/settings.json.' },
      { id: 'helix', label: 'Helix', help: '.helix/languages.toml.' },
      { id: 'neovim', label: 'Neovim', help: say`.nvim.lua, which Neovim reads where exrc is on.` },
    ],
    default: [],
  }),
  greeting: flag({
    label: named`Greeting`,
    help: say`The shell names its Rust in one line as one enters it.`,
    default: false,
  }),
  linker: choice({
    label: named`Linker`,
    help: say`What links while one develops, on Linux; packages are not affected.`,
    options: [
      { id: 'default', label: named`Rust’s own choice`, help: say`Nothing is set.` },
      plainOption('mold', say`A fast linker for large programs.`),
      plainOption('wild', say`A fast linker written in Rust, still young.`),
    ],
    default: 'default',
  }),
  sccache: flag({
    label: 'sccache',
    help: say`Keeps compiled crates between projects, on this machine.`,
    default: false,
  }),
  editorconfig: flag({
    label: 'EditorConfig',
    help: say`An .editorconfig with the indents of each language.`,
    default: false,
  }),
  rustfmtToml: flag({
    label: 'rustfmt.toml',
    help: say`States the edition, so that rustfmt alone formats as cargo fmt does.`,
    default: false,
  }),
  record: flag({
    label: named`Record of the choices`,
    help: say`A ferroflake.json with what was chosen: this page and its command line open it again.`,
    default: true,
  }),
  tools: longSet('tools', {
    label: named`Developer tools`,
    help: say`Further programs in the development shell.`,
    default: [],
  }),
  otherTools: text({
    label: named`Other tools`,
    help: say`Further packages of nixpkgs for the shell, by attribute. Nobody checks them here.`,
    default: '',
    problem: attributeListProblem,
    example: 'ripgrep, jq',
  }),
} as const;
