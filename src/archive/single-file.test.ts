import { fromMarkdown } from 'mdast-util-from-markdown';
import prettier from 'prettier';
import { expect, test } from 'vitest';
import { PRESETS } from '../config/presets.ts';
import { generateProject } from '../project/index.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { singleFile } from './single-file.ts';

/** The files that a reader of Markdown finds. */
function readBack(text: string): readonly Pick<ProjectFile, 'path' | 'content'>[] {
  const { children } = fromMarkdown(text);
  return children.flatMap((node, index) => {
    const above = children[index - 1];
    if (node.type !== 'code' || above?.type !== 'heading') return [];
    const [path] = above.children;
    return path?.type === 'inlineCode' ? [{ path: path.value, content: `${node.value}\n` }] : [];
  });
}

test.each(PRESETS)('a reader of Markdown finds every file of the preset $id', ({ config }) => {
  const files = generateProject(config, { link: '#v=1' });
  expect(readBack(singleFile(config.name, files))).toEqual(
    files.map(({ path, content }) => ({ path, content })),
  );
});

test('a fence within a file ends no block, and the text is as prettier would leave it', async () => {
  const files = [
    { path: 'README.md', content: 'a\n\n````text\n```\n````\n\n## `b`\n', executable: false },
    { path: 'scripts/a.sh', content: 'true\n', executable: true },
    { path: 'justfile', content: 'a:\n', executable: false },
    { path: '.envrc', content: 'use flake\n', executable: false },
    { path: 'Cargo.lock', content: 'version = 4\n', executable: false },
    { path: 'LICENSE', content: 'MIT\n', executable: false },
  ];
  const text = singleFile('p', files);
  expect(readBack(text).map(({ content }) => content)).toEqual(files.map(({ content }) => content));
  expect(text).toContain(
    '## `scripts/a.sh` (executable)\n\n```sh\ntrue\n```\n\n## `justfile`\n\n```justfile\n',
  );
  expect(text).toContain('## `.envrc`\n\n```sh\n');
  expect(text).toContain('## `Cargo.lock`\n\n```toml\n');
  expect(text).toContain('## `LICENSE`\n\n```\nMIT\n');
  expect(await prettier.format(text, { parser: 'markdown', embeddedLanguageFormatting: 'off' })).toBe(text);
});
