import { type CrateKindId, crateKind } from '../../facts/crate-kinds.ts';
import { licenses } from '../../facts/licenses.ts';
import { list, say } from '../../texts/say.ts';
import type { PROJECT_FIELDS } from '../fields/project.ts';
import { asOf } from './as-of.ts';
import { cargoBook, github, LINKAGE, manifest, NO_STD, PROC_MACROS, spdx } from './documents.ts';
import type { Derived, Explained, SourceLink } from './explanation.ts';

const WORKSPACES = cargoBook('Workspaces', 'workspaces.html');
const TARGETS = cargoBook('Cargo Targets', 'cargo-targets.html');
const LICENCE = manifest('the-license-and-license-file-fields');

/** What each kind of crate is good for, and the page that tells more. */
const KINDS: Readonly<Record<CrateKindId, readonly [more: string, source: SourceLink]>> = {
  binary: [say`Cargo builds a program from src/main.rs, and \`cargo install\` puts it into place.`, TARGETS],
  library: [say`Cargo builds the library from src/lib.rs; other crates depend on it by its name.`, TARGETS],
  'proc-macro': [
    say`Such a crate may export procedural macros alone. It is compiled for the machine that compiles, whatever the target is.`,
    PROC_MACROS,
  ],
  wasm: [
    say`A \`cdylib\` is what tools for the browser load, and the \`rlib\` beside it lets tests and other crates use the same code.`,
    LINKAGE,
  ],
  'no-std': [
    say`\`#![no_std]\` leaves the standard library out: there is neither a heap nor threads unless the program brings them. It fits targets that have no operating system.`,
    NO_STD,
  ],
  python: [
    say`Python loads the \`cdylib\` as a module. maturin builds it, by the pyproject.toml that is written beside Cargo.toml.`,
    github('PyO3/maturin'),
  ],
};

/** A kind of crate: what is written of it, and what the table says of its manifest. */
function crateKindTold(id: CrateKindId): Derived {
  const [more, source] = KINDS[id];
  const { crateTypes } = crateKind(id);
  return {
    more,
    source,
    facts: crateTypes === undefined ? [] : [say`Its \`crate-type\` is ${list(crateTypes)}.`],
    asOf: asOf('crate-kinds.ts'),
  };
}

const both = Object.keys(licenses);

export const PROJECT_EXPLAINED: Explained<typeof PROJECT_FIELDS> = {
  name: {
    more: say`Cargo takes letters, digits, \`-\` and \`_\` for a name, and in code each hyphen reads as an underscore. The folder, the Nix package and the program of a single crate have the same name.`,
    source: manifest('the-name-field'),
  },
  description: {
    more: say`crates.io takes no crate without a description. Nix shows it beside the flake and the package.`,
    source: manifest('the-description-field'),
  },
  repository: {
    more: say`crates.io and docs.rs link to it. The Nix package names it as its home page, and the container image as its source.`,
    source: manifest('the-repository-field'),
  },
  layout: {
    more: say`It can be changed later: a workspace is a Cargo.toml above the crates, and a single crate can become its first member.`,
    source: WORKSPACES,
    options: {
      binary: {
        more: say`The least to look after: one Cargo.toml, one src/main.rs, and a package that Nix installs as a program.`,
        source: TARGETS,
      },
      library: {
        more: say`There is nothing to run, so releases and images do not apply, while tests, documentation and checks do.`,
        source: TARGETS,
      },
      workspace: {
        more: say`The members share one Cargo.lock and one target folder. Each program has a package of its own in the flake, so that Nix can build one without the others.`,
        source: WORKSPACES,
      },
    },
  },
  libraryKind: {
    more: say`It decides what Cargo.toml says of the library, which files are made beside it, and which targets it fits.`,
    source: [TARGETS, LINKAGE],
    options: crateKindTold,
  },
  members: {
    more: say`Every folder below crates/ is a member. A member that uses another depends on it by its path and version.`,
    source: WORKSPACES,
  },
  license: {
    more: say`Cargo.toml names it as an SPDX expression, and the Nix package by the names of nixpkgs. The files with the terms are made, too.`,
    source: LICENCE,
    options: {
      both: {
        more: say`Cargo.toml says \`${both.join(' OR ')}\`, and whoever uses the code takes the one that suits them. Rust itself is under these two.`,
        source: LICENCE,
        facts: [say`nixpkgs calls them ${list(Object.values(licenses).map((each) => each.nixpkgs))}.`],
        asOf: asOf('licenses.ts'),
      },
      mit: {
        more: say`Others may do nearly anything as long as they keep the notice. It says nothing of patents.`,
        source: spdx('MIT'),
      },
      apache: {
        more: say`Beside the permissions it grants a licence to the contributors’ patents, and ends it for those who sue over them.`,
        source: spdx('Apache-2.0'),
      },
      none: {
        more: say`No file of terms is made, and Cargo.toml says \`publish = false\`, so that it reaches no registry by mistake.`,
        source: manifest('the-publish-field'),
      },
    },
  },
};
