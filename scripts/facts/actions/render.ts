/** The file that `renderActions` writes, from the root of the project. */
export const ACTIONS_FILE = 'src/facts/actions-data.ts';

/** The actions by their short names, and the day on which their tags were read. */
export interface ActionTable {
  readonly asOf: string;
  readonly rows: Readonly<
    Record<string, { readonly repository: string; readonly commit: string; readonly version: string }>
  >;
}

const HEAD = `/**
 * The commits of the GitHub Actions in \`actions.ts\`, written by \`npm run facts:update\`: a new action is a row with its
 * repository, commit and version, in any place.
 *
 * Source: the tags of the actions' repositories (github.com). cachix-action's tag v17 has moved once; the commit here
 * was the one that crane's own workflow named (ipetkov/crane, 2026-08-03).
 * As of: ACTIONS_AS_OF below.
 */

/** The day, or the month, when all tags were read. */
`;

const key = (id: string): string => (/^[a-z]+$/.test(id) ? id : `'${id}'`);

/** The text of `actions-data.ts` for these rows: equal rows give equal bytes. */
export function renderActions({ asOf, rows }: ActionTable): string {
  const body = Object.entries(rows).map(
    ([id, row]) => `  ${key(id)}: {
    repository: '${row.repository}',
    commit: '${row.commit}',
    version: '${row.version}',
  },
`,
  );
  return `${HEAD}export const ACTIONS_AS_OF = '${asOf}';

/** Every action, by its short name. */
export const ACTION_ROWS = {
${body.join('')}} as const;
`;
}
