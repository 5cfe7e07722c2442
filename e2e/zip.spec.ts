import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { PRESETS } from '../src/config/presets.ts';
import { generateProject } from '../src/project/index.ts';
import { encodeLink } from '../src/share/link.ts';
import { expect, open, test } from './page.ts';

test('the zip of each preset holds what the library generates', async ({ page, baseURL }) => {
  await open(page);
  for (const [index, { id, label, config }] of PRESETS.entries()) {
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
    expect(Object.fromEntries(found), id).toEqual(Object.fromEntries(wanted));
    // The first download says what to type next.
    if (index === 0) await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  }
});
