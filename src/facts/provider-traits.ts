/**
 * What the providers of a toolchain can and cannot do, as far as choices and files depend on it. It is apart from
 * the sentences of the comparison, which are loaded later.
 *
 * Source and date: `providers.ts`.
 */
import { FENIX_NIGHTLY_COMPONENTS, MOZILLA_COMPONENTS } from './components.ts';

/** How a provider differs from one of which the flake makes any toolchain that there is. */
export interface ProviderTraits {
  /** It has one toolchain, whose parts are packages of nixpkgs: the flake makes none, and none can be named. */
  readonly inNixpkgs?: true;
  /** Its toolchain lies outside of the Nix store, where no build and no hook of Nix can use it. */
  readonly outsideStore?: true;
  /** It finds every toolchain by the hash of the channel's manifest, and has no sets beside. */
  readonly onlyByHash?: true;
  /** It names the targets of the newest toolchains alone, whatever the toolchain is. */
  readonly onlyNewestTargets?: true;
  /** Nothing here makes it bring a standard library for musl. */
  readonly withoutMusl?: true;
  /** The components that it can have, where those are not all. */
  readonly components?: { readonly has: (id: string) => boolean };
  /** The components in its set of the moving nightly, where those are not all. */
  readonly nightlyComponents?: { readonly has: (id: string) => boolean };
}

/** Every provider by the id of its option in the field `provider`. */
export const PROVIDER_TRAITS = {
  fenix: { onlyNewestTargets: true, nightlyComponents: FENIX_NIGHTLY_COMPONENTS },
  'rust-overlay': {},
  nixpkgs: { inNixpkgs: true },
  'nixpkgs-mozilla': { onlyByHash: true, withoutMusl: true, components: MOZILLA_COMPONENTS },
  rustup: { outsideStore: true, withoutMusl: true },
} as const satisfies Readonly<Record<string, ProviderTraits>>;
