import { findTool } from '../../facts/tools.ts';
import { say } from '../../texts/say.ts';
import type { COMFORT_FIELDS } from '../fields/comforts.ts';
import { asOf } from './as-of.ts';
import {
  cargoBook,
  EDITOR_CONFIG,
  github,
  HELIX,
  JSON_FORMAT,
  LLD_BY_DEFAULT,
  NEOVIM,
  nixpkgsManual,
  nixpkgsPackage,
  RUST_ANALYZER,
  ZED,
} from './documents.ts';
import type { Derived, Explained } from './explanation.ts';

const JUST = github('casey/just');
const SHELL = nixpkgsManual('pkgs.mkShell', 'sec-pkgs-mkShell');
const CARGO_CONFIG = cargoBook('Configuration', 'config.html');

/** A tool: everything follows from its row. */
function toolTold(id: string): Derived | undefined {
  const row = findTool(id);
  if (row === undefined) return undefined;
  return {
    more: say`It is \`pkgs.${row.attribute}\` in the development shell, at the version that flake.lock pins. The package of the project does not have it.`,
    source: nixpkgsPackage(row.attribute),
    facts: [
      ...(row.linuxOnly ? [say`It is in the shells of Linux alone.`] : []),
      ...(row.needs === 'nightly' ? [say`It needs a nightly toolchain.`] : []),
      ...(row.needs === 'llvm-tools' ? [say`It needs the component llvm-tools.`] : []),
    ],
    asOf: asOf('tools.ts'),
  };
}

export const COMFORT_EXPLAINED: Explained<typeof COMFORT_FIELDS> = {
  direnv: {
    more: say`direnv is installed outside of the shell, which it loads. \`direnv allow\` says once that the file is trusted; nix-direnv keeps the shell from being collected and loads it at once.`,
    source: [github('direnv/direnv'), github('nix-community/nix-direnv')],
  },
  just: {
    more: say`A recipe is made only for what the project has. The file can be read as a list of its commands, and \`just\` alone shows them.`,
    source: JUST,
  },
  recipes: {
    more: say`A recipe that the project has no use for is left out, whichever groups are chosen. More can be written below them.`,
    source: JUST,
    options: {
      develop: {
        more: say`What one calls all day: they run, build and format the code, and check it on every change.`,
        source: JUST,
      },
      check: { more: say`What CI runs, for one’s own machine, by the same commands.`, source: JUST },
      nix: {
        more: say`What is of the flake rather than of Cargo, for those who do not know its commands by heart.`,
        source: JUST,
      },
      database: {
        more: say`They create, migrate and reset the database, and record the queries for builds without one.`,
        source: JUST,
      },
      release: {
        more: say`They build what is given to others: the image, and programs for other targets.`,
        source: JUST,
      },
      care: {
        more: say`They say where the toolchain really comes from, and take away what was built.`,
        source: JUST,
      },
    },
  },
  vscode: {
    more: say`rust-analyzer checks with clippy where it is a component, and builds in a folder of its own, so that the editor and the terminal do not wait for each other. VS Code asks before it installs what is recommended.`,
    source: RUST_ANALYZER,
  },
  editors: {
    more: say`The settings of rust-analyzer are the same for each editor. They take the server that the shell has, so it fits the toolchain.`,
    source: RUST_ANALYZER,
    options: {
      zed: {
        more: say`Zed takes the rust-analyzer that it finds in PATH before it downloads one.`,
        source: ZED,
      },
      helix: {
        more: say`Helix reads the file where it is started, so it is started in the shell or with direnv.`,
        source: HELIX,
      },
      neovim: {
        more: say`Neovim reads such a file where the option \`exrc\` is set, and asks once whether it is trusted.`,
        source: NEOVIM,
      },
    },
  },
  greeting: {
    more: say`It is written to the standard error and to a terminal alone, so neither direnv nor CI shows it.`,
    source: SHELL,
  },
  linker: {
    more: say`Linking takes most of the time between a change to a large program and its next run. The shell sets a flag for the machine’s own target; what Nix builds is linked as before.`,
    source: CARGO_CONFIG,
    options: {
      default: {
        more: say`On x86-64 Linux that has been lld since Rust 1.90; elsewhere it is the C compiler’s linker. With fenix lld is turned off, since its own writes no path to libraries of the Nix store.`,
        source: LLD_BY_DEFAULT,
      },
      mold: {
        more: say`The shell has mold and passes \`-fuse-ld=mold\` to the C compiler, on Linux.`,
        source: github('rui314/mold'),
      },
      wild: {
        more: say`The shell has wild and clang, which knows it by name, on Linux. It is made for linking again after small changes, and is not finished.`,
        source: github('wild-linker/wild'),
      },
    },
  },
  sccache: {
    more: say`The shell sets RUSTC_WRAPPER. What a crate was compiled to is found again by other projects with the same version and flags; the incremental compilation of one’s own crates cannot be kept so.`,
    source: [github('mozilla/sccache'), CARGO_CONFIG],
  },
  editorconfig: {
    more: say`Most editors read it, some by an extension. The indents are those that the formatters make, so a file looks the same before and after.`,
    source: EDITOR_CONFIG,
  },
  rustfmtToml: {
    more: say`\`cargo fmt\` knows the edition from Cargo.toml. rustfmt called by itself does not, and takes that of 2015 unless this file or an option says otherwise.`,
    source: github('rust-lang/rustfmt'),
  },
  record: {
    more: say`It holds the choices and nothing else, and no tool of the project reads it. Opened here, it brings the form back to where it was.`,
    source: JSON_FORMAT,
  },
  tools: {
    more: say`They are in the shell and nowhere else, for everybody at the same version. What a recipe or a check calls is there without being chosen.`,
    source: SHELL,
    options: toolTold,
  },
  otherTools: {
    more: say`They are added to the packages of the shell as they are written. An attribute that does not exist stops the evaluation and says so.`,
    source: SHELL,
  },
};
