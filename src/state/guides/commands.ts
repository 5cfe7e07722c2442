/** What one types: for the view that is loaded on demand. */
export { quickReference, type Reference, type ReferenceGroup } from '../../project/quick-reference.ts';
