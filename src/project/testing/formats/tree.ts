/** What a file of any format comes to: nodes of a kind, some with a text that is data. */
export interface Tree {
  readonly type: string;
  /** The text of a scalar, a key or a comment, its escapes undone. */
  readonly text?: string;
  readonly parts?: readonly Tree[];
  /** What was read, where a shell can be asked for its own reading: a script, or a literal word of one. */
  readonly source?: string;
  /** The order of the parts says nothing: keys of a table, packages of a lock file. */
  readonly unordered?: true;
}

/**
 * Reads a file into a tree.
 *
 * @throws Error when the text is none of its format
 */
export type Reader = (text: string) => Tree;

/** Plain data, as a parser of JSON or TOML hands it over. */
export function treeOfData(value: unknown, unorderedLists = false): Tree {
  if (Array.isArray(value)) {
    const parts = value.map((item) => treeOfData(item, unorderedLists));
    return { type: 'list', parts, ...(unorderedLists && { unordered: true }) };
  }
  if (typeof value !== 'object' || value === null || value instanceof Date)
    return { type: value === null ? 'null' : typeof value, text: String(value) };
  const parts = Object.entries(value).map(([key, inner]) => ({
    type: 'key',
    text: key,
    parts: [treeOfData(inner, unorderedLists)],
  }));
  return { type: 'table', parts, unordered: true };
}
