/** What goes wrong, and what mends it: for the view that is loaded on demand. */
export { type Mend, type MendableTrouble, matchesTrouble, troubles } from '../../project/troubles.ts';
