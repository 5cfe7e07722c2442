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

/** As the first word of a line it would set a variable. */
const ASSIGNMENT = /^[A-Za-z_]\w*=/;
