import { expect, test } from 'vitest';
import { ferroflake } from './testing/command-line.ts';

test('explain tells of a field and of an option, with the source and the date', async () => {
  const field = await ferroflake('explain', 'packaging');
  expect(field.status).toBe(0);
  expect(field.out).toMatch(/^packaging: Packaging\n/);
  expect(field.out).toContain('Options: none, crane, build-rust-package, naersk.');
  const option = await ferroflake('explain', 'libraries=openssl');
  expect(option.out).toMatch(/^libraries=openssl: OpenSSL\nTLS by OpenSSL/);
  expect(option.out).toContain('`OPENSSL_NO_VENDOR=1`');
  expect(option.out).toMatch(/https:\/\/crates\.io\/crates\/openssl-sys\nNixOS Search/);
  expect(option.out).toMatch(/\nAs of \d{4}-\d{2}\.\n$/);
  const barred = await ferroflake('explain', 'cache=flakehub');
  expect(barred.out).toContain('Not beside the defaults: It works with Determinate Nix on GitHub Actions');
});
