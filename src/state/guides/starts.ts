/** How one begins: for the dialog that is loaded on demand. */
export { linkLine, starts } from '../../project/start-commands.ts';
