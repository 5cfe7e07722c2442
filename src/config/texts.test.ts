import { describe, expect, test } from 'vitest';
import { lineProblem } from './names.ts';
import {
  attributeList,
  attributeListProblem,
  cachixKeyProblem,
  cachixNameProblem,
  gitRefProblem,
  portProblem,
  repositoryProblem,
} from './texts.ts';

const line = (text: string): string | undefined => lineProblem(text, 200);

const KEY = 'ours.cachix.org-1:PjBdHYCfpYaLVLdAmIhYtcjFAVo3kV2yR9wNgBxZCH4=';

describe('texts that can be used', () => {
  test.each([
    ['attributes', attributeListProblem, ['', 'openssl', 'gst_all_1.gstreamer, lz4\tx', "a'b.c-d"]],
    [
      'a repository',
      repositoryProblem,
      ['', 'https://github.com/a/b', 'https://git.example.org:8443/a.b/~c/'],
    ],
    [
      'a branch',
      gitRefProblem,
      ['', 'nixos-26.05', 'staging/next', '4aa6836a648ca76c68866decf0c8965e36ec2a3b'],
    ],
    ['a description', line, ['', 'family 👩‍👩‍👧 ❤️‍🔥', 'می‌خواهم', '日本語', 'é e\u0301']],
    ['a port', portProblem, ['', '1', '8080', '65535']],
    ['a cache', cachixNameProblem, ['', 'a', 'team-42']],
    ['a key', cachixKeyProblem, ['', KEY]],
  ] as const)('%s', (_, problem, texts) => {
    for (const text of texts) expect(problem(text), text).toBeUndefined();
  });
});

test.each([
  ['an attribute with Nix in it', attributeListProblem, 'a ${b}', /“\$\{b\}” is no attribute/],
  ['an attribute below pkgs', attributeListProblem, 'pkgs.openssl', /Leave the “pkgs\.” out/],
  ['a list of blanks and commas', attributeListProblem, ' , ', /names no package/],
  ['an attribute with an empty name', attributeListProblem, 'a..b', /no attribute/],
  [
    'too many attributes',
    attributeListProblem,
    Array.from({ length: 41 }, (_, n) => `a${n}`).join(' '),
    /At most 40/,
  ],
  ['a megabyte', attributeListProblem, 'a'.repeat(1_000_000), /At most 500 characters/],
  ['a repository without https', repositoryProblem, 'git@github.com:a/b', /An address such as/],
  ['a repository with a quote', repositoryProblem, 'https://github.com/a"b', /An address such as/],
  ['a branch with a blank', gitRefProblem, 'nixos unstable', /made of letters/],
  ['a branch that climbs', gitRefProblem, 'a/../b', /git does not allow/],
  ['a branch with a query', gitRefProblem, 'main?dir=x', /made of letters/],
  ['an attribute with a line separator', attributeListProblem, 'a\u2028b', /“a\ufffdb” is no attribute/],
  [
    'an attribute with an escape sequence',
    attributeListProblem,
    'a\u001b[2J',
    /“a\ufffd\[2J” is no attribute/,
  ],
  ['a repository that climbs', repositoryProblem, 'https://github.com/a/../b', /An address such as/],
  ['a description with an override of its direction', line, 'a\u202eb', /change the direction/],
  ['a description with an Arabic letter mark', line, 'a\u061cb', /change the direction/],
  ['a description with a blank that has no width', line, 'a\u200bb', /nobody can see/],
  ['a description with a byte order mark', line, '\ufeffa', /nobody can see/],
  ['a description with a text in tag characters', line, 'a\u{e0061}\u{e0062}', /nobody can see/],
  ['a description with bytes in variation selectors', line, '🦀\ufe00\ufe0f', /nobody can see/],
  ['a description with a code point that is no character', line, 'a\uffff', /nobody can see/],
  ['a description of a megabyte', line, 'a'.repeat(1_000_000), /At most 200 characters/],
  ['a description with a line feed', line, 'a\nb', /one line of text/],
  ['a description with half a character', line, 'a\ud800', /half of a character/],
  ['port 0', portProblem, '0', /from 1 to 65535/],
  ['port 65536', portProblem, '65536', /from 1 to 65535/],
  ['a cache in capitals', cachixNameProblem, 'Ours', /small letters/],
  ['a key without a number', cachixKeyProblem, KEY.replace('-1:', ':'), /44 characters/],
  ['a key that is too short', cachixKeyProblem, KEY.replace('PjBd', ''), /44 characters/],
  ['the placeholder of the guide', cachixKeyProblem, `ours.cachix.org-1:${'A'.repeat(43)}=`, /placeholder/],
] as const)('%s is refused with the reason', (_, problem, text, message) => {
  expect(problem(text)).toMatch(message);
});

test('a list of attributes may have blanks and commas, and names each once', () => {
  expect(attributeList(' a, b  a\n,c ')).toEqual(['a', 'b', 'c']);
});
