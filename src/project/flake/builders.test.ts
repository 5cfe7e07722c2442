import '../../config/complete.ts';
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

describe('files beside Rust that libraries read', () => {
  test.each(['crane', 'build-rust-package', 'naersk'] as const)('%s has them in its source', (packaging) => {
    const [builds = ''] = flake({ packaging, libraries: ['protobuf', 'slint', 'tauri'] }).split('devShells');
    for (const ending of ['".proto"', '".slint"', '".json"', '".png"']) expect(builds).toContain(ending);
    expect(builds).toContain('(lib.fileset.maybeMissing ./dist)');
    expect(builds).not.toContain('cleanCargoSource');
  });

  test('one ending is written without a list, and a folder stands there once', () => {
    const text = flake({ libraries: ['bindgen', 'sqlx'], sqlx: 'sqlite' });
    expect(text.split('maybeMissing ./migrations')).toHaveLength(2);
    expect(flake({ libraries: ['protobuf'] })).toContain('(file: lib.hasSuffix ".proto" file.name)');
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

describe('the version', () => {
  const members = [
    { name: 'model', kind: 'library', uses: [] },
    { name: 'tool', kind: 'binary', uses: ['model'] },
  ] as const;
  test.each<[place: string, choices: Partial<Config>]>([
    ['(lib.importTOML ./Cargo.toml).package', {}],
    ['(lib.importTOML ./Cargo.toml).package', { packaging: 'build-rust-package' }],
    ['(lib.importTOML ./Cargo.toml).package', { packaging: 'naersk' }],
    ['(lib.importTOML ./Cargo.toml).workspace.package', { layout: 'workspace', members }],
    [
      '(lib.importTOML ./crates/tool/Cargo.toml).package',
      { layout: 'workspace', members, provider: 'rust-overlay', channel: '1.60.0', edition: '2021' },
    ],
  ])('is read from %s and stands nowhere else', (place, choices) => {
    const text = flake(choices);
    expect(text).toContain(`inherit (${place}) version;`);
    expect(text).not.toMatch(/"0\.1\.0"/);
  });
});

test('a package names the repository', () => {
  expect(flake({ repository: 'https://example.org/a' })).toContain('homepage = "https://example.org/a";');
});
