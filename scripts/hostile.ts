import { askPrograms } from '../src/project/testing/real-readers.ts';
import { type PlaceReport, type Twins, tryHostileTexts } from '../src/project/testing/try-hostile.ts';
import { encodeLink } from '../src/share/link.ts';

/** What became of all hostile texts at all places. */
export interface HostileResult {
  /** Texts by places: each text is tried at each place of a config that takes a text. */
  readonly tried: number;
  /** Refused in a sentence. */
  readonly refused: number;
  /** Accepted, and found in the files as data alone. */
  readonly asData: number;
  /** A sentence for each text that was more than data, or was not found. */
  readonly escaped: readonly string[];
}

/** How much is tried. */
export interface HostileSize {
  /** Spliced texts at each place, beside those of the table. */
  readonly count?: number;
  readonly seed?: number;
  /** Configs for each accepted text. */
  readonly bases?: number;
  /** Only every so manyth text at each place. */
  readonly every?: number;
}

/**
 * Tries hostile texts at every place for a text, reads the projects back, and asks Nix, just and bash about them
 * where they are installed.
 *
 * @param tell is handed a line for each place and program
 */
export async function tryHostileInputs(
  { count = 40, seed = 1, bases = 2, every = 1 }: HostileSize = {},
  tell: (line: string) => void = () => {},
): Promise<HostileResult> {
  const twins: Twins[] = [];
  const link = (config: Parameters<typeof encodeLink>[0]): string => `#${encodeLink(config)}`;
  const reports = tryHostileTexts({ count, seed, bases, every, link }, (pair) => twins.push(pair));
  for (const report of reports) tell(line(report));
  const verdicts = askPrograms(twins);
  for (const { program, asked, escaped } of verdicts)
    tell(`${program}: ${asked} readings, ${escaped.length} otherwise`);
  const sum = (of: (report: PlaceReport) => number): number => reports.reduce((all, row) => all + of(row), 0);
  return {
    tried: sum((report) => report.tried),
    refused: sum((report) => report.refused),
    asData: sum((report) => report.asData),
    escaped: [...reports, ...verdicts].flatMap((row) => row.escaped),
  };
}

const line = ({ place, tried, refused, asData, escaped }: PlaceReport): string =>
  `${place}: ${tried} tried, ${refused} refused, ${asData} found as data, ${escaped.length} escaped`;
