/**
 * The licences that a project can have.
 *
 * Source: the SPDX list (spdx.org/licenses) and lib/licenses.nix of nixpkgs, July 2026.
 * As of: 2026-07.
 */
import { APACHE_TEXT, MIT_TERMS } from './license-texts.ts';

/** A licence by its SPDX id, with the name that nixpkgs has for it in `lib.licenses`. */
export interface License {
  readonly label: string;
  readonly nixpkgs: string;
}

/** Every licence, by SPDX id. */
export const licenses = {
  MIT: { label: 'MIT License', nixpkgs: 'mit' },
  'Apache-2.0': { label: 'Apache License 2.0', nixpkgs: 'asl20' },
} as const satisfies Readonly<Record<string, License>>;

/** The SPDX id of a licence. */
export type LicenseId = keyof typeof licenses;

/** The MIT licence of a holder, without a year: the law asks for none. */
export const mitText = (holder: string): string => `MIT License\n\nCopyright (c) ${holder}\n\n${MIT_TERMS}`;

/** The Apache licence 2.0, which names no holder. */
export const apacheText: string = APACHE_TEXT;
