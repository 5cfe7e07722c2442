/** The id of what stood there before the last change that can be undone, among all that there is to compare with. */
export const LAST_CHANGE = 'here/last';
