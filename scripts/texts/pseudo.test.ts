/** What holds whatever the page speaks, seen in a build whose every text is in «the pseudo language». */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type * as Advice from '../../src/config/advice.ts';
import type * as Availability from '../../src/config/availability.ts';
import type * as Fields from '../../src/config/fields.ts';
import { type Config, DEFAULT_CONFIG, FIELD_NAMES, fieldOf } from '../../src/config/fields.ts';
import type * as LibraryOptions from '../../src/config/library-options.ts';
import type * as Presets from '../../src/config/presets.ts';
import { PRESETS } from '../../src/config/presets.ts';
import type * as Problems from '../../src/config/problems.ts';
import { anyConfig, validConfig } from '../../src/config/testing/arbitrary.ts';
import type * as Providers from '../../src/facts/providers.ts';
import type * as Sources from '../../src/facts/sources.ts';
import type * as Project from '../../src/project/index.ts';
import { generateProject } from '../../src/project/index.ts';
import type * as Reference from '../../src/project/quick-reference.ts';
import type * as Snippets from '../../src/project/snippets.ts';
import type * as Starts from '../../src/project/start-commands.ts';
import type * as Troubles from '../../src/project/troubles.ts';
import type * as Link from '../../src/share/link.ts';
import { encodeLink } from '../../src/share/link.ts';
import { inPseudo } from './testing/pseudo.ts';

type Page = typeof Advice &
  typeof Availability &
  typeof Fields &
  typeof LibraryOptions &
  typeof Link &
  typeof Presets &
  typeof Problems &
  typeof Project &
  typeof Providers &
  typeof Reference &
  typeof Snippets &
  typeof Sources &
  typeof Starts &
  typeof Troubles;

const page = await inPseudo<Page>(
  [
    'config/advice',
    'config/availability',
    'config/fields',
    'config/library-options',
    'config/presets',
    'config/problems',
    'facts/providers',
    'facts/sources',
    'project/index',
    'project/quick-reference',
    'project/snippets',
    'project/start-commands',
    'project/troubles',
    'share/link',
  ]
    .map((path) => `export * from './src/${path}.ts';`)
    .join('\n'),
);

/** Some configs of every kind, the same at each run. */
const CONFIGS: readonly Config[] = [
  ...PRESETS.map(({ config }) => config),
  ...fc.sample(validConfig, { seed: 1, numRuns: 60 }),
];

test('the texts are in the language of the build', () => {
  expect(page.FIELDS.name.label).toBe('«Name»');
});

test('a file is the same, byte for byte', () => {
  for (const config of CONFIGS) {
    const options = { link: `#${encodeLink(config)}` };
    expect(page.generateProject(config, options)).toEqual(generateProject(config, options));
  }
});

test('a link and a preset are the same, and mean the same', () => {
  expect(page.PRESETS.map(({ config }) => config)).toEqual(PRESETS.map(({ config }) => config));
  for (const config of CONFIGS) {
    expect(page.encodeLink(config)).toBe(encodeLink(config));
    expect(page.decodeLink(encodeLink(config))).toEqual({ config, rejected: [] });
  }
});

/** What is not said in the pseudo language: English words, one after another. Code and names may stand there. */
const english = (text: string): string | undefined => {
  let plain = text.replaceAll(/`[^`]*`/g, '');
  // Texts may hold others, so they are taken out from the inside.
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replaceAll(/«[^«»]*»/g, '');
  }
  return /[a-z]{2,} [a-z]{2,}/.test(plain) ? text : undefined;
};

function expectSaid(texts: Iterable<string | undefined>): void {
  const bare = [...new Set(texts)].filter((text) => text !== undefined && english(text) !== undefined);
  expect(bare).toEqual([]);
}

/** Lines that programs say and names of commands, which no language has otherwise. */
const COMMANDS = /^(nix|cargo) [a-z -]+$/;

test('the form says nothing in English', () => {
  const described = FIELD_NAMES.flatMap((name) => {
    const field = page.fieldOf(name);
    const options = 'options' in field ? field.options : [];
    return [
      field.label,
      field.help,
      ...[...options, ...page.LIBRARY_OPTIONS].flatMap((option) => [
        option.label,
        option.help,
        option.group,
        option.support?.mark,
        option.support?.says,
      ]),
    ];
  });
  expectSaid(described.filter((text) => text === undefined || !COMMANDS.test(text)));
  expectSaid(page.PRESETS.flatMap(({ label, help }) => [label, help]));
  expectSaid(
    page.QUESTIONS.flatMap(({ question, answers }) => [question, ...answers.map((row) => row.label)]),
  );
  expectSaid(
    Object.values(page.PROVIDERS).flatMap(({ suits, traits }) => [
      suits,
      ...Object.values(traits).map((row) => row.says),
    ]),
  );
  const answers = fc.record(
    Object.fromEntries(
      page.QUESTIONS.map((row) => [row.id, fc.constantFrom(...row.answers.map(({ id }) => id))]),
    ),
  ) as unknown as fc.Arbitrary<Advice.Answers>;
  expectSaid(fc.sample(answers, { seed: 3, numRuns: 300 }).flatMap((given) => page.advise(given).reasons));
  expectSaid([...page.TRAITS, ...page.FACT_SOURCES].map(({ label }) => label));
});

test('what stands against a choice is said in the language', () => {
  for (const config of [...CONFIGS, ...fc.sample(anyConfig, { seed: 2, numRuns: 60 })]) {
    expectSaid(page.problems(config).flatMap(({ message, fix }) => [message, fix?.label]));
    expectSaid(FIELD_NAMES.map((name) => page.idle(config, name)));
    expectSaid(
      FIELD_NAMES.flatMap((name) => {
        const field = fieldOf(name);
        const ids = 'options' in field ? field.options.map(({ id }) => id) : [];
        return ids.map((id) => page.unavailable(config, name, id));
      }),
    );
  }
  const damaged =
    '#v=2&nae=x&name=My+Name&name=x&targets=a,b&direnv=maybe&members=a:b:c:d,x:lib,x:bin:y&port=%';
  expectSaid(page.decodeLink(damaged).rejected.map(({ message }) => message));
  expectSaid(page.decodeLink(`#${'x'.repeat(300_000)}`).rejected.map(({ message }) => message));
});

test('the views of a project say nothing in English', () => {
  for (const config of [DEFAULT_CONFIG, ...CONFIGS]) {
    expectSaid(
      page.quickReference(config).flatMap(({ title, rows }) => [title, ...rows.map((row) => row.says)]),
    );
    expectSaid(page.snippets(config).flatMap(({ title, relies }) => [title, relies]));
    expectSaid(
      page
        .starts(config, '#v=1')
        .flatMap(({ title, says, steps }) => [title, says, ...steps.map((step) => step.says)]),
    );
    expectSaid(
      page
        .troubles(config)
        .flatMap(({ title, why, mends }) => [title, why, ...mends.map((mend) => mend.says)]),
    );
  }
});
