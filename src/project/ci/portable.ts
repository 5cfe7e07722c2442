import type { ReleaseBuild } from '../../config/release-builds.ts';
import { fromNixpkgs } from './tools.ts';

/** What a program of a release is checked for, by the package of the flake that it comes from. */
const CHECKS: Readonly<Record<ReleaseBuild['attribute'], readonly string[]>> = {
  // A dynamic program names its loader, which Nix keeps in its store (ELF, program header PT_INTERP).
  static: [
    `headers=$(${fromNixpkgs('binutils-unwrapped', 'readelf')} --program-headers --wide "$program")`,
    'if printf \'%s\\n\' "$headers" | grep INTERP; then',
    '  echo "$program is not static: it asks for the loader above." >&2',
    '  exit 1',
    'fi',
  ],
  // Windows brings none of the libraries of the compiler; each of their names begins like this.
  windows: [
    `headers=$(${fromNixpkgs('binutils-unwrapped', 'objdump')} --private-headers "$program")`,
    'if printf \'%s\\n\' "$headers" | grep -i -E "DLL Name: (lib|mcfgthread)"; then',
    '  echo "$program needs the libraries above, which Windows does not have." >&2',
    '  exit 1',
    'fi',
  ],
  // macOS has the libiconv that Nix builds from Apple's sources; a changed program must be signed anew to run on Arm.
  default: [
    'otool -L "$program" | awk \'$1 ~ "^/nix/store/.*/libiconv[.]2[.]dylib$" { print $1 }\' |',
    '  while read -r library; do',
    '    install_name_tool -change "$library" /usr/lib/libiconv.2.dylib "$program"',
    '  done',
    'codesign --force --sign - "$program"',
    'libraries=$(otool -L "$program")',
    'if printf \'%s\\n\' "$libraries" | grep "^[[:space:]]*/nix/store"; then',
    '  echo "$program needs the libraries above, which exist only where Nix is." >&2',
    '  exit 1',
    'fi',
  ],
};

/**
 * The script that refuses programs which would run only where Nix is.
 *
 * @param attributes the packages that the job builds; the script asks `$ATTRIBUTE` where there are several
 * @param folder where the programs are, as a word of the shell
 */
export function portableScript(attributes: readonly ReleaseBuild['attribute'][], folder: string): string {
  return [`for program in ${folder}/*; do`, ...indented(checkFor(attributes)), 'done'].join('\n');
}

function checkFor(attributes: readonly ReleaseBuild['attribute'][]): readonly string[] {
  const [only, ...others] = attributes;
  if (only !== undefined && others.length === 0) return CHECKS[only];
  const cases = attributes.flatMap((attribute) => [
    `${attribute})`,
    ...indented([...CHECKS[attribute], ';;']),
  ]);
  return ['case "$ATTRIBUTE" in', ...indented(cases), 'esac'];
}

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);
