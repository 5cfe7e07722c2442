/** Parts for a flake that is there already: for the view that is loaded on demand. */
export { type Snippet, snippets } from '../../project/snippets.ts';
