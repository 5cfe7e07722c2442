import { RESERVED_CRATE_NAMES, RUST_KEYWORDS, WINDOWS_DEVICE_NAMES } from '../facts/names.ts';
import { say } from '../texts/say.ts';
import { CONTROL, DIRECTION, LONE_JOINTS, UNSEEN } from './characters.ts';

/** What a project is called that nobody has named. */
export const DEFAULT_NAME = 'my-project';

/** The longest crate name that crates.io accepts (https://doc.rust-lang.org/cargo/reference/registries.html). */
export const LONGEST_NAME = 64;

/**
 * Says why no crate of ours can have this name, or nothing when it can.
 *
 * Stricter than Cargo where Cargo only warns later: rustc's `non_snake_case` lint refuses capitals and
 * doubled separators once warnings are denied.
 */
export function crateNameProblem(name: string): string | undefined {
  if (name === '') return say`A crate needs a name.`;
  if (name.length > LONGEST_NAME)
    return say`A crate name has at most ${LONGEST_NAME} characters; this one has ${name.length}.`;
  if (!/^[a-z]/.test(name)) return say`A crate name starts with a small letter, a to z.`;
  if (/[^a-z0-9_-]/.test(name)) return say`A crate name is made of small letters, digits, “-” and “_”.`;
  if (/[-_]$|[-_]{2}/.test(name))
    return say`Each “-” and “_” of a crate name stands between letters or digits.`;
  if (RUST_KEYWORDS.has(name)) return say`“${name}” is a keyword of Rust.`;
  if (WINDOWS_DEVICE_NAMES.has(name)) return say`Windows keeps the name “${name}” for a device.`;
  const reserved = RESERVED_CRATE_NAMES.get(crateIdentifier(name));
  return reserved && say`“${name}” cannot be used: ${reserved}.`;
}

/** The name under which Rust code writes a crate, and by which two crates collide. */
export const crateIdentifier = (name: string): string => name.replaceAll('-', '_');

/** Says that a text has too many characters (UTF-16 units), or nothing where it fits. */
export const tooLong = (text: string, longest: number): string | undefined =>
  text.length > longest ? say`At most ${longest} characters fit here; this has ${text.length}.` : undefined;

/** Says why a text cannot stand in a title or a doc comment on one line, or nothing when it can. */
export function lineProblem(text: string, longest: number): string | undefined {
  const long = tooLong(text, longest);
  if (long !== undefined) return long;
  if (CONTROL.test(text)) return say`This is one line of text, without control characters.`;
  // rustc denies these in comments (lint text_direction_codepoint_in_comment): they make code read otherwise than it runs.
  if (DIRECTION.test(text)) return say`Characters that change the direction of writing are not allowed here.`;
  if (UNSEEN.test(text.replace(LONE_JOINTS, '')))
    return say`Characters that nobody can see are not allowed here.`;
  if (!text.isWellFormed()) return say`This has half of a character (an unpaired surrogate).`;
  return undefined;
}
