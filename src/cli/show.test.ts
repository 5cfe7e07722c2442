import { describe, expect, test } from 'vitest';
import { findPreset } from '../config/presets.ts';
import { NEWEST_RELEASE } from '../facts/releases.ts';
import { encodeLink } from '../share/link.ts';
import { date } from '../texts/format.ts';
import { ferroflake } from './testing/command-line.ts';

describe('show', () => {
  test('show link prints what decodes to the same config', async () => {
    const { out } = await ferroflake('show', 'link', '--preset', 'cross');
    expect(out.trim()).toBe(`#${encodeLink(findPreset('cross')!.config)}`);
  });

  test('show problems says what there is to say', async () => {
    const { out } = await ferroflake('show', 'problems', '--link', '#v=1&channel=1.90.0');
    expect(out).toContain(
      `hint: Rust ${NEWEST_RELEASE.version} of ${date(NEWEST_RELEASE.date)} is newer than 1.90.0`,
    );
    const notes = await ferroflake('show', 'problems', '--link', '#v=1&libraries=openssl,aws-lc');
    expect(notes.out).toMatch(/^hint: AWS-LC: .*\n {2}OpenSSL: .*\n/m);
  });

  test('show problems says so when there are none', async () => {
    expect(await ferroflake('show', 'problems', '--preset', 'cli')).toEqual({
      status: 0,
      out: 'Nothing to mend.\n',
      err: '',
    });
  });
});
