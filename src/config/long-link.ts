/** A link of more characters is cut by some chats, and is longer than people like to paste; a file does the same there. */
export const LONG_LINK = 2000;
