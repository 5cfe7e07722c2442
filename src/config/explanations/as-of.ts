import { FACT_SOURCES } from '../../facts/sources.ts';

/** The day or the month up to which a table of facts is known to hold, by its file. */
export function asOf(file: string): string {
  const row = FACT_SOURCES.find((each) => each.file === file);
  if (row === undefined) throw new Error(`sources.ts knows no table ${file}`);
  return row.asOf;
}
