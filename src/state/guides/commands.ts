/** What one types: for the view that is loaded on demand. */
export { quickReference, type Reference } from '../../project/quick-reference.ts';
