import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../config/fields.ts';
import { PRESETS } from '../config/presets.ts';
import { encodeLink } from '../share/link.ts';
import { generateProject, type ProjectFile } from './index.ts';
import { asData } from './testing/as-data.ts';
import { formatOf } from './testing/formats/index.ts';
import { HOSTILE_BASES } from './testing/hostile-bases.ts';
import { askPrograms } from './testing/real-readers.ts';
import { type Twins, tryHostileTexts } from './testing/try-hostile.ts';

/** `npm run test:hostile` tries more, and asks the programs about all of it. */
const SIZE = { count: 20, seed: 1, bases: 1, every: 4 };
/** About which of the projects the programs are asked. */
const EVERY = 3;

describe('a hostile text', () => {
  const twins: Twins[] = [];

  test('is refused, or stands in the files as data, at every place for a text', () => {
    const link = (config: Parameters<typeof encodeLink>[0]): string => `#${encodeLink(config)}`;
    const reports = tryHostileTexts({ ...SIZE, link }, (pair) => twins.push(pair));
    expect(reports.flatMap((report) => report.escaped)).toEqual([]);
    for (const { place, tried, refused, asData: taken } of reports) {
      expect(tried, place).toBe(refused + taken);
      expect(refused, place).toBeGreaterThan(10);
    }
    expect(twins.length).toBeGreaterThan(100);
  });

  test('is data to the programs that read the files, too', () => {
    const asked = twins.filter((_, index) => index % EVERY === 0);
    expect(asked.length).toBeGreaterThan(30);
    for (const { program, escaped } of askPrograms(asked)) expect(escaped, program).toEqual([]);
  });
});

test.each([...HOSTILE_BASES, ...PRESETS.map(({ id, config }) => ({ name: id, config }))])(
  'every file of $name has a reader, which can read it',
  ({ config }) => {
    for (const { path, content } of generateProject(config, { link: '#v=1' })) {
      expect(formatOf(path)?.name, `${path} needs a reader in the table of formats`).toBeDefined();
      expect(() => formatOf(path)?.read(content), path).not.toThrow();
    }
  },
);

test('the bases have every file between them', () => {
  const paths = new Set(
    HOSTILE_BASES.flatMap(({ config }) => generateProject(config).map((file) => file.path)),
  );
  for (const { id, config } of PRESETS)
    for (const { path } of generateProject(config).filter((file) => !file.path.startsWith('crates/')))
      expect([...paths], id).toContain(path);
});

describe('an unescaped insertion is named', () => {
  const HARMLESS = 'qzqharmless';

  /** Where a writer forgets to escape: a file with a harmless text at a place, and the hostile one put there raw. */
  const planted: readonly (readonly [
    format: string,
    path: string,
    content: string,
    text: string,
    says: RegExp,
  ])[] = [
    [
      'Nix, in a string',
      'flake.nix',
      `{ description = "${HARMLESS}"; }`,
      '${builtins.readFile /etc/passwd}',
      /has 1 parts|became a \$\{/,
    ],
    [
      'Nix, out of a string',
      'flake.nix',
      `{ description = "${HARMLESS}"; }`,
      '"; evil = true; x = "',
      /a \{ has 12 parts/,
    ],
    [
      'Nix, between two quotes',
      'flake.nix',
      `{ x = ''\n  ${HARMLESS} is\n''; }`,
      "'' + evil + ''",
      /\{ has 8 parts/,
    ],
    [
      'Nix, at the end of a string',
      'flake.nix',
      `{ x = "${HARMLESS}"; y = "a"; }`,
      '\\',
      /no Nix any more|parts/,
    ],
    ['TOML', 'Cargo.toml', `description = "${HARMLESS}"\n`, 'a"\nevil = "b', /table has 2 parts/],
    ['TOML, an escape', 'Cargo.toml', `description = "${HARMLESS}"\n`, '\\u0041', /string reads "A"/],
    ['YAML, a type', '.gitlab-ci.yml', `image: ${HARMLESS}\n`, 'yes: a', /no GitLab any more|became/],
    ['YAML, a number', '.github/dependabot.yml', `image: ${HARMLESS}\n`, '1e3', /a string became a number/],
    [
      'YAML, an anchor',
      '.github/dependabot.yml',
      `image: ${HARMLESS}\n`,
      '&a b',
      /a string became a scalar with a/,
    ],
    ['YAML, a comment', '.github/dependabot.yml', `image: ${HARMLESS}\n`, 'a #b', /string reads "a"/],
    [
      'a workflow, an expression',
      '.github/workflows/ci.yml',
      `name: ${HARMLESS}\n`,
      '${{ secrets.X }}',
      /string has 1 parts/,
    ],
    [
      'a workflow, a script',
      '.github/workflows/ci.yml',
      `run: echo ${HARMLESS}\n`,
      'a; touch evil',
      /shell has 2 parts/,
    ],
    ['JSON', 'renovate.json', `{"a": "${HARMLESS}"}`, '", "b": "', /table has 2 parts/],
    ['just', 'justfile', `a:\n    echo '${HARMLESS}'\n`, '{{env("HOME")}}', /body has 2 parts/],
    ['just, a setting', 'justfile', `set x := "${HARMLESS}"\n`, '" + `touch evil` + "', /no just any more/],
    [
      'shell, a substitution',
      'scripts/a.sh',
      `echo "${HARMLESS}"\n`,
      '$(touch evil)',
      /a word has 1 parts|a word reads/,
    ],
    ['shell, out of quotes', '.envrc', `echo '${HARMLESS}'\n`, "'; touch evil; '", /shell has 3 parts/],
    ['shell, a variable', 'scripts/a.sh', `echo ${HARMLESS}\n`, '$HOME', /./],
    ['shell, a pattern', 'scripts/a.sh', `echo ${HARMLESS}\n`, '*', /./],
    ['Lua', '.nvim.lua', `x('${HARMLESS}')\n`, "') os.execute('evil", /list has 2 parts/],
    [
      'Rust, out of a comment',
      'src/main.rs',
      `//! ${HARMLESS}\nfn main() {}\n`,
      'a\nfn evil() {}',
      /SourceFile has 3 parts/,
    ],
    [
      'Rust, in its documentation',
      'src/main.rs',
      `//! ${HARMLESS}\nfn main() {}\n`,
      '<script>',
      /a text became a html|a paragraph became a html/,
    ],
    [
      'Markdown, a tag',
      'README.md',
      `# a\n\n${HARMLESS} is\n`,
      '<img src=x>',
      /paragraph has 2 parts|became a html/,
    ],
    ['Markdown, a link', 'README.md', `${HARMLESS}\n`, '[a](javascript:b)', /a text became a link/],
    ['Markdown, a heading', 'README.md', `${HARMLESS}\n`, '# a', /a paragraph became a heading 1/],
    ['Markdown, a block of code', 'README.md', `\`\`\`sh\necho ${HARMLESS}\n\`\`\`\n`, 'a\n```\n<b>', /./],
    ['EditorConfig', '.editorconfig', `[${HARMLESS}]\n`, '*]\nroot = true\n[a', /lines has 4 parts/],
    ['gitignore', '.gitignore', `${HARMLESS}\n`, '!src', /a line became a exception/],
    ['a licence', 'LICENSE', `by ${HARMLESS}\n`, 'a\nb', /lines has 3 parts/],
  ];

  const file = (path: string, content: string): readonly ProjectFile[] => [
    { path, content, executable: false },
  ];

  test.each(planted)('%s', (_, path, content, text, says) => {
    const pairs = [{ harmless: HARMLESS, hostile: [text] }];
    const { escaped } = asData(
      file(
        path,
        content.replace(HARMLESS, () => text),
      ),
      file(path, content),
      pairs,
    );
    expect(escaped).toHaveLength(1);
    expect(escaped[0]).toContain(path);
    expect(escaped[0]).toMatch(says);
  });

  test('in each file of a real project that holds a description', () => {
    const base = { ...DEFAULT_CONFIG, description: HARMLESS };
    const text = '<b>"${evil}" [a](b)\\';
    const harmless = generateProject(base);
    const held = harmless.filter(({ content }) => content.includes(HARMLESS));
    expect(held.map(({ path }) => path)).toEqual([
      'flake.nix',
      'Cargo.toml',
      'ferroflake.json',
      'README.md',
      'src/main.rs',
    ]);
    const proper = generateProject({ ...base, description: text });
    const pairs = [{ harmless: HARMLESS, hostile: [text] }];
    expect(asData(proper, harmless, pairs).escaped).toEqual([]);
    for (const { path } of held) {
      const raw = harmless.map((row) =>
        row.path === path
          ? { ...row, content: row.content.replaceAll(HARMLESS, () => text) }
          : (proper.find((other) => other.path === row.path) ?? row),
      );
      const { escaped } = asData(raw, harmless, pairs);
      expect(escaped, path).toHaveLength(1);
      expect(escaped[0]).toContain(path);
    }
  });

  test('by a text that is lost, changed, or at a second place', () => {
    const pairs = [{ harmless: HARMLESS, hostile: ['evil'] }];
    const check = (text: string): readonly string[] =>
      asData(file('Cargo.toml', text), file('Cargo.toml', `a = "${HARMLESS}"\nb = "c"\n`), pairs).escaped;
    expect(check('a = "evil"\nb = "c"\n')).toEqual([]);
    expect(check('a = ""\nb = "c"\n').join()).toMatch(/string reads ""/);
    expect(check('a = "evi"\nb = "c"\n').join()).toMatch(/string reads "evi"/);
    expect(check('a = "evil"\nb = "evil"\n').join()).toMatch(/string reads "evil"/);
  });

  test('by a file of its own, and one that has no reader', () => {
    const [flake] = generateProject(DEFAULT_CONFIG);
    const files = flake ? [flake] : [];
    const more = [...files, ...file('evil.sh', ''), ...file('new.format', '')];
    expect(asData(more, files, []).escaped.join()).toMatch(/"evil.sh" is one file too many/);
    expect(asData(more, more, []).escaped).toEqual(['new.format has no reader among the formats.']);
  });
});
