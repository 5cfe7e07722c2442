/** How one begins: for the dialog that is loaded on demand. */
export { type Start, starts } from '../../project/start-commands.ts';
