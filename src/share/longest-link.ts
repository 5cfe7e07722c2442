/** The longest fragment that is read, in UTF-16 units; a workspace of a thousand members stays below it. */
export const LONGEST_LINK = 200_000;
