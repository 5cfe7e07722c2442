/** What every package of a build has alike, so that the same build gives the same bytes. */

/** The day that every packed file is of. */
export const PACKED_ON = new Date('2020-01-01T00:00:00Z');

/** The files of this project's own terms. */
export const TERMS = ['LICENSE-APACHE', 'LICENSE-MIT'];

/** The file with the terms of others' works. */
export const TERMS_OF_OTHERS = 'LICENCES-OF-OTHERS.txt';

/** What stands in that file: each work with its terms, for people who have no page to look at. */
export const termsOfOthers = (licences) =>
  licences
    .map(({ name, version, licence, text }) => `${name} ${version ?? ''} (${licence})\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
