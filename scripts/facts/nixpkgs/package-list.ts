import { brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';

/** The list of packages of a channel, `packages.json`, as nixpkgs makes it for x86_64-linux. */
const LIST = z.object({ version: z.literal(2), packages: z.record(z.string(), z.unknown()) });

const ENTRY = z.object({
  version: z.string().optional(),
  meta: z.object({
    broken: z.boolean().optional(),
    insecure: z.boolean().optional(),
    unfree: z.boolean().optional(),
    platforms: z.array(z.unknown()).optional(),
    badPlatforms: z.array(z.unknown()).optional(),
  }),
});

/** One package of the list. */
export type Package = z.infer<typeof ENTRY>;

/** What a list says of an attribute. */
export type Answer =
  | { readonly kind: 'package'; readonly package: Package }
  /** It is below a set of which the list has nothing: only an evaluation can tell. */
  | { readonly kind: 'unlisted' }
  | { readonly kind: 'missing' };

/** Looks up an attribute: of an output or a value of a package, the package answers. */
export type LookUp = (path: string) => Answer;

const MOST_BYTES = 500_000_000;

/**
 * Reads the compressed list of packages.
 *
 * @throws {Refusal} when it is cut off, is no such list or is of another version.
 */
export function parsePackageList(name: string, bytes: Buffer): LookUp {
  const list = LIST.safeParse(unpack(name, bytes));
  if (!list.success) {
    const [issue] = list.error.issues;
    throw new Refusal(
      `${name} is no list of packages of version 2: ${issue?.path.join('.')}: ${issue?.message}.`,
    );
  }
  const { packages } = list.data;
  const sets = new Set(
    Object.keys(packages).flatMap((path) => (path.includes('.') ? [path.slice(0, path.indexOf('.'))] : [])),
  );
  return (path) => {
    const parts = path.split('.');
    const prefixes = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
    const found = prefixes.find((prefix) => Object.hasOwn(packages, prefix));
    if (found !== undefined) return { kind: 'package', package: entry(name, found, packages[found]) };
    return { kind: parts.length > 1 && !sets.has(parts[0]!) ? 'unlisted' : 'missing' };
  };
}

function unpack(name: string, bytes: Buffer): unknown {
  try {
    return JSON.parse(brotliDecompressSync(bytes, { maxOutputLength: MOST_BYTES }).toString('utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`${name} cannot be unpacked, or only a part of it came: ${reason}.`);
  }
}

function entry(name: string, path: string, value: unknown): Package {
  const read = ENTRY.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Refusal(
    `${name} describes ${path} in another shape: ${issue?.path.join('.')}: ${issue?.message}.`,
  );
}
