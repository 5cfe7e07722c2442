import { say } from '../texts/say.ts';
import { tooLong } from './names.ts';
import { shown } from './shown.ts';

/** The longest text of a list or an address: it stands on a line or two. */
const LONGEST = 500;
/** The longest name of a branch or tag. */
const LONGEST_REF = 100;
/** The most attributes in one list. */
const MOST_ATTRIBUTES = 40;

/** A name in an attribute path that nixpkgs can have: Nix itself would take more, but no package is called so. */
const ATTRIBUTE = /^[A-Za-z_][\w'-]*(\.[A-Za-z_][\w'-]*)*$/;

/** The attribute paths in a list that a person typed, with blanks or commas between them, each once. */
export const attributeList = (text: string): readonly string[] => [
  ...new Set(text.split(/[ \t\r\n,]+/).filter((path) => path !== '')),
];

/** Says why a text is no list of attribute paths below `pkgs`, or nothing when it is. */
export function attributeListProblem(text: string): string | undefined {
  const long = tooLong(text, LONGEST);
  if (long !== undefined) return long;
  const paths = attributeList(text);
  if (paths.length === 0 && text !== '') return say`This names no package.`;
  if (paths.length > MOST_ATTRIBUTES) return say`At most ${MOST_ATTRIBUTES} packages fit here.`;
  const below = paths.find((path) => path.startsWith('pkgs.'));
  if (below !== undefined) return say`Leave the “pkgs.” out: “openssl”, not “pkgs.openssl”.`;
  const wrong = paths.find((path) => !ATTRIBUTE.test(path));
  if (wrong === undefined) return undefined;
  return say`${shown(wrong)} is no attribute of nixpkgs: letters, digits, “-” and “_”, with dots between names.`;
}

/** Says why a text is no address of a repository, or nothing when it is one or empty. */
export function repositoryProblem(text: string): string | undefined {
  if (text === '') return undefined;
  return (
    tooLong(text, LONGEST) ??
    (/^https:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?(\/(?!\.{1,2}(\/|$))[A-Za-z0-9_.~-]+)+\/?$/i.test(
      text,
    )
      ? undefined
      : say`An address such as https://github.com/name/project was expected.`)
  );
}

/**
 * Says why a text names no branch, tag or commit of git, or nothing when it does or is empty
 * (git-check-ref-format, stricter: what a flake reference can hold without escapes).
 */
export function gitRefProblem(text: string): string | undefined {
  if (text === '') return undefined;
  const long = tooLong(text, LONGEST_REF);
  if (long !== undefined) return long;
  if (/[^A-Za-z0-9._/-]/.test(text))
    return say`A branch, tag or commit is made of letters, digits, “.”, “_”, “-” and “/”.`;
  return /^[./-]|[./]$|\.\.|\/\/|\/\.|\.lock(\/|$)/.test(text)
    ? say`git does not allow such a name of a branch, tag or commit.`
    : undefined;
}

/** Says why a text is no TCP port, or nothing when it is one or empty. */
export function portProblem(text: string): string | undefined {
  if (text === '') return undefined;
  return /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65_535
    ? undefined
    : say`A port is a whole number from 1 to 65535.`;
}

/** Says why a text is no name of a cache at cachix.org, or nothing when it is one or empty. */
export const cachixNameProblem = (text: string): string | undefined =>
  /^([a-z0-9]([a-z0-9-]{0,48}[a-z0-9])?)?$/.test(text)
    ? undefined
    : say`A cache name is made of small letters, digits and inner hyphens, at most 50 characters.`;

/**
 * Says why a text is no public key of a cache, or nothing when it is one or empty: a name, a colon, and the 32 bytes
 * of an Ed25519 key in base64 (nix.conf, `trusted-public-keys`).
 */
export function cachixKeyProblem(text: string): string | undefined {
  if (text === '') return undefined;
  const [, key] =
    /^[a-z0-9][a-z0-9.-]{0,99}-\d{1,3}:([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)$/.exec(text) ?? [];
  if (key === undefined)
    return say`A key looks like NAME.cachix.org-1: and 44 characters of base64: copy it from your cache’s page.`;
  return /^(.)\1*=$/.test(key) ? say`This is a placeholder: copy the key from your cache’s page.` : undefined;
}
