import { Refusal } from '../refusal.ts';

const COMMIT = /^[0-9a-f]{40}$/;

/**
 * Reads the tags of a repository out of what its server advertises (gitprotocol-http, "Discovering References"):
 * by name, each with the commit that it stands for, annotated tags followed to it.
 *
 * @throws {Refusal} when it is no such advertisement, or only the beginning of one.
 */
export function parseTags(name: string, bytes: Buffer): ReadonlyMap<string, string> {
  const lines = packetLines(name, bytes);
  if (lines[0]?.trim() !== '# service=git-upload-pack')
    throw new Refusal(`${name} is no list of git's references.`);
  const tags = new Map<string, string>();
  const followed = new Map<string, string>();
  for (const line of lines.slice(1).filter((line) => line !== '')) {
    const [commit = '', reference = ''] = (line.split('\0')[0] ?? '').trim().split(' ');
    if (!COMMIT.test(commit) || reference === '')
      throw new Refusal(`${name} has a reference without a commit.`);
    const [, tag, peeled] = /^refs\/tags\/(.+?)(\^\{\})?$/.exec(reference) ?? [];
    if (tag !== undefined) (peeled === undefined ? tags : followed).set(tag, commit);
  }
  return new Map([...tags, ...followed]);
}

/** The lines of git's pkt-line format: four digits of length, which count themselves; an empty line is a flush. */
function packetLines(name: string, bytes: Buffer): readonly string[] {
  const lines: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const digits = bytes.toString('latin1', at, at + 4);
    const length = /^[0-9a-f]{4}$/.test(digits) ? Number.parseInt(digits, 16) : -1;
    const end = at + Math.max(length, 4);
    if (length < 0 || (length > 0 && length < 4) || end > bytes.length) {
      throw new Refusal(`${name} is no list of git's references, or only a part of it came.`);
    }
    lines.push(bytes.toString('utf8', at + 4, end));
    at = end;
  }
  if (lines.length < 3 || lines.at(-1) !== '')
    throw new Refusal(`${name} has no end: only a part of it came.`);
  return lines;
}
