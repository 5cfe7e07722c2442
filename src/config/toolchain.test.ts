import { expect, test } from 'vitest';
import { BETA_VERSION, NEWEST_NIGHTLY, NEWEST_RELEASE, nightlyVersion } from '../facts/releases.ts';
import { channelRef, isAtLeast, rustVersion } from './toolchain.ts';

test('a moving channel counts as the newest that is known of it, and beta never as older than stable', () => {
  const beta = rustVersion(channelRef('beta'));
  expect(rustVersion(channelRef('stable'))).toBe(NEWEST_RELEASE.version);
  expect(rustVersion(channelRef('nightly'))).toBe(`${nightlyVersion(NEWEST_NIGHTLY)}.0`);
  expect([BETA_VERSION, NEWEST_RELEASE.version]).toContain(beta);
  expect(isAtLeast(beta, BETA_VERSION) && isAtLeast(beta, NEWEST_RELEASE.version)).toBe(true);
});
