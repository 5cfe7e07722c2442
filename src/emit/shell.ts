/**
 * Quotes a word for a POSIX shell, only where it needs quotes.
 *
 * Everything between single quotes is literal but a single quote itself. No word can hold NUL: it is taken out.
 */
export function quoteShell(word: string): string {
  const whole = word.replaceAll('\0', '');
  return /^[\w@%+:,./-][\w@%+=:,./-]*$/.test(whole) && !ASSIGNMENT.test(whole)
    ? whole
    : `'${whole.replaceAll("'", "'\\''")}'`;
}

/**
 * Quotes a word that is typed into whichever shell somebody has: double quotes, where nothing in the word means
 * something between them in a POSIX shell, PowerShell or cmd; else as for a POSIX shell.
 */
export const quoteForAnyShell = (word: string): string =>
  LITERAL_EVERYWHERE.test(word) && quoteShell(word) !== word ? `"${word}"` : quoteShell(word);

/** A percent sign means something to cmd only around the name of a variable that is set. */
const LITERAL_EVERYWHERE = /^[\w@%+=:,./#&?~()-]*$/;

/** As the first word of a line it would set a variable. */
const ASSIGNMENT = /^[A-Za-z_]\w*=/;
