/**
 * Quotes a word for a POSIX shell, only where it needs quotes.
 *
 * Everything between single quotes is literal but a single quote itself.
 */
export function quoteShell(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
