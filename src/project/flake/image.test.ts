import { describe, expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../../config/fields.ts';
import { settle } from '../../config/settle.ts';
import { flakeNix } from '../flake-nix.ts';

const flake = (choices: Partial<Config>): string =>
  flakeNix(settle({ ...DEFAULT_CONFIG, ...choices }).config);

describe('an image', () => {
  test.each([
    ['crane', 'fenix', false],
    ['build-rust-package', 'fenix', true],
    ['naersk', 'rust-overlay', true],
    ['build-rust-package', 'nixpkgs', false],
  ] as const)('of %s with %s takes the toolchain out of the program: %s', (packaging, provider, takes) => {
    const text = flake({ packaging, provider, container: true });
    expect(text.includes('disallowedReferences = [ toolchain ]')).toBe(takes);
  });

  test('names its port and its source where they are known', () => {
    const text = flake({ container: true, port: '8080', repository: 'https://example.org/a' });
    expect(text).toContain('ExposedPorts."8080/tcp" = { };');
    expect(text).toContain('"org.opencontainers.image.source" = "https://example.org/a";');
    expect(flake({ container: true })).not.toMatch(/ExposedPorts|image\.source/);
  });
});
