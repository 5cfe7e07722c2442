import type { Licence } from './page/licences.ts';

/** The day that every packed file is of. */
export const PACKED_ON: Date;

/** The files of this project's own terms. */
export const TERMS: readonly string[];

/** The file with the terms of others' works. */
export const TERMS_OF_OTHERS: string;

/** What stands in that file: each work with its terms. */
export const termsOfOthers: (licences: readonly Licence[]) => string;
