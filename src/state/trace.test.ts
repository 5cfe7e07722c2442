import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { availableOptions, idle } from '../config/availability.ts';
import { type Config, DEFAULT_CONFIG, FIELD_NAMES, type FieldName, fieldOf } from '../config/fields.ts';
import { PRESETS } from '../config/presets.ts';
import { settle } from '../config/settle.ts';
import { validConfig } from '../config/testing/arbitrary.ts';
import { generateProject } from '../project/index.ts';
import { Trace, type TracedLines } from './trace.ts';
import { probesOf } from './trace-probes.ts';

const generate = (config: Config, link = 'https://here.example/#v=1') => generateProject(config, { link });
const traceOf = (config: Config): Trace => new Trace(config, generate);
const textsOf = (config: Config): ReadonlyMap<string, readonly string[]> =>
  new Map(generate(config).map(({ path, content }) => [path, content.replace(/\n$/, '').split('\n')]));

/** The length of the longest common subsequence, by the textbook. */
function common(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const line of a) {
    const next = [0];
    for (const [index, other] of b.entries())
      next.push(line === other ? row[index]! + 1 : Math.max(row[index + 1]!, next[index]!));
    row = next;
  }
  return row.at(-1)!;
}

const isSubsequence = (part: readonly string[], whole: readonly string[]): boolean => {
  let from = 0;
  return part.every((line) => {
    from = whole.indexOf(line, from) + 1;
    return from > 0;
  });
};

/** Checks that these are the lines that one project has and the other has not, and no more. */
function expectOwn(lines: TracedLines, present: Config, other: Config): void {
  const [now, then] = [textsOf(present), textsOf(other)];
  expect([...now.keys()]).toEqual(expect.arrayContaining([...lines.keys()]));
  for (const [path, text] of now) {
    const named = new Set(lines.get(path));
    const was = then.get(path) ?? [];
    const kept = text.filter((_, index) => !named.has(index + 1));
    expect(isSubsequence(kept, was), path).toBe(true);
    expect(kept.length, path).toBe(common(text, was));
  }
}

test('of every project, a choice is named for exactly the lines that are not there without it', () => {
  fc.assert(
    fc.property(validConfig, fc.constantFrom(...FIELD_NAMES), (config, field) => {
      const trace = traceOf(config);
      const probes = [...probesOf(config, field)];
      for (const probe of probes) {
        expect(settle(probe.config)).toEqual({ config: probe.config, changes: [] });
        expect(probe.also).not.toContain(field);
        const alone = probes.every((other) => other === probe || other.option !== probe.option);
        if (alone && (probe.option !== undefined || probes.length === 1))
          expectOwn(trace.linesOf(field, probe.option), config, probe.config);
      }
    }),
    { numRuns: 150 },
  );
});

test('a line names a choice where the choice names the line', () => {
  fc.assert(
    fc.property(validConfig, fc.nat(), fc.nat(), (config, someFile, someLine) => {
      const trace = traceOf(config);
      const files = [...textsOf(config)];
      const [path, text] = files[someFile % files.length]!;
      const line = (someLine % Math.max(text.length, 1)) + 1;
      const { reasons } = trace.fieldsOf(path, line);
      for (const { field, option } of reasons) expect(trace.linesOf(field, option).get(path)).toContain(line);
      const behind = FIELD_NAMES.filter((field) => trace.linesOf(field).get(path)?.includes(line));
      expect(reasons.length > 0).toBe(behind.length > 0);
    }),
    { numRuns: 25 },
  );
});

describe.each(PRESETS)('the preset $id', ({ config }) => {
  test('has no line in its flake.nix without a choice behind it but what every other choice leaves there', () => {
    const trace = traceOf(config);
    const text = textsOf(config).get('flake.nix')!;
    const without = text.filter((_, index) => trace.fieldsOf('flake.nix', index + 1).reasons.length === 0);
    expect(without.length).toBeLessThan(text.length / 2);
    for (const field of FIELD_NAMES)
      for (const probe of probesOf(config, field))
        expect(textsOf(probe.config).get('flake.nix'), field).toEqual(expect.arrayContaining(without));
  });
});

/** Every value that a field of few could have beside the others, told without the probes. */
const otherwise = (config: Config): readonly (readonly [FieldName, Config])[] =>
  FIELD_NAMES.filter((name) => fieldOf(name).kind === 'choice' && idle(config, name) === undefined).flatMap(
    (name) => {
      const values = availableOptions(config, name);
      if (values.length > 8) return [];
      return values.flatMap((value) => {
        const other = settle({ ...config, [name]: value }).config;
        return value !== config[name] && other[name] === value ? [[name, other] as const] : [];
      });
    },
  );

test('a line that goes with any value of a choice names that choice', () => {
  const trace = traceOf(DEFAULT_CONFIG);
  const now = textsOf(DEFAULT_CONFIG);
  for (const [field, other] of otherwise(DEFAULT_CONFIG)) {
    const then = textsOf(other);
    for (const [path, text] of now) {
      const lines = trace.linesOf(field).get(path);
      const gone = text.flatMap((line, at) => (then.get(path)?.includes(line) === false ? [at + 1] : []));
      expect(lines ?? [], `${field} in ${path}`).toEqual(expect.arrayContaining(gone));
      for (const line of gone) expect(trace.fieldsOf(path, line).reasons, `${path}:${line}`).not.toEqual([]);
    }
  }
});

test('an element that stands in a line is named for it before whole fields', () => {
  const text = textsOf(DEFAULT_CONFIG).get('rust-toolchain.toml')!;
  const line = text.findIndex((each) => each.startsWith('components = ')) + 1;
  const named = traceOf(DEFAULT_CONFIG).fieldsOf('rust-toolchain.toml', line).reasons;
  const elements = DEFAULT_CONFIG.components.length;
  expect(named.slice(0, elements).map(({ option }) => option)).toEqual(
    expect.arrayContaining([...DEFAULT_CONFIG.components]),
  );
});

test('a library names its lines, and its line names it first', () => {
  const config: Config = { ...DEFAULT_CONFIG, libraries: ['openssl', 'zlib'] };
  const trace = traceOf(config);
  const text = textsOf(config).get('flake.nix')!;
  const lines = trace.linesOf('libraries', 'openssl').get('flake.nix')!;
  expect(lines.map((line) => text[line - 1]!.trim())).toContain('pkgs.openssl');
  const line = text.findIndex((each) => each.trim() === 'pkgs.openssl') + 1;
  expect(trace.fieldsOf('flake.nix', line).reasons[0]).toMatchObject({
    field: 'libraries',
    option: 'openssl',
  });
});

test('a file that is there because of one choice alone counts whole', () => {
  const lines = traceOf(DEFAULT_CONFIG).linesOf('just').get('justfile');
  expect(lines).toHaveLength(textsOf(DEFAULT_CONFIG).get('justfile')!.length);
});

test('the line with the link says so, and no choice is named for it', () => {
  const trace = traceOf(DEFAULT_CONFIG);
  const text = textsOf(DEFAULT_CONFIG).get('README.md')!;
  const line = text.findIndex((each) => each.includes('https://here.example/')) + 1;
  expect(trace.fieldsOf('README.md', line)).toEqual({ reasons: [], link: true });
  expect(trace.fieldsOf('flake.nix', 1)).toEqual({ reasons: [], link: false });
});

test('what a choice takes along is named, and such choices come behind their like', () => {
  const trace = traceOf(DEFAULT_CONFIG);
  const text = textsOf(DEFAULT_CONFIG).get('flake.nix')!;
  const line = text.findIndex((each) => each.includes('craneLib.cargoClippy')) + 1;
  const { reasons } = trace.fieldsOf('flake.nix', line);
  expect(reasons[0]).toMatchObject({ field: 'checks', option: 'clippy', also: [] });
  const component = reasons.findIndex(({ field, option }) => field === 'components' && option === 'clippy');
  expect(reasons[component]).toMatchObject({ also: ['checks'] });
  const alone = reasons.filter(({ option, also }) => option === 'clippy' && also.length === 0);
  expect(reasons.indexOf(alone.at(-1)!)).toBeLessThan(component);
});

test('asking ahead finds out all, and asking again generates nothing', () => {
  let made = 0;
  const trace = new Trace(DEFAULT_CONFIG, (config, link) => {
    made++;
    return generate(config, link);
  });
  const pauses = [...trace.ask()].length;
  trace.fieldsOf('flake.nix', 1);
  expect(pauses).toBeGreaterThan(FIELD_NAMES.length / 2);
  const before = made;
  for (const field of FIELD_NAMES) trace.linesOf(field);
  trace.fieldsOf('Cargo.toml', 3);
  expect([...trace.ask()]).toEqual([]);
  expect(made).toBe(before);
});
