import { oneDecimal } from '../../texts/format.ts';

const encoder = new TextEncoder();

/** How many bytes a text takes in a file. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** A size for people: bytes up to 999, then kB of 1000 bytes with one decimal. */
export function formatSize(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${oneDecimal(bytes / 1000)} kB`;
}
