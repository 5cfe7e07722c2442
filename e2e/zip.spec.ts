import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { PRESETS } from '../src/config/presets.ts';
import { generateProject } from '../src/project/index.ts';
import { encodeLink } from '../src/share/link.ts';
import { expect, open, test } from './page.ts';

for (const { id, label, config } of PRESETS) {
  test(`the zip of the preset ${id} holds what the library generates`, async ({ page, baseURL }) => {
    await open(page);
    await page
      .locator('#start')
      .getByRole('button', { name: new RegExp(`^${label}`) })
      .click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
    expect(download.suggestedFilename()).toBe(`${config.name}.zip`);
    const unpacked = unzipSync(await readFile(await download.path()));
    const found = Object.entries(unpacked).map(([path, bytes]) => [path, strFromU8(bytes)]);
    const wanted = generateProject(config, { link: `${baseURL}/#${encodeLink(config)}` }).map((file) => [
      `${config.name}/${file.path}`,
      file.content,
    ]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
  });
}
