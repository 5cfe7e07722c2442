import { DEFAULT_CONFIG } from '../../config/fields.ts';
import { PRESETS } from '../../config/presets.ts';
import { encodeLink } from '../../share/link.ts';
import type { Store } from '../store.ts';

let plain: ReadonlySet<string> | undefined;

/** Whether a link leads to what everybody can start from: nothing is lost with it. */
export function isPlain(link: string): boolean {
  plain ??= new Set([DEFAULT_CONFIG, ...PRESETS.map(({ config }) => config)].map(encodeLink));
  return plain.has(link);
}

/** The link to what is chosen, also where the generator has not come that makes it. */
export const linkOf = ({ link, chosen }: Pick<Store, 'link' | 'chosen'>): string =>
  link || encodeLink(chosen);

/** The same short id for the same link, in every tab (FNV-1a, twice over with two bases). */
export const linkId = (link: string): string => fnv(link, 0x811c9dc5) + fnv(link, 0x01234567);

function fnv(text: string, base: number): string {
  let hash = base;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
