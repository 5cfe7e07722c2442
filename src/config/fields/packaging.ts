import { named, say } from '../../texts/say.ts';
import { choice, flag, plainOption, set, text } from '../field-kinds.ts';
import { portProblem } from '../texts.ts';

/** What Nix builds. */
export const PACKAGING_FIELDS = {
  packaging: choice({
    label: named`Packaging`,
    help: say`How \`nix build\` makes the package.`,
    options: [
      { id: 'none', label: named`None`, help: say`Only a development shell: build with Cargo.` },
      plainOption(
        'crane',
        say`Builds the dependencies once, then the package and each check on top of them.`,
      ),
      {
        id: 'build-rust-package',
        label: 'buildRustPackage',
        help: say`The way of nixpkgs, with the toolchain chosen here; no further input.`,
      },
      plainOption(
        'naersk',
        say`Like crane in two steps, for flakes that use it; with fewer checks here, and no packages for targets.`,
      ),
    ],
    default: 'crane',
  }),
  checks: set({
    label: named`Checks`,
    help: say`What \`nix flake check\` runs beside the package.`,
    options: [
      plainOption('clippy', say`No lint of clippy is left.`),
      plainOption('rustfmt', say`The code is formatted.`),
      plainOption('docs', say`The documentation builds without a warning.`),
      plainOption('nextest', say`The tests pass under cargo-nextest, and the documentation’s examples do.`),
      plainOption('audit', say`No dependency has a known vulnerability (cargo-audit, RustSec).`),
      plainOption('deny', say`Licences, sources and duplicates of dependencies obey deny.toml (cargo-deny).`),
    ],
    default: ['clippy', 'rustfmt', 'docs', 'nextest'],
  }),
  targetPackages: flag({
    label: named`A package for each target`,
    help: say`\`nix build .#aarch64-unknown-linux-gnu\` on Linux, for each target chosen above that nixpkgs links.`,
    default: false,
  }),
  container: flag({
    label: named`Container image`,
    help: say`\`nix build .#image\` on Linux: the program alone, run by a user without privileges.`,
    default: false,
  }),
  port: text({
    label: named`Port`,
    help: say`The TCP port that the image says it listens on; none where it stays empty.`,
    default: '',
    problem: portProblem,
    example: '8080',
  }),
} as const;
