import { describe, expect, test } from 'vitest';
import { NATIVE_LIBRARIES } from '../facts/native-libraries.ts';
import { TARGETS } from '../facts/targets.ts';
import { TOOLS } from '../facts/tools.ts';
import { type Explanation, explainField, explainOption } from './explanations.ts';
import { FIELD_NAMES, fieldOf } from './fields.ts';

/** Whose pages are worth a link: who makes the thing, or documents it officially. */
const HOSTS = new Set([
  'blog.rust-lang.org',
  'crates.io',
  'doc.rust-lang.org',
  'docs.cachix.org',
  'docs.determinate.systems',
  'docs.github.com',
  'docs.gitlab.com',
  'docs.helix-editor.com',
  'docs.renovatebot.com',
  'docs.rust-embedded.org',
  'editorconfig.org',
  'embarkstudios.github.io',
  'flake.parts',
  'forge.rust-lang.org',
  'forgejo.org',
  'github.com',
  'neovim.io',
  'nexte.st',
  'nix.dev',
  'nixos.org',
  'rust-analyzer.github.io',
  'rust-lang.github.io',
  'rustsec.org',
  'search.nixos.org',
  'spdx.org',
  'sqlite.org',
  'www.json.org',
  'www.postgresql.org',
  'zed.dev',
]);

const optionsOf = (name: (typeof FIELD_NAMES)[number]): readonly string[] => {
  const field = fieldOf(name);
  return 'options' in field ? field.options.map((option) => option.id) : [];
};

/** Everything that is explained, by `field` or `field=option`. */
const ALL: readonly (readonly [name: string, told: Explanation | undefined])[] = FIELD_NAMES.flatMap(
  (name) => [
    [name, explainField(name)] as const,
    ...optionsOf(name).map((id) => [`${name}=${id}`, explainOption(name, id)] as const),
  ],
);

/** What is wrong with an explanation, in words. */
function faults(told: Explanation | undefined): readonly string[] {
  if (told === undefined) return ['there is none'];
  const sentences = [told.more, ...told.facts];
  return [
    ...sentences.filter((text) => !/[.!?]$/.test(text)).map((text) => `no full stop: ${text}`),
    ...sentences.filter((text) => /undefined(?! behaviour)|NaN|\[object|,,| {2}/.test(text)),
    ...sentences
      .filter((text) => (text.match(/`/g)?.length ?? 0) % 2 === 1)
      .map((text) => `odd code: ${text}`),
    ...(told.sources.length === 0 ? ['no source'] : []),
    ...told.sources.flatMap(({ label, href }) => {
      const url = new URL(href);
      return [
        ...(url.protocol === 'https:' && HOSTS.has(url.host) ? [] : [`a foreign page: ${href}`]),
        ...(label === '' || /\s{2}/.test(href) ? [`a nameless page: ${href}`] : []),
      ];
    }),
    ...(/^\d{4}-\d{2}(-\d{2})?$/.test(told.asOf) ? [] : [`no date: ${told.asOf}`]),
  ];
}

test('every field and every option has an explanation in sentences, with a source and a date', () => {
  expect(ALL.flatMap(([name, told]) => faults(told).map((fault) => `${name}: ${fault}`))).toEqual([]);
  expect(ALL.length).toBeGreaterThan(1000);
});

test('what is written of a field is its own: one to four sentences, and not its one line again', () => {
  for (const name of FIELD_NAMES) {
    const { more } = explainField(name);
    expect(more.split(/[.!?](?:\s|$)/).filter(Boolean).length, name).toBeLessThanOrEqual(4);
    expect(more).not.toBe(fieldOf(name).help);
  }
  const texts = FIELD_NAMES.map((name) => explainField(name).more);
  expect(new Set(texts).size).toBe(texts.length);
});

test('no option is explained that the field does not have', () => {
  expect(explainOption('provider', 'nope')).toBeUndefined();
  expect(explainOption('channel', '9.9.9')).toBeUndefined();
  expect(explainOption('name', 'my-project')).toBeUndefined();
  expect(explainOption('provider', 'constructor')).toBeUndefined();
});

describe('what follows from the tables names what they hold, and nothing else', () => {
  /** What stands as code in the sentences that speak of attributes. */
  const coded = (told: Explanation | undefined, of: RegExp): readonly string[] =>
    (told?.facts ?? [])
      .filter((fact) => of.test(fact))
      .flatMap((fact) => [...fact.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''))
      .filter((word) => !/^(nativeBuildInputs|buildInputs|LD_LIBRARY_PATH)$/.test(word));

  test('every attribute and variable of every native library', () => {
    for (const row of NATIVE_LIBRARIES) {
      const told = explainOption('libraries', row.id);
      const linked = [...row.buildInputs, ...row.linuxInputs, ...row.darwinInputs];
      expect(new Set(coded(told, /^(Is linked|Runs while)/)), row.id).toEqual(
        new Set([...row.nativeBuildInputs, ...linked]),
      );
      expect(coded(told, /^Variables/).map((text) => text.split('=')[0])).toEqual(
        row.env.map((variable) => variable.name),
      );
      for (const crate of row.crates) expect(told?.more).toContain(`\`${crate}\``);
      if (row.note) expect(told?.facts).toContain(row.note);
    }
  });

  test('every target: its compiler or why it has none, and what runs it', () => {
    for (const [triple, row] of Object.entries(TARGETS)) {
      const facts = explainOption('targets', triple)?.facts.join(' ') ?? '';
      if (row.link.kind === 'pkgs-cross') expect(facts).toContain(`\`pkgsCross.${row.link.attribute}\``);
      if (row.link.kind === 'none-known') expect(facts).toContain(row.link.reason);
      if (row.runner) expect(facts).toContain(`\`${row.runner.program}\``);
    }
  });

  test('every tool by its attribute', () => {
    for (const tool of TOOLS)
      expect(explainOption('tools', tool.id)?.more).toContain(`\`pkgs.${tool.attribute}\``);
  });
});
