import { hasTarget, NEWEST_NIGHTLY, NEWEST_RELEASE } from '../../facts/releases.ts';
import { targetBuilder } from '../../facts/target-packages.ts';
import { type Link, TARGETS, type Target } from '../../facts/targets.ts';
import { date as inWords } from '../../texts/format.ts';
import { list, say } from '../../texts/say.ts';
import { asOf } from './as-of.ts';
import { CROSS_COMPILATION, PLATFORM_SUPPORT } from './documents.ts';
import type { Derived } from './explanation.ts';

function tierText({ tier }: Target): string {
  if (tier === 1)
    return say`A target of tier 1: the Rust project builds it and runs its tests, and guarantees that it works.`;
  return tier === 2
    ? say`A target of tier 2: the Rust project guarantees that it builds; tests are not always run.`
    : say`Releases no longer have a standard library for it; only older ones do.`;
}

function linkFacts(link: Link): readonly string[] {
  switch (link.kind) {
    case 'self-contained':
      return [say`Its linker comes with the Rust toolchain.`];
    case 'pkgs-cross':
      return [
        say`On Linux the C compiler of \`pkgsCross.${link.attribute}\` links it.`,
        ...(link.hosts === undefined ? [] : [say`That compiler exists on ${list(link.hosts)} alone.`]),
        ...(link.unfree ? [say`That compiler is unfree: the flake then allows such packages.`] : []),
        ...(link.pthreads ? [say`Its threads come from \`windows.pthreads\` of the same set.`] : []),
      ];
    case 'none-known':
      return [
        link.reason,
        ...(link.wayOut === undefined
          ? []
          : [say`${link.wayOut} links it: it is to be chosen under Cross linkers.`]),
      ];
  }
}

function packageFacts(triple: string): readonly string[] {
  switch (targetBuilder(triple)) {
    case 'cross-set':
      return [say`A package for it is built by that set, with its own copies of the native libraries.`];
    case 'windows':
      return [
        say`A package for it can use a few native libraries alone, those that nixpkgs has for Windows.`,
      ];
    case 'linker':
      return [say`A package for it can use no native libraries.`];
    case 'rust':
      return [say`A package for it is built by the Rust toolchain alone.`];
    case undefined:
      return [say`Nix builds no package for it; Cargo does.`];
  }
}

/** A target: everything follows from its row and the releases that have it. */
export function targetTold(triple: string): Derived | undefined {
  const row = TARGETS[triple];
  if (row === undefined) return undefined;
  const stable = hasTarget({ kind: 'release', version: NEWEST_RELEASE.version }, triple);
  const nightly = hasTarget({ kind: 'nightly', date: NEWEST_NIGHTLY }, triple);
  const { runner } = row;
  return {
    more: tierText(row),
    source: [PLATFORM_SUPPORT, ...(row.link.kind === 'pkgs-cross' ? [CROSS_COMPILATION] : [])],
    facts: [
      ...(!stable && nightly
        ? [
            say`Rust ${NEWEST_RELEASE.version} does not have it; the nightly of ${inWords(NEWEST_NIGHTLY)} does.`,
          ]
        : []),
      ...(row.noStd ? [say`It has \`core\` and \`alloc\` alone: its programs are \`#![no_std]\`.`] : []),
      ...linkFacts(row.link),
      ...(runner === undefined
        ? []
        : [
            say`\`cargo run\` and \`cargo test\` start its programs by \`${runner.program}\` of the package \`${runner.package}\`, on ${list(runner.systems)}.`,
          ]),
      ...packageFacts(triple),
      ...(row.note === undefined ? [] : [row.note]),
    ],
    asOf: asOf('targets-data.ts'),
  };
}
