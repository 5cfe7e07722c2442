import { createHash } from 'node:crypto';
import { parse } from 'smol-toml';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import type { Places, ToolchainRow } from './tables.ts';

/** The part of a channel manifest that is read; its version must be 2. */
const MANIFEST = z.object({
  'manifest-version': z.literal('2'),
  date: z.iso.date(),
  pkg: z.record(
    z.string().regex(/^[\w-]+$/),
    z.object({
      version: z.string().optional(),
      target: z.record(z.string().regex(/^(\*|[\w.-]+)$/), z.object({ available: z.boolean() })),
    }),
  ),
});

/** Left out: the toolchain as a whole, and what is neither on offer in the form nor a part of a compiler. */
const LEFT_OUT = /^(rust|rls|enzyme|offload|rust-mingw|rustc-codegen-gcc|gcc-.*)$/;

/** What every toolchain has; a manifest without it is only half of one. */
const CORE = ['cargo', 'rustc', 'rust-std'];
const HOST = 'x86_64-unknown-linux-gnu';

const plain = (component: string): string => component.replace(/-preview$/, '');

/** What a manifest says: the version whole, as `1.101.0-nightly`. */
export type Manifest = ToolchainRow;

/**
 * Reads a channel manifest.
 *
 * @throws {Refusal} when it is not TOML, not of version 2, has another shape or lacks the compiler itself.
 */
export function parseManifest(name: string, text: string): Manifest {
  const manifest = MANIFEST.safeParse(parseToml(name, text));
  if (!manifest.success) {
    const [issue] = manifest.error.issues;
    throw new Refusal(
      `${name} has another shape than manifests of version 2: ${issue?.path.join('.')}: ${issue?.message}.`,
    );
  }
  const { date, pkg } = manifest.data;
  const [version = ''] = (pkg.rust?.version ?? '').split(' ');
  if (!/^1\.\d+\.\d+(-(nightly|beta(\.\d+)?))?$/.test(version)) {
    throw new Refusal(`${name} does not say which Rust it is of.`);
  }
  const places = placesOf(pkg);
  const lacking = CORE.filter((component) => !places[component]?.includes(HOST));
  if (lacking.length > 0) throw new Refusal(`${name} has no ${lacking.join(', no ')} for ${HOST}.`);
  return { version, date, places };
}

function parseToml(name: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new Refusal(`${name} is not TOML, or only a part of it came: ${reason}.`);
  }
}

function placesOf(pkg: z.infer<typeof MANIFEST>['pkg']): Places {
  const places = new Map<string, string[]>();
  for (const [name, { target }] of Object.entries(pkg)) {
    const available = Object.entries(target).flatMap(([triple, { available }]) =>
      available ? [triple] : [],
    );
    if (LEFT_OUT.test(name) || available.length === 0) continue;
    places.set(plain(name), [...(places.get(plain(name)) ?? []), ...available]);
  }
  return Object.fromEntries([...places].map(([name, triples]) => [name, [...new Set(triples)].sort()]));
}

/**
 * Reads the `.sha256` file beside a manifest: the hash in base64 without the `=` at its end, as the tables keep it.
 *
 * @throws {Refusal} when it is not one hash with the name of that manifest.
 */
export function parseHashFile(name: string, text: string): string {
  const [, hex, file] = /^([0-9a-f]{64})\s+\*?(\S+)\s*$/.exec(text) ?? [];
  if (hex === undefined || !name.endsWith(`${file}.sha256`)) {
    throw new Refusal(`${name} does not hold one hash and the name of its manifest.`);
  }
  return base64(Buffer.from(hex, 'hex'));
}

/** The SHA-256 of a file in base64, without the `=` at its end. */
export const hashOf = (bytes: Buffer): string => base64(createHash('sha256').update(bytes).digest());

const base64 = (digest: Buffer): string => digest.toString('base64').replace(/=$/, '');
