import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { PRESETS } from '../config/presets.ts';
import { encodeLink } from '../share/link.ts';
import { generateProject } from './index.ts';

const GOLDEN = join(import.meta.dirname, 'golden');

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );

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
  const kept = existsSync(folder) ? filesBelow(folder) : [];
  expect(kept.map((path) => relative(folder, path)).sort()).toEqual(files.map((file) => file.path).sort());
  for (const file of files) {
    expect(readFileSync(join(folder, file.path), 'utf8'), file.path).toBe(file.content);
    expect((statSync(join(folder, file.path)).mode & 0o100) !== 0, file.path).toBe(file.executable);
  }
});
