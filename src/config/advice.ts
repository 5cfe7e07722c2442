import { FIRST_NIGHTLY_YEAR, NEWEST_NIGHTLY, NEWEST_RELEASE, nightlyDates } from '../facts/releases.ts';
import { say } from '../texts/say.ts';
import type { Config } from './fields.ts';

/** The questions of the advisor, in their order; the answers to each are named by it. */
export const QUESTIONS = [
  {
    id: 'rust',
    question: say`Which Rust do you need?`,
    answers: [
      { id: 'stable', label: say`The newest stable one` },
      { id: 'exact', label: say`One exact release, the same for everybody` },
      { id: 'nightly', label: say`A nightly, as new as can be` },
      { id: 'dated', label: say`The nightly of one day, from ${FIRST_NIGHTLY_YEAR} on` },
      { id: 'old', label: say`A nightly from before ${FIRST_NIGHTLY_YEAR}` },
    ],
  },
  {
    id: 'shared',
    question: say`Do people without Nix build it, too?`,
    answers: [
      { id: 'no', label: say`No, or they bring their own Rust` },
      { id: 'yes', label: say`Yes, with rustup and the same toolchain` },
    ],
  },
  {
    id: 'targets',
    question: say`Is it compiled for other targets, such as musl or WebAssembly?`,
    answers: [
      { id: 'no', label: say`No, for the machine’s own` },
      { id: 'yes', label: say`Yes, or it may be one day` },
    ],
  },
  {
    id: 'matters',
    question: say`What matters more?`,
    answers: [
      { id: 'choice', label: say`A free choice of version and components` },
      { id: 'few', label: say`Few inputs, and downloads that are always cached` },
    ],
  },
] as const;

type Question = (typeof QUESTIONS)[number];

/** One answer to each question. */
export type Answers = {
  readonly [Id in Question['id']]: Extract<Question, { id: Id }>['answers'][number]['id'];
};

/** What the advisor begins with: the first answer to each question. */
export const FIRST_ANSWERS: Answers = { rust: 'stable', shared: 'no', targets: 'no', matters: 'choice' };

/** What to choose, and why. */
export interface Advice extends Pick<Config, 'provider' | 'channel' | 'toolchainIn'> {
  /** Each a sentence, the weightiest first. */
  readonly reasons: readonly string[];
}

const FILE = say`Both the flake and rustup read rust-toolchain.toml, so there is one source for everybody.`;
const ALL_TARGETS = say`It has the standard library of every target that Rust has one for.`;
const NO_HASH = say`rust-overlay has every hash itself: another version is another word, and no hash to find.`;

/** What each need of a Rust comes to, whatever the rest, unless nixpkgs will do. */
const BY_RUST: Readonly<Record<Answers['rust'], (shared: boolean) => Advice>> = {
  stable: (shared) =>
    shared
      ? { provider: 'rust-overlay', channel: 'stable', toolchainIn: 'file', reasons: [FILE, NO_HASH] }
      : {
          provider: 'fenix',
          channel: 'stable',
          toolchainIn: 'flake',
          reasons: [
            say`fenix has a set for each moving channel: \`nix flake update fenix\` moves it, and no hash is kept.`,
            say`Its components can be taken one by one, and Cachix has them built.`,
          ],
        },
  exact: (shared) => ({
    provider: 'rust-overlay',
    channel: NEWEST_RELEASE.version,
    toolchainIn: shared ? 'file' : 'flake',
    reasons: [
      NO_HASH,
      say`It wraps lld, by which Rust has linked on x86-64 Linux since 1.90.`,
      ...(shared ? [FILE] : []),
    ],
  }),
  nightly: (shared) =>
    shared
      ? {
          provider: 'rust-overlay',
          channel: `nightly-${NEWEST_NIGHTLY}`,
          toolchainIn: 'file',
          reasons: [
            say`A moving nightly is another one on each machine that rustup updates: only a day is the same for all.`,
            FILE,
          ],
        }
      : {
          provider: 'rust-overlay',
          channel: 'nightly',
          toolchainIn: 'flake',
          reasons: [
            say`rust-overlay takes the newest nightly that has every component you chose; a nightly may lack one.`,
            NO_HASH,
          ],
        },
  dated: (shared) => ({
    provider: 'rust-overlay',
    channel: `nightly-${NEWEST_NIGHTLY}`,
    toolchainIn: shared ? 'file' : 'flake',
    reasons: [
      say`rust-overlay knows every nightly from ${FIRST_NIGHTLY_YEAR} on without a hash.`,
      say`Choose the day under Channel.`,
      ...(shared ? [FILE] : []),
    ],
  }),
  old: (shared) => ({
    provider: 'fenix',
    channel: `nightly-${nightlyDates().at(-1) ?? NEWEST_NIGHTLY}`,
    toolchainIn: 'flake',
    reasons: [
      say`rust-overlay has dropped the nightlies from before ${FIRST_NIGHTLY_YEAR}; fenix fetches the manifest of any day.`,
      say`The form lists none that is so old. This advice sets the oldest that it has: write your day into the URL of the input \`rust-manifest\` in flake.nix.`,
      ...(shared ? [say`rustup does not read that: people without Nix name the same day themselves.`] : []),
    ],
  }),
};

/**
 * What suits a person's answers, with the reasons.
 *
 * nixpkgs wins where it can do all that is asked and few inputs are wanted; else the kind of Rust decides.
 */
export function advise(answers: Answers): Advice {
  const shared = answers.shared === 'yes';
  const few = answers.matters === 'few';
  if (few && answers.rust === 'stable' && !shared && answers.targets === 'no') {
    return {
      provider: 'nixpkgs',
      channel: 'stable',
      toolchainIn: 'flake',
      reasons: [
        say`The toolchain of nixpkgs is a stable one, needs no further input and is always in cache.nixos.org.`,
        say`It is some weeks behind a new release, and compiles for the machine’s own target.`,
      ],
    };
  }
  const advice = BY_RUST[answers.rust](shared);
  const against = few ? whyNotNixpkgs(answers) : undefined;
  return {
    ...advice,
    reasons: [
      ...advice.reasons,
      ...(answers.targets === 'yes' ? [ALL_TARGETS] : []),
      ...(against === undefined ? [] : [against]),
    ],
  };
}

/** Why few inputs cannot be had: the toolchain of nixpkgs lacks what was asked for first. */
function whyNotNixpkgs({ rust, shared }: Answers): string {
  if (rust === 'exact')
    return say`nixpkgs would need no input, but has one release and not the one you name.`;
  if (rust !== 'stable') return say`nixpkgs would need no input, but has no nightly.`;
  return shared === 'yes'
    ? say`nixpkgs would need no input, but reads no rust-toolchain.toml.`
    : say`nixpkgs would need no input, but its rustc compiles for its own target alone.`;
}

/** The config with what was advised. */
export const advised = (config: Config, { provider, channel, toolchainIn }: Advice): Config => ({
  ...config,
  provider,
  channel,
  toolchainIn,
});
