/**
 * The servers that facts are refreshed from, each run by the project whose facts they are.
 *
 * Source: static.rust-lang.org is what rustup downloads from; channels.nixos.org redirects to releases.nixos.org,
 * where the channels of nixpkgs and their package lists lie (nixos.org, "Channels").
 */

/** One server. */
export interface OfficialSource {
  /** Where paths begin, without a slash at the end. */
  readonly base: string;
  /** Other origins that it may redirect to. */
  readonly mayLeadTo: readonly string[];
}

/** Every server, by the name that `--source NAME=URL` and `FACTS_SOURCE_NAME` replace. */
export const OFFICIAL_SOURCES = {
  rust: { base: 'https://static.rust-lang.org', mayLeadTo: [] },
  github: { base: 'https://github.com', mayLeadTo: [] },
  'nixpkgs-files': { base: 'https://raw.githubusercontent.com/NixOS/nixpkgs', mayLeadTo: [] },
  channels: { base: 'https://channels.nixos.org', mayLeadTo: ['https://releases.nixos.org'] },
} as const satisfies Readonly<Record<string, OfficialSource>>;

/** The name of a server. */
export type SourceName = keyof typeof OFFICIAL_SOURCES;

/** The servers of one run. */
export type Sources = Readonly<Record<SourceName, OfficialSource>>;

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])$/;

/**
 * The servers with some of them replaced by mirrors, by name.
 *
 * @throws {Error} for a name that is not in the table, and for a URL that is neither https nor on this machine.
 */
export function replaceSources(mirrors: Readonly<Record<string, string>>): Sources {
  const replaced = Object.entries(mirrors).map(([name, url]) => {
    if (!Object.hasOwn(OFFICIAL_SOURCES, name)) {
      throw new Error(`there is no source ${name}; there are ${Object.keys(OFFICIAL_SOURCES).join(', ')}`);
    }
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    const safe =
      parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && LOOPBACK.test(parsed.hostname));
    if (!safe) throw new Error(`the source ${name} must be an https address, and ${url} is none`);
    return [name, { base: url.replace(/\/+$/, ''), mayLeadTo: [] }] as const;
  });
  return { ...OFFICIAL_SOURCES, ...Object.fromEntries(replaced) };
}
