/**
 * Whether a key belongs to an input method, which has its candidates taken by Enter, put away by Escape and walked
 * through by the arrows. Safari ends the composition just before the key that ends it; there the number 229 says so.
 */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
