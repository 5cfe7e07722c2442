import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { portableScript } from './portable.ts';

let work: string;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'ferroflake-portable-'));
  mkdirSync(join(work, 'bin'));
  mkdirSync(join(work, 'out'));
  writeFileSync(join(work, 'out/tool'), '');
});

afterEach(() => rmSync(work, { recursive: true, force: true }));

/** A program that stands for another in the script's PATH. */
const stub = (name: string, lines: string): void =>
  writeFileSync(join(work, 'bin', name), `#!/bin/sh\n${lines}\n`, { mode: 0o755 });

/** Runs the check as CI does, and gives its exit status. */
const check = (attribute: 'static' | 'windows' | 'default'): number | null =>
  spawnSync('sh', ['-e', '-c', portableScript([attribute], 'out')], {
    cwd: work,
    env: { PATH: `${join(work, 'bin')}:${process.env.PATH}` },
  }).status;

test.each([
  [
    'a program with a loader',
    'static',
    '  INTERP 0x0002 0x0002\n  [Requesting interpreter: /nix/store/x/ld.so]',
    1,
  ],
  ['a static program', 'static', '  LOAD 0x0000\n  GNU_STACK 0x0000', 0],
  ['a Windows program of Windows alone', 'windows', '\tDLL Name: KERNEL32.dll\n\tDLL Name: msvcrt.dll', 0],
  ['one with a library of the compiler', 'windows', '\tDLL Name: libgcc_s_seh-1.dll', 1],
  ['one with another of its libraries', 'windows', '\tDLL Name: mcfgthread-12.dll', 1],
] as const)('%s', (_, attribute, headers, status) => {
  stub('nix', `printf '%s\\n' '${headers}'`);
  expect(check(attribute)).toBe(status);
});

test('what cannot be looked at is refused', () => {
  stub('nix', 'exit 1');
  expect(check('static')).not.toBe(0);
  expect(check('windows')).not.toBe(0);
});

/** otool as of a program that links these libraries, and install_name_tool that changes them. */
function macOS(libraries: readonly string[]): void {
  writeFileSync(join(work, 'libraries'), libraries.map((path) => `\t${path} (compatibility 1)\n`).join(''));
  stub('otool', 'echo "$2:"; cat libraries');
  stub(
    'install_name_tool',
    'while read -r first rest; do [ "$first" = "$2" ] && first=$3; printf "\\t%s %s\\n" "$first" "$rest"; done < libraries > new; mv new libraries',
  );
  stub('codesign', 'touch signed');
}

test('on macOS libiconv becomes the one of the system, and the program is signed anew', () => {
  macOS(['/nix/store/abc-libiconv-109/lib/libiconv.2.dylib', '/usr/lib/libSystem.B.dylib']);
  expect(check('default')).toBe(0);
  expect(readFileSync(join(work, 'libraries'), 'utf8')).toBe(
    '\t/usr/lib/libiconv.2.dylib (compatibility 1)\n\t/usr/lib/libSystem.B.dylib (compatibility 1)\n',
  );
  expect(readFileSync(join(work, 'signed'), 'utf8')).toBe('');
});

test('on macOS any other library of the store is refused', () => {
  macOS(['/nix/store/abc-openssl-3/lib/libssl.3.dylib']);
  expect(check('default')).toBe(1);
});
