import { expect, test } from 'vitest';
import { ALL_TARGETS, hasTarget, targetsOf } from './releases.ts';
import { SYSTEMS, TARGET_GROUPS, TARGETS } from './targets.ts';
import { TARGET_ROWS } from './targets-data.ts';

const rows = Object.entries(TARGETS);

test('every target that some release has is described, once and nothing else', () => {
  expect(Object.keys(TARGETS).sort()).toEqual([...ALL_TARGETS]);
  expect(TARGET_GROUPS.reduce((sum, group) => sum + Object.keys(TARGET_ROWS[group]).length, 0)).toBe(
    ALL_TARGETS.length,
  );
});

test('targets of the newest release have a tier, and those that are no longer made have none', () => {
  const now = new Set([
    ...targetsOf({ kind: 'channel', channel: 'stable' }),
    ...targetsOf({ kind: 'channel', channel: 'nightly' }),
  ]);
  expect(
    rows
      .filter(([triple, target]) => (target.tier !== undefined) !== now.has(triple))
      .map(([triple]) => triple),
  ).toEqual([]);
});

test('each line of help is one sentence or phrase that fits a row', () => {
  for (const [triple, { help, note, link }] of rows) {
    for (const text of [help, note, link.kind === 'none-known' ? link.reason : undefined]) {
      if (text !== undefined) expect(text, triple).toMatch(/^[\p{L}\d].{3,130}\.$/u);
    }
  }
});

test('bare metal is linked by the toolchain itself and has no standard library', () => {
  for (const [triple, target] of rows.filter(([, row]) => row.group === 'Bare metal')) {
    expect([target.link.kind, target.noStd], triple).toEqual(['self-contained', true]);
  }
});

test('a runner runs what can be linked, and never where the program runs by itself', () => {
  for (const [triple, { runner, link }] of rows) {
    if (!runner) continue;
    expect(link.kind, triple).not.toBe('none-known');
    expect(runner.systems.length, triple).toBeGreaterThan(0);
    for (const system of SYSTEMS.filter((row) => row.triple === triple))
      expect(runner.systems).not.toContain(system.id);
  }
});

test.each([
  ['aarch64-unknown-linux-gnu', 'aarch64-multiplatform'],
  ['x86_64-unknown-linux-musl', 'musl64'],
  ['x86_64-pc-windows-gnu', 'mingw-msvcrt-x86_64'],
  ['aarch64-linux-android', 'aarch64-android-prebuilt'],
  ['armv7-linux-androideabi', 'armv7a-android-prebuilt'],
  ['x86_64-unknown-freebsd', 'x86_64-freebsd'],
])('%s is linked by %s', (triple, attribute) => {
  expect(TARGETS[triple]?.link).toMatchObject({ kind: 'pkgs-cross', attribute });
});

test('only the GNU targets of Windows ask for pthreads', () => {
  const asking = rows
    .filter(([, { link }]) => link.kind === 'pkgs-cross' && link.pthreads)
    .map(([triple]) => triple);
  expect(asking.sort()).toEqual(['i686-pc-windows-gnu', 'x86_64-pc-windows-gnu']);
});

test('what is unfree says so, and where it links', () => {
  const unfree = rows.filter(([, { link }]) => link.kind === 'pkgs-cross' && link.unfree);
  expect(unfree.map(([triple]) => triple)).toEqual([
    'aarch64-linux-android',
    'armv7-linux-androideabi',
    'thumbv7neon-linux-androideabi',
  ]);
  for (const [triple, { link }] of unfree) expect(link, triple).toMatchObject({ hosts: ['x86_64-linux'] });
});

test('a way out stands where there is one', () => {
  for (const [triple, { link }] of rows) {
    if (link.kind !== 'none-known') continue;
    expect(link.wayOut === 'cargo-xwin', triple).toBe(triple.endsWith('-windows-msvc'));
    expect(link.native !== undefined, triple).toBe(triple.endsWith('-apple-darwin'));
    if (link.wayOut === 'cargo-zigbuild') expect(triple).toMatch(/-linux-|-apple-darwin$/);
    // The reason says why; the way out is named by whoever shows both.
    expect(link.reason).not.toMatch(/zigbuild|xwin/);
  }
});

test.each([
  ['x86_64-pc-windows-gnu', 'wine'],
  ['i686-pc-windows-gnu', 'wine'],
  ['aarch64-unknown-linux-gnu', 'qemu-aarch64'],
  ['wasm32-wasip1', 'wasmtime'],
  ['wasm32-wasip2', 'wasmtime'],
])('%s is run by %s', (triple, program) => {
  expect(TARGETS[triple]?.runner?.program).toBe(program);
});

test('every system is a target of its own', () => {
  for (const system of SYSTEMS)
    expect(hasTarget({ kind: 'channel', channel: 'stable' }, system.triple)).toBe(true);
  expect(SYSTEMS.map((system) => system.id)).toEqual([
    'x86_64-linux',
    'aarch64-linux',
    'aarch64-darwin',
    'x86_64-darwin',
  ]);
});
