import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_CONFIG } from '../src/config/fields.ts';
import { generateProject } from '../src/project/index.ts';
import { recordJson } from '../src/project/record-json.ts';
import { decodeLink } from '../src/share/link.ts';
import { readPixels, readQr } from '../src/ui/share/testing/read-qr.ts';
import { expectAccessible } from './axe.ts';
import {
  addressHolds,
  atRest,
  expect,
  field,
  giveFile,
  inTree,
  open,
  preview,
  refuseClipboard,
  test,
} from './page.ts';

test('a shared link opens the same project in another page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page
    .locator('#start')
    .getByRole('button', { name: /^Workspace/ })
    .click();
  await page.locator('#project-name').fill('shared-thing');
  await page.locator('#share').click();
  await expect(
    page
      .getByRole('dialog')
      .getByRole('status')
      .filter({ hasText: /Link copied: \d+ characters/ }),
  ).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await addressHolds(page, 'name=shared-thing');
  expect(link).toBe(page.url());

  const other = await context.newPage();
  await other.goto(link);
  await other.locator('html[data-ready]').waitFor({ state: 'attached' });
  await expect(other.locator('#project-name')).toHaveValue('shared-thing');
  const text = (await preview(page).textContent()) ?? '';
  await expect(preview(other)).toHaveText(text);
  await expect(other.getByTestId('rejected')).toHaveCount(0);
});

test('where the clipboard is refused the link is shown', async ({ page }) => {
  await refuseClipboard(page);
  await open(page, 'v=1&name=by-hand');
  await page.locator('#share').click();
  const dialog = page.getByRole('dialog');
  const link = dialog.getByRole('textbox', { name: 'Link' });
  await expect(link).toHaveValue(/#v=1&name=by-hand$/);
  await expect(link).toBeFocused();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toMatch(/#v=1&name=by-hand$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a link typed into the address is opened', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    location.hash = '#v=1&name=typed-in&vscode=yes';
  });
  await expect(page.locator('#project-name')).toHaveValue('typed-in');
  await expect(inTree(page, '.vscode/settings.json')).toBeVisible();
  // Marks are for what is changed here.
  await expect(page.locator('.tree-dot')).toHaveCount(0);
  await expect(preview(page).locator('.line.marked')).toHaveCount(0);
  await page.locator('#project-name').fill('changed-here');
  await expect(inTree(page, 'Cargo.toml').locator('.tree-dot')).toBeVisible();
});

test('a bad link opens with what could be used and lists the rest', async ({ page }) => {
  await open(
    page,
    'v=1&name=Bad%20Name&channel=9.9.9&colour=red&targets=wasm32-unknown-unknown,nowhere&just=perhaps',
  );
  const notice = page.getByTestId('rejected');
  await expect(notice.getByRole('heading')).toHaveText('5 values were not used');
  for (const value of ['“Bad Name”', '“9.9.9”', '“colour”', '“nowhere”', '“perhaps”']) {
    await expect(notice.getByRole('listitem').filter({ hasText: value })).toHaveCount(1);
  }
  await expect(page.locator('#project-name')).toHaveValue('my-project');
  await expect(field(page, 'targets')).toContainText('wasm32-unknown-unknown');
  await addressHolds(page, 'targets=wasm32-unknown-unknown');
  await expectAccessible(page, '[data-testid=rejected]');
  // It lies over the form, and moves nothing of it.
  const place = await page.locator('.starts').boundingBox();
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
  expect(await page.locator('.starts').boundingBox()).toEqual(place);
});

test('Escape puts the list of what was not used away, and leaves the focus where it is', async ({ page }) => {
  await open(page, 'v=1&colour=red');
  await expect(page.getByTestId('rejected')).toBeVisible();
  await page.locator('#project-description').press('Escape');
  await expect(page.getByTestId('rejected')).toHaveCount(0);
  await expect(page.locator('#project-description')).toBeFocused();
});

test('the second press of a double click closes nothing, a single one beside the dialog does', async ({
  page,
}) => {
  await open(page);
  await atRest(page);
  for (const opener of ['#share', '#saved', '#about']) {
    await page.locator(opener).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.mouse.move(4, 4);
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.mouse.click(4, 4);
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('the QR code of the dialog holds the link, and the Markdown badge leads there', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'v=1&name=in-a-code&libraries=openssl');
  await page.locator('#share').click();
  const code = page.getByRole('img', { name: 'QR code of the link' });
  const [, , side = ''] = ((await code.getAttribute('viewBox')) ?? '').split(' ');
  const path = (await code.locator('path').getAttribute('d')) ?? '';
  expect(readQr(Number(side) - 8, path)).toBe(page.url());
  await page.getByRole('button', { name: 'Copy as Markdown badge' }).click();
  await expect(page.getByRole('dialog')).toContainText('Copied the Markdown badge.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `[Made with Ferroflake](<${page.url()}>)`,
  );
});

for (const [width, least] of [
  [1440, 3],
  [390, 2],
] as const) {
  test(`the code of a long link can be read off the screen at ${width} px`, async ({ page, context }) => {
    await page.setViewportSize({ width, height: 844 });
    const members = Array.from({ length: 130 }, (_, index) => `member-${index}:lib`).join(',');
    await open(page, `v=1&layout=workspace&members=${members}`);
    await page.locator('#share').click();
    const code = page.getByRole('img', { name: 'QR code of the link' });
    const box = await code.boundingBox();
    const modules = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
    expect((box?.width ?? 0) / modules).toBe(least);
    const png = (await code.screenshot()).toString('base64');
    const blank = await context.newPage();
    // As one text: to hand over that many numbers one by one takes many seconds.
    const { text, ...size } = await blank.evaluate(async (data) => {
      const response = await fetch(`data:image/png;base64,${data}`);
      const image = await createImageBitmap(await response.blob());
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      pen.drawImage(image, 0, 0);
      const { data: pixels } = pen.getImageData(0, 0, image.width, image.height);
      const text = Array.from(pixels, (each) => String.fromCharCode(each)).join('');
      return { text, width: image.width, height: image.height };
    }, png);
    const pixels = Uint8ClampedArray.from(Buffer.from(text, 'latin1'));
    expect(readPixels(pixels, size.width, size.height)).toBe(page.url());
  });
}

test('a link that is too long for a code says so', async ({ page }) => {
  const members = Array.from({ length: 300 }, (_, index) => `member-${index}:lib`).join(',');
  await open(page, `v=1&layout=workspace&members=${members}`);
  await page.locator('#share').click();
  await expect(page.getByRole('dialog')).toContainText('No QR code: it holds 2,068 characters at most');
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toHaveCount(0);
});

test('the copied script makes the files of the page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'v=1&name=by-script&sqlx=postgres');
  await page.locator('#share').click();
  await page.getByRole('button', { name: 'Copy by-script.sh' }).click();
  await expect(page.getByRole('dialog')).toContainText('Copied by-script.sh.');
  const script = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');
  const folder = await mkdtemp(join(tmpdir(), 'ferroflake-e2e-'));
  try {
    expect(spawnSync('sh', ['-c', script], { cwd: folder }).status).toBe(0);
    expect(await readdir(folder)).toEqual(['by-script']);
    const made = await readFile(join(folder, 'by-script/flake.nix'), 'utf8');
    const { config } = decodeLink('v=1&name=by-script&sqlx=postgres');
    expect(made).toBe(generateProject(config).find(({ path }) => path === 'flake.nix')?.content);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('choices are exported, and opened again by keyboard; a broken file changes nothing', async ({
  page,
}) => {
  await open(page, 'v=1&name=kept-thing&libraries=openssl&record=yes');
  await page.locator('#share').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download ferroflake.json' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('ferroflake.json');
  const exported = await readFile(await download.path());
  await page.keyboard.press('Escape');
  await expect(page.locator('#share')).toBeFocused();
  await expect(inTree(page, 'ferroflake.json')).toBeVisible();
  expect(exported.toString()).toBe(
    recordJson(decodeLink('v=1&name=kept-thing&libraries=openssl&record=yes').config),
  );

  await page.locator('#project-name').fill('another');
  await page.locator('#share').press('Enter');
  const button = page.getByRole('button', { name: 'Open a file of choices' });
  const give = (name: string, text: string | Buffer) =>
    giveFile(button, { name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await give('broken.json', '{"name": ');
  await expect(
    page.getByRole('alert').filter({
      hasText: /^broken\.json is no file of choices, since it is not JSON: .*Nothing was changed\.$/,
    }),
  ).toBeVisible();
  // Each time anew: what stands there already is not read out.
  const alert = page.locator('.share-problem');
  await alert.evaluate((it) => {
    new MutationObserver(() => {
      it.dataset.told = `${it.dataset.told ?? ''}${it.textContent === '' ? '-' : '+'}`;
    }).observe(it, { childList: true, characterData: true, subtree: true });
  });
  await give('broken.json', '{"name": ');
  await expect(alert).toHaveAttribute('data-told', /-\+/);
  await give('package.json', '{"private": true}');
  await expect(page.getByRole('alert').filter({ hasText: /^package\.json holds no config/ })).toBeVisible();
  await expect(page.locator('#project-name')).toHaveValue('another');

  await give('ferroflake.json', exported);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: 'Opened ferroflake.json.' })).toBeVisible();
  await expect(page.locator('#project-name')).toHaveValue('kept-thing');
  await addressHolds(page, 'libraries=openssl');
  await expect(page.getByTestId('rejected')).toHaveCount(0);

  const record = JSON.parse(recordJson({ ...DEFAULT_CONFIG, name: 'half-good' }));
  record.config.edition = '2016';
  await page.locator('#share').click();
  await give('half.json', JSON.stringify(record));
  await expect(page.getByTestId('rejected').getByRole('heading')).toHaveText('One value was not used');
  await expect(page.getByTestId('rejected')).toContainText('“2016” is not one of its values');
  await expect(page.locator('#project-name')).toHaveValue('half-good');
});

test('a file that is dropped on the page is opened, or it is said why not, and the page stays', async ({
  page,
}) => {
  await open(page);
  // What takes it comes late, so it is dropped until something is said.
  const drop = (name: string, text: string, says: string) =>
    expect(async () => {
      const stays = await page.locator('#form').evaluate(
        (form, { name, text }) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], name));
          return ['dragover', 'drop'].map(
            (type) =>
              !form.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer })),
          );
        },
        { name, text },
      );
      expect(stays).toEqual([true, true]);
      await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible({ timeout: 2000 });
    }).toPass();
  await drop('notes.txt', 'Buy milk.', 'notes.txt is no file of choices, since it is not JSON');
  await expect(page.locator('#project-name')).toHaveValue('my-project');
  await drop(
    'ferroflake.json',
    recordJson({ ...DEFAULT_CONFIG, name: 'dropped' }),
    'Opened ferroflake.json.',
  );
  await expect(page.locator('#project-name')).toHaveValue('dropped');
});

test('a file that is dropped on the button that opens one is opened', async ({ page }) => {
  await open(page);
  await page.locator('#share').click();
  await page.getByRole('button', { name: 'Open a file of choices' }).evaluate(
    (button, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'ferroflake.json'));
      for (const type of ['dragover', 'drop'])
        button.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    },
    recordJson({ ...DEFAULT_CONFIG, name: 'dropped' }),
  );
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('#project-name')).toHaveValue('dropped');
});

test('the first download says what to type next, the second one only that it is there', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'v=1&name=first-time');
  await Promise.all([page.waitForEvent('download'), page.locator('#download').press('Enter')]);
  const dialog = page.getByRole('dialog', { name: 'Downloaded first-time.zip' });
  await expect(dialog.locator('[data-start=new]')).toContainText('git init && git add -A');
  await dialog.getByText('A folder with files').click();
  await dialog.getByRole('button', { name: 'Copy “Copies the others”' }).press('Enter');
  await expect(dialog).toContainText('Copied “Copies the others”.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('cp -Rn "$new"/first-time/. .');
  await page.keyboard.press('Escape');
  await expect(page.locator('#download')).toBeFocused();
  await Promise.all([page.waitForEvent('download'), page.locator('#download').press('Enter')]);
  await expect(page.getByRole('status').filter({ hasText: 'Downloaded first-time.zip.' })).toBeVisible();
  await expect(dialog).toHaveCount(0);
});

test('the page survives a link that is none', async ({ page }) => {
  for (const fragment of ['%', 'v=1&name=%E0%A4', 'v=9', '&&&=', 'members=a:b:c+c,::', '__proto__=1']) {
    // Away first: another link alone would not load the page anew.
    await page.goto('about:blank');
    await open(page, fragment);
    await expect(page.locator('#project-name'), fragment).toHaveValue('my-project');
    await expect(preview(page), fragment).toContainText('my-project');
  }
});
