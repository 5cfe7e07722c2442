import type { Page } from '@playwright/test';
import { expect, inTree, open, preview, test } from './page.ts';

const NIX_FILE = 'flake.nix';
const editor = (page: Page) => page.locator('.code-editor[data-shown]');
const name = (page: Page) => page.locator('#project-name');

/** Where the first line's text begins, which must not move when the editor takes over. */
const firstLine = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  return box && { x: Math.round(box.x), y: Math.round(box.y) };
};

test('the built page shows the file in colours before any script runs', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/');
  await expect(preview(page)).toContainText('description');
  expect(await preview(page).locator('.t-property').count()).toBeGreaterThan(20);
  await page.close();
});

test('the tree is walked by keyboard, and shows the file it stands on', async ({ page }) => {
  await open(page);
  await inTree(page, NIX_FILE).focus();
  await page.keyboard.press('Home');
  await expect(inTree(page, '.github/workflows')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(inTree(page, '.github/workflows/ci.yml')).toBeFocused();
  await expect(page.getByRole('heading', { name: '.github/workflows/ci.yml' })).toBeVisible();
  await expect(inTree(page, '.github/workflows/ci.yml')).toHaveAttribute('aria-selected', 'true');

  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(inTree(page, '.github/workflows')).toHaveAttribute('aria-expanded', 'false');
  await expect(inTree(page, '.github/workflows/ci.yml')).toHaveCount(0);

  await page.keyboard.press('c');
  await expect(inTree(page, 'Cargo.lock')).toBeFocused();
  await expect(page.locator('[role=treeitem][tabindex="0"]')).toHaveCount(1);
});

test('a change marks its lines, brings them into view, and dots the files', async ({ page }) => {
  await open(page);
  await name(page).fill('weather-vane');
  const marked = preview(page).locator('.line.marked');
  await expect(marked.first()).toContainText('weather-vane');
  await expect(marked.first()).toBeInViewport();
  await expect(inTree(page, 'Cargo.toml').locator('.tree-dot')).toBeVisible();
  await expect(inTree(page, '.gitignore').locator('.tree-dot')).toHaveCount(0);
});

test('a file is copied and downloaded as it is', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await inTree(page, 'Cargo.toml').click();
  const text = await preview(page).locator('code').textContent();
  await page.getByRole('button', { name: 'Copy this file' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied Cargo.toml' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download this file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Cargo.toml');
  expect(await readAll(await download.createReadStream())).toBe(text);
});

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

test('the editor comes on intent, from the page’s own host, without a jump', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await open(page);
  await expect(page.locator('.monaco-editor')).toHaveCount(0);
  const before = await firstLine(page, '[data-testid=preview] .line .t-property');

  await preview(page).hover();
  await expect(editor(page).locator('.view-line').first()).toBeVisible();
  await expect(preview(page).locator('.line')).toHaveCount(0);
  const coloured = editor(page).locator('.view-line span span', { hasText: /^description$/ });
  expect(await firstLine(page, '.code-editor .view-line span span >> text=/^description$/')).toEqual(before);
  await expect(coloured.first()).not.toHaveCSS(
    'color',
    await editor(page).evaluate((e) => getComputedStyle(e).color),
  );

  const { origin } = new URL(page.url());
  expect(requests.filter((url) => url.startsWith('http') && !url.startsWith(origin))).toEqual([]);
});

test('the editor follows changes, marks them, changes files and lets Tab go', async ({ page }) => {
  await open(page);
  await preview(page).hover();
  await expect(editor(page)).toBeVisible();
  await name(page).fill('weather-vane');
  await expect(editor(page)).toContainText('weather-vane');
  await expect(editor(page).locator('.editor-mark').first()).toBeVisible();

  await inTree(page, 'Cargo.toml').click();
  await expect(editor(page)).toContainText('[package]');
  await expect(editor(page)).toContainText('weather-vane');

  await editor(page).locator('.view-lines').click();
  await expect(editor(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(editor(page).locator(':focus')).toHaveCount(0);
});

test('the editor follows the theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  await preview(page).hover();
  const text = editor(page)
    .locator('.view-line span span', { hasText: /^description$/ })
    .first();
  const light = await text.evaluate((element) => getComputedStyle(element).color);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(text).not.toHaveCSS('color', light);
});

test('a narrow screen has no editor and does not fetch one', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await open(page);
  await page.locator('[data-view-tab=files]').click();
  await preview(page).locator('.line').first().click();
  await name(page).evaluate((input: HTMLInputElement) => input.blur());
  // Whatever the page fetches once it is idle has been asked for by then.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.monaco-editor')).toHaveCount(0);
  expect(scripts.filter((url) => /Monaco/.test(url))).toEqual([]);
  await expect(preview(page).locator('.t-property').first()).toBeVisible();
});
