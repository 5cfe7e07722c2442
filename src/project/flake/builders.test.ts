import { describe, expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../../config/fields.ts';
import { settle } from '../../config/settle.ts';
import { flakeNix } from '../flake-nix.ts';

const flake = (choices: Partial<Config>): string =>
  flakeNix(settle({ ...DEFAULT_CONFIG, ...choices }).config);

describe('queries of SQLx', () => {
  test.each(['crane', 'build-rust-package', 'naersk'] as const)(
    '%s builds without a database',
    (packaging) => {
      const text = flake({ packaging, sqlx: 'sqlite' });
      const [builds, shells] = text.split('devShells');
      expect(builds).toContain('SQLX_OFFLINE = "true"');
      expect(shells).not.toContain('SQLX_OFFLINE');
      for (const folder of ['./.sqlx', './migrations'])
        expect(builds).toContain(`(lib.fileset.maybeMissing ${folder})`);
    },
  );

  test('the documentation is built without one, too', () => {
    expect(flake({ sqlx: 'postgres' })).toMatch(/env = commonArgs\.env \/\/ \{\s+RUSTDOCFLAGS/);
  });
});

describe('naersk', () => {
  test('has the checks that it has a mode for', () => {
    const text = flake({ packaging: 'naersk', checks: ['clippy', 'rustfmt'] });
    expect([...text.matchAll(/mode = "(\w+)"/g)].map(([, mode]) => mode)).toEqual(['clippy', 'fmt']);
  });

  test.each([
    ['fenix', true],
    ['rust-overlay', false],
  ] as const)('with %s follows our fenix: %s', (provider, follows) => {
    expect(flake({ packaging: 'naersk', provider }).includes('inputs.fenix.follows = "fenix"')).toBe(follows);
  });

  test('formats with the rustfmt of nixpkgs where that has the toolchain', () => {
    const choices = { packaging: 'naersk', checks: ['rustfmt'] } as const;
    expect(flake({ ...choices, provider: 'nixpkgs', channel: 'stable' })).toContain(
      'nativeBuildInputs = [ pkgs.rustfmt ]',
    );
    expect(flake(choices)).not.toContain('pkgs.rustfmt');
  });
});

test('a package names the repository', () => {
  expect(flake({ repository: 'https://example.org/a' })).toContain('homepage = "https://example.org/a";');
});
