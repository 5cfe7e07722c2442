import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, field, inTree, open, preview, test } from './page.ts';

const OPENSSL = 'v=1&libraries=openssl,zlib';

const strip = (page: Page) => page.locator('.line-strip');
const lit = (page: Page) => preview(page).locator('.line.traced');
const editor = (page: Page) => page.locator('.code-editor[data-shown]');
const said = (page: Page, sentence: string | RegExp) =>
  expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible();
const lineWith = (page: Page, text: string) => preview(page).locator('.line', { hasText: text }).first();

test('the focus on a library lights its lines, and the tree shows the files', async ({ page }) => {
  await open(page, OPENSSL);
  await field(page, 'libraries').getByRole('button', { name: 'Remove OpenSSL' }).focus();
  await expect(lit(page).filter({ hasText: 'pkgs.openssl' }).first()).toBeAttached();
  await expect(inTree(page, 'flake.nix').locator('.tree-traced')).toBeVisible();
  await expect(inTree(page, 'LICENSE-MIT').locator('.tree-traced')).toHaveCount(0);
  await expect(strip(page)).toContainText(/Native libraries: OpenSSL \d+ lines? in/);
  await expect(lit(page).filter({ hasText: 'allowUnfree' })).toHaveCount(0);
  await page.locator('#download').focus();
  await expect(lit(page)).toHaveCount(0);
  await expect(page.locator('.tree-traced')).toHaveCount(0);
});

test('a pointer on a field lights its lines, and a change puts them out, as its leaving does', async ({
  page,
}) => {
  await open(page);
  const traced = inTree(page, 'justfile').locator('.tree-traced');
  await field(page, 'just').hover();
  await expect(traced).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'just' })).toHaveCount(0);
  // They come back where the pointer rests on: what is watched for is that they went.
  const out = page.waitForFunction(() => document.querySelector('.tree-traced') === null);
  await field(page, 'just').getByRole('switch').click();
  await out;
  await page.locator('.brand').hover();
  await expect(page.locator('.tree-traced')).toHaveCount(0);
});

test('beside the marks of a change and of a choice, the names in the tree can be read', async ({ page }) => {
  await open(page);
  await page
    .locator('#start')
    .getByRole('button', { name: /^Workspace/ })
    .click();
  await field(page, 'layout').hover();
  const cargo = inTree(page, 'crates/storage/Cargo.toml');
  await expect(cargo.locator('.tree-dot')).toBeVisible();
  await expect(cargo.locator('.tree-traced')).toBeVisible();
  const cut = await page
    .locator('.tree-name')
    .evaluateAll((all) => all.filter((it) => it.scrollWidth > it.clientWidth).map((it) => it.textContent));
  expect(cut).toEqual([]);
});

test('a click on a line names the choices behind it, and the first leads to its field', async ({ page }) => {
  await open(page, OPENSSL);
  await preview(page).hover();
  await expect(editor(page)).toBeVisible();
  // The editor holds only the lines in view.
  await field(page, 'libraries').getByRole('button', { name: 'Remove OpenSSL' }).focus();
  await page.keyboard.press('Control+Enter');
  await editor(page).getByText('openssl').first().click();
  await expect(page.locator('.editor-asked')).toBeVisible();
  const reason = strip(page).getByRole('button', { name: 'Native libraries: OpenSSL' });
  await reason.click();
  await expect(field(page, 'libraries').locator(':focus')).toBeVisible();
  await field(page, 'libraries').getByRole('button', { name: 'Remove OpenSSL' }).click();
  await expect(strip(page)).not.toContainText('Line');
  await expect(page.locator('.editor-asked')).toHaveCount(0);
});

test('without a pointer: from a field to its lines, and from a line to its field', async ({ page }) => {
  await open(page, OPENSSL);
  await inTree(page, 'README.md').click();
  await field(page, 'direnv').getByRole('switch').focus();
  await page.keyboard.press('Control+Enter');
  await said(page, /^direnv: \d+ lines? in .+\d in README\.md/);
  await page.keyboard.press('Escape');

  await inTree(page, 'README.md').focus();
  await page.keyboard.press('f');
  await expect(page.getByRole('heading', { name: 'flake.nix' })).toBeVisible();
  await preview(page).locator('.code-scroll').focus();
  await expect(editor(page)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await said(page, /^Line 2: Description/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await said(page, /^Line 3: /);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await expect(strip(page).getByRole('button', { name: 'Why this line?' })).toBeFocused();
  await page.keyboard.press('Enter');
  await said(page, /^Line 2: Description/);
  await page.keyboard.press('Tab');
  await expect(strip(page).getByRole('button', { name: 'Description' })).toBeFocused();
  await expect(page.locator('.editor-trace').first()).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(page.locator('#project-description')).toBeFocused();
});

test('what is asked for comes, wherever the pointer goes until then', async ({ page }) => {
  await open(page, `${OPENSSL}&sccache=yes`);
  // The line of the cursor, too: where the pointer rests for long, its line is the one that is meant.
  await preview(page).hover({ position: { x: 150, y: 12 } });
  await expect(editor(page)).toBeVisible();
  await strip(page).getByRole('button', { name: 'Why this line?' }).click();
  await strip(page).hover({ position: { x: 2, y: 2 } });
  await expect(strip(page)).toContainText('Part of every project');
  await field(page, 'sccache').getByRole('button', { name: 'Show the lines of sccache' }).click();
  await said(page, /^sccache: \d+ lines/);
  // Neither the pointer nor the focus lights them.
  await page.locator('.brand').hover();
  await page.locator('#download').focus();
  await expect(strip(page)).toContainText(/sccache \d+ lines/);
  // Escape is about what lies over the page first.
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('combobox', { name: 'Find anything' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(strip(page)).toContainText(/sccache \d+ lines/);
  await page.keyboard.press('Escape');
  await expect(strip(page)).not.toContainText('sccache');
});

test('what no choice changes, and the line of the link, are said to be so', async ({ page }) => {
  await open(page);
  await preview(page).hover();
  await expect(editor(page)).toBeVisible();
  await editor(page).locator('.view-line').first().click();
  await expect(strip(page)).toContainText('Part of every project like this one');
  await page.keyboard.press('Escape');
  await expect(strip(page)).not.toContainText('Line');
  await inTree(page, 'README.md').click();
  await editor(page).locator('.view-line').first().click();
  await page.keyboard.press('ControlOrMeta+End');
  await editor(page).getByText('Change these choices in Ferroflake').click();
  await expect(strip(page)).toContainText('This line holds the link to your choices');
});

test.describe('narrow', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap on the button of a field shows its lines, a tap on a line its choices', async ({ page }) => {
    await open(page, OPENSSL);
    await field(page, 'libraries').getByRole('button', { name: 'Show the lines of Native libraries' }).tap();
    await said(page, /^Native libraries: \d+ lines in flake\.nix/);
    await expect(lit(page).first()).toBeInViewport();
    await page.getByRole('button', { name: 'Clear the marks' }).tap();
    await expect(lit(page)).toHaveCount(0);

    // Of what writes no line nothing is lit, and nothing of what was asked for before.
    await page.locator('[data-view-tab=form]').tap();
    await field(page, 'libraries').getByRole('button', { name: 'Show the lines of Native libraries' }).tap();
    await said(page, /^Native libraries: \d+ lines in flake\.nix/);
    await page.locator('[data-view-tab=form]').tap();
    await field(page, 'greeting').getByRole('button', { name: 'Show the lines of Greeting' }).tap();
    await said(page, /^Greeting: .*no line comes from it/);
    await expect(lit(page)).toHaveCount(0);
    await page.locator('[data-view-tab=files]').tap();

    const box = await strip(page).boundingBox();
    await lineWith(page, 'pkgs.openssl').tap();
    await expect(strip(page).getByRole('button', { name: 'Native libraries: OpenSSL' })).toBeVisible();
    expect(await strip(page).boundingBox()).toEqual(box);
    await strip(page).getByRole('button', { name: 'Native libraries: OpenSSL' }).tap();
    await expect(field(page, 'libraries')).toBeInViewport();
  });

  test('without a caret, Enter asks about the first line in view and the arrows go on', async ({ page }) => {
    await open(page);
    await page.locator('[data-view-tab=files]').click();
    await preview(page).locator('.code-scroll').focus();
    await page.keyboard.press('Enter');
    await said(page, /^Line 1: Part of every project/);
    await page.keyboard.press('ArrowDown');
    await said(page, /^Line 2: Description/);
    await page.keyboard.press('Escape');
    await expect(strip(page)).not.toContainText('Line 2');
  });
});

for (const width of [1440, 390]) {
  test(`axe finds nothing in lit lines and named choices, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, OPENSSL);
    await field(page, 'libraries').getByRole('searchbox').focus();
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('.tree-traced').first()).toBeVisible();
    await expectAccessible(page, '#files, #field-libraries');
    await strip(page).getByRole('button', { name: 'Why this line?' }).click();
    await expect(strip(page).locator('.reason').first()).toBeVisible();
    await expectAccessible(page, '#files');
  });
}
