import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { PRESETS } from '../config/presets.ts';
import { encodeLink } from '../share/link.ts';
import { generateProject } from './index.ts';
import { readFiles } from './testing/read-files.ts';

const GOLDEN = join(import.meta.dirname, 'golden');

/** The project of each preset, as files: read the difference of these before you commit a change to the generator. */
test.each(PRESETS)('the project of the preset $id is what it was', ({ id, config }) => {
  const folder = join(GOLDEN, id);
  const files = generateProject(config, { link: `#${encodeLink(config)}` });
  if (process.env.UPDATE_GOLDEN) {
    rmSync(folder, { recursive: true, force: true });
    for (const file of files) {
      const path = join(folder, file.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, file.content, { mode: file.executable ? 0o755 : 0o644 });
    }
  }
  const kept = existsSync(folder) ? readFiles(folder) : [];
  expect(kept.map(({ path }) => path)).toEqual(files.map(({ path }) => path).sort());
  for (const { path, content, executable } of files) {
    const found = kept.find((file) => file.path === path);
    expect(found?.content, path).toBe(content);
    expect(found?.executable, path).toBe(executable);
  }
});
