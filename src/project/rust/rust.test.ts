import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG, type Member } from '../../config/fields.ts';
import { settle } from '../../config/settle.ts';
import { CRATE_KINDS, type CrateKindId } from '../../facts/crate-kinds.ts';
import { crates } from '../crates.ts';
import { rustSource } from '../rust-source.ts';
import { callsOf } from './calls.ts';

const workspace = (members: readonly Member[]) =>
  settle({ ...DEFAULT_CONFIG, layout: 'workspace', members }).config;

function source(kind: CrateKindId, uses: readonly (readonly [name: string, kind: CrateKindId])[]): string {
  const config = workspace([
    ...uses.map(([name, used]) => ({ name, kind: used, uses: [] })),
    { name: 'user', kind, uses: uses.map(([name]) => name) },
  ]);
  return rustSource(config, crates(config).at(-1)!);
}

describe('a crate that uses others', () => {
  test.each(CRATE_KINDS.map((kind) => kind.id))('of the kind %s calls each of them once', (kind) => {
    const used = CRATE_KINDS.filter((other) => other.usable).map(
      (other) => [`${other.id}-x`, other.id] as const,
    );
    const text = source(kind, used);
    for (const [name] of used) expect(text.split(`${name.replaceAll('-', '_')}::`).length, name).toBe(2);
  });

  test('takes its first greeting from one that knows names', () => {
    const config = workspace([
      { name: 'words', kind: 'proc-macro', uses: [] },
      { name: 'model', kind: 'library', uses: [] },
      { name: 'app', kind: 'binary', uses: ['words', 'model'] },
    ]);
    const all = crates(config);
    expect(callsOf(all[2]!, all).map((call) => call.code)).toEqual([
      'model::greeting(name)',
      'words::greeting!(all)',
    ]);
  });

  test('says hello itself where no other greets by name', () => {
    expect(
      source('binary', [['words', 'proc-macro']]),
    ).toContain(`    let mut text = format!("Hello, {name}!");
    text.push(' ');
    text += words::greeting!(all);
    text
`);
  });

  test('without std writes the parts to the formatter, and has no name for a String', () => {
    const text = source('no-std', [
      ['model', 'library'],
      ['bare', 'no-std'],
    ]);
    expect(text).toContain(`        let name = self.name;
        let part = model::greeting(name);
        formatter.write_str(&part)?;
        formatter.write_str(" ")?;
        let part = bare::greeting(name);
        core::fmt::Display::fmt(&part, formatter)?;
        Ok(())
`);
    expect(text.slice(0, text.indexOf('#[cfg(test)]'))).not.toMatch(/\bstd::|String/);
  });
});

describe('the introduction', () => {
  const single = (lints: 'none' | 'strict', words: string): string => {
    const config = settle({ ...DEFAULT_CONFIG, lints, description: words }).config;
    return rustSource(config, crates(config)[0]!);
  };

  test.each(['A FooBar', 'Reads my_file', 'See a::b', 'Calls f()'])(
    '%s is let pass by strict lints',
    (words) => {
      expect(single('strict', words)).toContain('#![allow(clippy::doc_markdown)]');
      expect(single('none', words)).not.toContain('allow(');
    },
  );

  test('of plain words needs no such line', () => {
    expect(single('strict', 'A tool for Rust')).not.toContain('allow(');
  });

  test('of a member has its name between backticks where lints ask for that', () => {
    const config = settle({ ...DEFAULT_CONFIG, layout: 'workspace', lints: 'pedantic' }).config;
    expect(rustSource(config, crates(config)[0]!)).toContain('//! The library `greeter`.');
  });
});
