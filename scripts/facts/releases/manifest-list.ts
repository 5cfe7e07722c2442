import { Refusal } from '../refusal.ts';

/** Which manifests there are: the days of each stable release, and of every stable, beta and nightly, oldest first. */
export interface ManifestList {
  readonly releases: ReadonlyMap<string, readonly string[]>;
  readonly stable: readonly string[];
  readonly beta: readonly string[];
  readonly nightly: readonly string[];
  /** The day of the newest manifest of all. */
  readonly newest: string;
}

const LINE = /^static\.rust-lang\.org\/dist\/(\d{4}-\d{2}-\d{2})\/channel-rust-([\w.-]+)\.toml$/;

/**
 * Reads `manifests.txt`, the list of all manifests: one address a line.
 *
 * @throws {Refusal} for a line that is not such an address, for a day after `today`, and for a list that lacks a channel.
 */
export function parseManifestList(text: string, today: string): ManifestList {
  const rows = text
    .trim()
    .split(/\r?\n/)
    .map((line) => {
      const [, date, channel] = LINE.exec(line) ?? [];
      if (date === undefined || channel === undefined || Number.isNaN(Date.parse(date))) {
        throw new Refusal(
          `manifests.txt has a line that names no manifest: ${JSON.stringify(line.slice(0, 80))}.`,
        );
      }
      return { date, channel };
    });
  const daysOf = (channel: RegExp): readonly string[] => [
    ...new Set(rows.flatMap((row) => (channel.test(row.channel) ? [row.date] : [])).sort()),
  ];
  const versions = new Set(rows.map((row) => row.channel).filter((channel) => /^1\.\d+\.\d+$/.test(channel)));
  const newest = rows.map((row) => row.date).reduce((a, b) => (a > b ? a : b));
  if (newest > today) throw new Refusal(`manifests.txt names a manifest of ${newest}, which is after today.`);
  const list = {
    releases: new Map([...versions].map((version) => [version, daysOf(whole(version))])),
    stable: daysOf(/^stable$/),
    // A beta stands under its own version as well, and at times under that alone.
    beta: daysOf(/^(beta|1\.\d+\.\d+-beta(\.\d+)?)$/),
    nightly: daysOf(/^nightly$/),
    newest,
  };
  if (list.releases.size === 0 || list.beta.length === 0 || list.nightly.length === 0) {
    throw new Refusal('manifests.txt names no stable release, no beta or no nightly.');
  }
  return list;
}

const whole = (version: string): RegExp => new RegExp(`^${version.replaceAll('.', '\\.')}$`);
