import { say } from '../../texts/say.ts';
import type { PACKAGING_FIELDS } from '../fields/packaging.ts';
import {
  CARGO_DENY,
  CLIPPY,
  CROSS_COMPILATION,
  DEVELOP,
  FLAKE_CHECK,
  github,
  NEXTEST,
  NIXPKGS_RUST,
  nixCommand,
  nixpkgsManual,
  RUSTDOC_LINTS,
  RUSTFMT,
  RUSTSEC,
} from './documents.ts';
import type { Explained } from './explanation.ts';

const CRANE = github('ipetkov/crane');
const NAERSK = github('nix-community/naersk');
const DOCKER_TOOLS = nixpkgsManual('pkgs.dockerTools', 'sec-pkgs-dockerTools');

export const PACKAGING_EXPLAINED: Explained<typeof PACKAGING_FIELDS> = {
  packaging: {
    more: say`A build in Nix sees the sources and what the flake names, and no network. Each way takes the crates from Cargo.lock, and compiles with the toolchain chosen here.`,
    source: [nixCommand('nix build'), NIXPKGS_RUST],
    options: {
      none: {
        more: say`The flake has shells and no package: neither checks of the code nor releases nor images are made of it.`,
        source: DEVELOP,
      },
      crane: {
        more: say`The dependencies are a derivation of their own, which is built anew only when a manifest, Cargo.lock or the toolchain changes. The checks start from it, too.`,
        source: CRANE,
      },
      'build-rust-package': {
        more: say`It is the way in which nixpkgs builds its own Rust programs, given the chosen toolchain by \`makeRustPlatform\`. Everything is compiled again when anything changes.`,
        source: NIXPKGS_RUST,
      },
      naersk: {
        more: say`It builds the dependencies first, as crane does, and can run clippy and rustfmt as checks. crane has more, and needs no input of its own.`,
        source: NAERSK,
      },
    },
  },
  checks: {
    more: say`Each is an output of the flake below \`checks\`, built in the sandbox and cached as any other build: what has passed once is not run again until its inputs change.`,
    source: [FLAKE_CHECK, CRANE],
    options: {
      clippy: {
        more: say`It reads tests, examples and benches, too, with \`--deny warnings\`, so a new version of clippy can find more.`,
        source: CLIPPY,
      },
      rustfmt: {
        more: say`It compares and changes nothing; \`cargo fmt\` mends what it finds.`,
        source: RUSTFMT,
      },
      docs: {
        more: say`\`cargo doc\` with \`RUSTDOCFLAGS\` set to \`--deny warnings\`: links that lead nowhere are found.`,
        source: RUSTDOC_LINTS,
      },
      nextest: {
        more: say`Each test is a process of its own. nextest does not run the examples in documentation, so a second check does that for libraries; the package itself then runs no tests.`,
        source: NEXTEST,
      },
      audit: {
        more: say`The list of vulnerabilities is an input of the flake: it is as new as flake.lock, and the check needs no network.`,
        source: [RUSTSEC, github('rustsec/advisory-db')],
      },
      deny: {
        more: say`deny.toml is written with permissive licences allowed, and registries and Git sources that are not known refused. What you add to it counts from then on.`,
        source: CARGO_DENY,
      },
    },
  },
  targetPackages: {
    more: say`Each is an output named by its triple, built on Linux with the compilers of nixpkgs. Where nixpkgs has a whole set for the target, the native libraries are built for it, too.`,
    source: CROSS_COMPILATION,
  },
  container: {
    more: say`\`nix build .#image\` makes a script that writes the image, layer by layer, so no large archive fills the store: \`./result | docker load\`. The image holds the program, what it links, and certificates; there is no shell in it.`,
    source: DOCKER_TOOLS,
  },
  port: {
    more: say`It stands among the image’s \`ExposedPorts\`, which opens nothing by itself: whoever runs the image publishes it.`,
    source: DOCKER_TOOLS,
  },
};
