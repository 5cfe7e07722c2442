/** The words of a text of them (`sought`), each once. A Chinese comma parts them, too. */
export const everyday = (words: string): readonly string[] => [...new Set(words.split(/[,，、]\s*/))];
