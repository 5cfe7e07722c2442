import { pageAddress } from '../address.ts';

/** How one begins: for the dialog that is loaded on demand. */
export { linkLine, starts } from '../../project/start-commands.ts';

/**
 * The link that a command line names, of the fragment of a link: the command writes it into the README, which is to be
 * that of the zip.
 */
export const lineLink = (link: string): string => `${pageAddress()}#${link}`;
