import { NEWEST_RELEASE } from '../../facts/releases.ts';
import { date as inWords } from '../../texts/format.ts';
import { say } from '../../texts/say.ts';
import { withOption } from '../edit.ts';
import {
  compilerVersion,
  countedBranch,
  hasComponent,
  isAtLeast,
  isPinned,
  providerTraits,
  toolchainRef,
} from '../toolchain.ts';
import { rule } from './rule.ts';

export const TOOLCHAIN_RULES = [
  rule({
    id: 'newer-release',
    severity: 'hint',
    fields: ['channel'],
    message: (config) => {
      const ref = toolchainRef(config);
      return ref.kind === 'release' && ref.version !== NEWEST_RELEASE.version
        ? say`Rust ${NEWEST_RELEASE.version} of ${inWords(NEWEST_RELEASE.date)} is newer than ${ref.version}; only the newest release gets fixes.`
        : undefined;
    },
    fix: {
      label: say`Use ${NEWEST_RELEASE.version}`,
      change: (config) => ({ ...config, channel: NEWEST_RELEASE.version }),
    },
  }),
  rule({
    id: 'moving-channel',
    severity: 'hint',
    fields: ['channel'],
    help: 'outdated-inputs',
    message: (config) =>
      toolchainRef(config).kind === 'channel' && !providerTraits(config).inNixpkgs
        ? say`flake.lock pins the day’s ${config.channel}; \`nix flake update\` moves it, and everybody who works on the project, at once.`
        : undefined,
  }),
  rule({
    id: 'manifest-input',
    severity: 'hint',
    fields: ['channel', 'provider'],
    message: (config) => {
      const ref = toolchainRef(config);
      return config.provider === 'fenix' && ref.kind !== 'channel' && !isPinned(ref)
        ? say`No hash is known here for the manifest of ${config.channel}, so it becomes a flake input that flake.lock pins. rustup does not read that: there is no rust-toolchain.toml.`
        : undefined;
    },
  }),
  rule({
    id: 'nixpkgs-toolchain',
    severity: 'hint',
    fields: ['provider'],
    help: 'outdated-inputs',
    message: (config) =>
      providerTraits(config).inNixpkgs
        ? say`The compiler is the one that nixpkgs has (Rust ${compilerVersion(config)} on ${inWords(countedBranch(config).rust.date)}) and moves with \`nix flake update\`. There is no rust-toolchain.toml, since nothing would read it.`
        : undefined,
  }),
  rule({
    id: 'std-sources',
    severity: 'warning',
    fields: ['components'],
    help: 'std-sources',
    message: (config) => {
      if (hasComponent(config, 'rust-src')) return undefined;
      if (hasComponent(config, 'rust-analyzer')) {
        return say`rust-analyzer needs rust-src to know the standard library; without it every \`Vec\` is an unknown type.`;
      }
      return hasComponent(config, 'miri')
        ? say`miri runs the standard library from its sources: it needs rust-src.`
        : undefined;
    },
    fix: { label: say`Add rust-src`, change: (config) => withOption(config, 'components', 'rust-src', true) },
  }),
  rule({
    id: 'old-toolchain-tools',
    severity: 'hint',
    fields: ['channel'],
    message: (config) =>
      !isAtLeast(compilerVersion(config), '1.85.0')
        ? say`Many crates of today need Rust 1.85 or newer; expect to pin older versions of them.`
        : undefined,
  }),
  rule({
    id: 'mozilla-unmaintained',
    severity: 'warning',
    fields: ['provider'],
    message: (config) =>
      config.provider === 'nixpkgs-mozilla'
        ? say`nixpkgs-mozilla has said of itself since July 2026 that nobody maintains it. rust-overlay keeps its names and needs no hash.`
        : undefined,
    fix: { label: say`Use rust-overlay`, change: (config) => ({ ...config, provider: 'rust-overlay' }) },
  }),
  rule({
    id: 'rustup-unpinned',
    severity: 'warning',
    fields: ['provider'],
    message: (config) =>
      config.provider === 'rustup'
        ? say`rustup downloads the toolchain into the project’s folder: flake.lock pins nothing of it, and Nix can neither build nor cache with it.`
        : undefined,
    fix: { label: say`Use rust-overlay`, change: (config) => ({ ...config, provider: 'rust-overlay' }) },
  }),
  rule({
    id: 'custom-nixpkgs',
    severity: 'hint',
    fields: ['nixpkgsRef'],
    message: (config) =>
      config.nixpkgs === 'custom'
        ? say`Names of packages were checked against nixos-unstable and nixos-26.05, not against ${config.nixpkgsRef}.`
        : undefined,
  }),
] as const;
