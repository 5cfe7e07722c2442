import { COMPONENTS } from '../../facts/components.ts';
import { EDITIONS } from '../../facts/editions.ts';
import { PROVIDERS, TRAITS } from '../../facts/providers.ts';
import { manifestHash } from '../../facts/release-hashes.ts';
import {
  findRelease,
  isNightlyDate,
  NEWEST_RELEASE,
  NIGHTLIES_AS_OF,
  nightlyVersion,
  RELEASES_AS_OF,
  shipsComponent,
  type ToolchainRef,
  targetsOf,
} from '../../facts/releases.ts';
import { SYSTEMS } from '../../facts/systems.ts';
import { date as inWords } from '../../texts/format.ts';
import { list, plural, say } from '../../texts/say.ts';
import type { TOOLCHAIN_FIELDS } from '../fields/toolchain.ts';
import type { Config } from '../fields.ts';
import { channelRef } from '../toolchain.ts';
import { asOf } from './as-of.ts';
import { componentTold } from './components.ts';
import {
  CHANNELS,
  CLIPPY,
  cargoBook,
  DEVELOP,
  EDITION_GUIDE,
  manifest,
  NIXPKGS_RUST,
  nixCommand,
  RELEASE_NOTES,
  RELEASE_PROCESS,
  RUST_VERSION,
  rustupBook,
} from './documents.ts';
import type { Derived, Explained } from './explanation.ts';

const PROFILES = rustupBook('Profiles', 'concepts/profiles');
const TOOLCHAIN_FILE = rustupBook('Overrides', 'overrides');
const LINTS = manifest('the-lints-section');

/** How each provider is seen from here; how it stands in each respect is in the table of providers. */
const PROVIDER_TEXTS: Readonly<Record<Config['provider'], string>> = {
  fenix: say`It makes every part of a toolchain a package of its own, so a shell has just what was named. For an exact release this page fills in the hash of its manifest, which fenix asks for.`,
  'rust-overlay': say`It carries the hashes of all releases and of recent nightlies, so that another version is another word and nothing more. Its name is often taken for Mozilla’s: it is oxalica’s.`,
  nixpkgs: say`The flake has one input less, and everything comes from the public cache. In return there is one Rust, no standard library for other targets, and no profile.`,
  'nixpkgs-mozilla': say`It was the first overlay of its kind. rust-overlay answers to the same names, so a flake can move to it with few changes.`,
  rustup: say`The shell sets RUSTUP_HOME and CARGO_HOME to folders of the project, and rustup fills them on first use. Nix cannot build a package with what lies there.`,
};

function providerTold(id: Config['provider']): Derived {
  const { repository, traits } = PROVIDERS[id];
  return {
    more: PROVIDER_TEXTS[id],
    source: { label: repository.replace(/^https:\/\/(github\.com\/)?|\/$/g, ''), href: repository },
    facts: TRAITS.map((trait) => `${trait.label}: ${traits[trait.id].says}`),
    asOf: asOf('providers.ts'),
  };
}

/** The channels that move, by their names. */
const MOVING: Readonly<Record<string, string>> = {
  stable: say`A new stable release comes every six weeks. flake.lock holds one until \`nix flake update\` moves it, so two machines with the same lock have the same Rust.`,
  beta: say`It is what becomes the next stable release. To test with it shows early what the next one will break.`,
  nightly: say`It alone takes \`#![feature]\` and flags that begin with \`-Z\`. A night may lack a component, and what is unstable may change with any of them.`,
};

function channelTold(id: string): Derived | undefined {
  const moving = MOVING[id];
  const ref = channelRef(id);
  // The two were read on different days.
  const dates = ref.kind === 'nightly' ? NIGHTLIES_AS_OF : RELEASES_AS_OF;
  if (moving !== undefined) return { more: moving, source: CHANNELS, facts: partsOf(ref), asOf: dates };
  if (ref.kind === 'nightly' && isNightlyDate(ref.date))
    return {
      more: say`It is a preview of Rust ${nightlyVersion(ref.date)}, and stays the same on every machine. A date fits where unstable features are used and must not change under the project.`,
      source: CHANNELS,
      facts: partsOf(ref),
      asOf: dates,
    };
  return ref.kind === 'release' ? releaseTold(ref) : undefined;
}

function releaseTold(ref: ToolchainRef & { kind: 'release' }): Derived | undefined {
  const release = findRelease(ref.version);
  if (release === undefined) return undefined;
  return {
    more:
      release.version === NEWEST_RELEASE.version
        ? say`It was the newest stable release on ${inWords(RELEASES_AS_OF)}. An exact version stays the same until somebody writes another one.`
        : say`An exact version stays the same until somebody writes another one. An older release fits where a project promises to build with it.`,
    source: [RELEASE_NOTES, RELEASE_PROCESS],
    facts: [
      manifestHash(ref) === undefined
        ? say`The hash of its manifest is not known here: fenix takes it from a manifest that flake.lock pins.`
        : say`The hash of its manifest is known, so fenix and nixpkgs-mozilla can pin it.`,
      ...partsOf(ref),
    ],
    asOf: RELEASES_AS_OF,
  };
}

/** What a toolchain lacks, and for how many targets it compiles. */
function partsOf(ref: ToolchainRef): readonly string[] {
  const targets = targetsOf(ref).length;
  const missing = COMPONENTS.filter(
    ({ id }) => !SYSTEMS.some((system) => shipsComponent(ref, id, system.triple)),
  ).map(({ id }) => id);
  return [
    ...(targets === 0
      ? []
      : [
          plural(targets, {
            one: say`It has a standard library for ${targets} target.`,
            other: say`It has a standard library for ${targets} targets.`,
          }),
        ]),
    ...(missing.length === 0 ? [] : [say`It lacks these components: ${list(missing)}.`]),
  ];
}

const EDITION_TEXTS: Readonly<Record<Config['edition'], string>> = {
  '2024': say`It changes what \`impl Trait\` captures and when temporaries are dropped, and makes \`unsafe\` explicit in more places. Cargo’s resolver then minds the minimum Rust version of dependencies.`,
  '2021': say`It brought disjoint captures in closures and the second resolver of Cargo. \`cargo fix --edition\` moves code to the next one.`,
  '2018': say`It brought paths as they are today, and \`async\`. \`cargo fix --edition\` moves code on, one edition at a time.`,
};

function editionTold(id: Config['edition']): Derived | undefined {
  const row = EDITIONS.find((edition) => edition.id === id);
  if (!row) return undefined;
  return {
    more: EDITION_TEXTS[id],
    source: EDITION_GUIDE,
    facts: [say`Rust ${row.since} was the first to know it.`],
    asOf: asOf('editions.ts'),
  };
}

const minimumTold = (id: string): Derived =>
  id === 'none'
    ? {
        more: say`Nobody is told before the compiler fails. It is enough for a program that is built from its own flake.`,
        source: RUST_VERSION,
      }
    : {
        more: say`Cargo refuses an older compiler by name, instead of with an error somewhere in the code. A shell and a step of CI can hold the promise: Further shells and Further Rust versions have \`minimum\`.`,
        source: RUST_VERSION,
      };

export const TOOLCHAIN_EXPLAINED: Explained<typeof TOOLCHAIN_FIELDS> = {
  provider: {
    more: say`nixpkgs has one stable Rust. The others unpack what the Rust project publishes, and differ in who keeps the hashes, what is cached and how the linker is wrapped; the table of the comparison has all of it.`,
    source: NIXPKGS_RUST,
    options: providerTold,
  },
  channel: {
    more: say`An exact version is the same on every machine and changes when somebody writes another. A moving channel is the same for all who have one flake.lock, and moves with it.`,
    source: CHANNELS,
    options: channelTold,
  },
  toolchainIn: {
    more: say`Two places that say the same would drift apart. Where a file is read, the flake names it and repeats nothing.`,
    source: TOOLCHAIN_FILE,
    options: {
      file: {
        more: say`rustup, editors and CI without Nix understand the file, too. Its components and targets count beside its channel.`,
        source: TOOLCHAIN_FILE,
      },
      flake: {
        more: say`The flake names version, components and targets. rustup finds nothing then, and takes its own default.`,
        source: nixCommand('nix flake'),
      },
    },
  },
  edition: {
    more: say`Crates of different editions work together, on one standard library. An edition changes how code is read.`,
    source: EDITION_GUIDE,
    options: editionTold,
  },
  minimum: {
    more: say`It is \`rust-version\` in Cargo.toml. With edition 2024 Cargo minds it when it chooses versions of dependencies, and clippy does not suggest what is newer.`,
    source: [RUST_VERSION, manifest('the-rust-version-field')],
    options: minimumTold,
  },
  lints: {
    more: say`The table \`lints\` stands in Cargo.toml, in a workspace once for all members. A lint that is a warning here becomes an error in the check and in CI, which deny warnings.`,
    source: LINTS,
    options: {
      none: { more: say`rustc and clippy warn of what they warn of in any project.`, source: CLIPPY },
      pedantic: {
        more: say`The group is strict and has false alarms: a line of \`allow\` for a lint that does not suit is part of it. It has a lower priority, so single lints can differ.`,
        source: [CLIPPY, LINTS],
      },
      strict: {
        more: say`\`missing_docs\` warns and \`unsafe_code\` is forbidden, which no attribute in the code can take back. It fits libraries that others read.`,
        source: LINTS,
      },
    },
  },
  profile: {
    more: say`A profile is a name for some components. Where a toolchain file states none, rustup, fenix and rust-overlay take \`default\`, so it is written down.`,
    source: PROFILES,
    options: {
      minimal: {
        more: say`Beside these only what is named below is there, and nothing is downloaded that nobody uses. The rustup book recommends it for CI.`,
        source: PROFILES,
      },
      default: {
        more: say`rust-docs is many small files, which take a while to unpack; rustfmt and clippy are what most projects want.`,
        source: PROFILES,
      },
    },
  },
  components: {
    more: say`A component is a part of the toolchain with the same version as the compiler. Which of them a release has is known here, and what it lacks cannot be chosen.`,
    source: rustupBook('Components', 'concepts/components'),
    options: componentTold,
  },
  shells: {
    more: say`Each is an output of the flake below \`devShells\`, with the same libraries and tools. \`cargo +nightly\` is rustup’s way and does not work without it.`,
    source: DEVELOP,
    options: {
      stable: {
        more: say`\`nix develop .#stable\` has the newest stable Rust that flake.lock knows.`,
        source: [DEVELOP, CHANNELS],
      },
      beta: {
        more: say`\`nix develop .#beta\` shows what the next stable release will say of the code.`,
        source: [DEVELOP, CHANNELS],
      },
      nightly: {
        more: say`\`nix develop .#nightly\` is for tools that need unstable features, while the project stays with its own toolchain.`,
        source: [DEVELOP, CHANNELS],
      },
      minimum: {
        more: say`\`nix develop .#minimum\` has the very version that Cargo.toml promises, so the promise can be tried.`,
        source: [DEVELOP, RUST_VERSION],
      },
      combined: {
        more: say`The shell has a program \`cargo-nightly\`, which Cargo runs as its subcommand: \`cargo nightly miri test\` uses the nightly toolchain for one command.`,
        source: cargoBook('External tools', 'external-tools.html'),
      },
    },
  },
};
