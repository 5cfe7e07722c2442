import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { addressHolds, expect, giveFile, open, test } from './page.ts';

const name = (page: Page) => page.locator('#project-name');
const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Saved' });
const part = (page: Page, title: string) => dialog(page).getByRole('region', { name: title, exact: true });

/** The names of the projects of which the browser keeps a piece of work. */
const works = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('ferroflake-work'))
      .map(([, text]) => /name=([^&]*)/.exec(JSON.parse(text).link)?.[1] ?? ''),
  );

/** Names the project, and waits until the browser keeps that. */
async function work(page: Page, project: string): Promise<void> {
  await name(page).fill(project);
  await expect.poll(() => works(page)).toContain(project);
}

test('the last choices come back without a link; a link comes before them, and the history has them', async ({
  page,
  context,
}) => {
  await open(page);
  await work(page, 'left-here');
  await page.close();

  const back = await context.newPage();
  await open(back);
  await expect(name(back)).toHaveValue('left-here');
  await addressHolds(back, 'name=left-here');
  await expect(said(back, 'Your last choices are back.')).toBeVisible();
  await back.getByRole('button', { name: 'Start fresh' }).click();
  await expect(name(back)).toHaveValue('my-project');
  await expect(back.locator('.restored')).toHaveCount(0);
  await back.locator('#undo').click();
  await expect(name(back)).toHaveValue('left-here');
  await expect.poll(() => works(back)).toContain('left-here');
  await back.close();

  const other = await context.newPage();
  await open(other, 'v=1&name=from-a-link');
  await expect(name(other)).toHaveValue('from-a-link');
  await work(other, 'from-a-link-on');
  await expect(said(other, 'Your last choices are back.')).toHaveCount(0);
  await other.locator('#saved').click();
  const history = part(other, 'History');
  await expect(history.getByRole('heading', { name: 'left-here' })).toBeVisible();
  await history.getByRole('button', { name: 'Open left-here' }).click();
  await expect(dialog(other)).toBeHidden();
  await expect(name(other)).toHaveValue('left-here');
});

test('bookmarks are made by key, renamed, deleted, brought back, compared and found', async ({ page }) => {
  await open(page, 'v=1&name=to-keep');
  await page.locator('#undo[title]').waitFor();
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+s');
    await expect(said(page, /^(Saved|Already saved) as “to-keep”\.$/)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await name(page).fill('changed');
  await page.locator('#saved').click();
  const bookmarks = part(page, 'Bookmarks');
  await bookmarks.getByRole('button', { name: 'Rename to-keep' }).click();
  await page.keyboard.type('My first');
  await page.keyboard.press('Enter');
  await expect(bookmarks.getByRole('heading')).toHaveText(['Bookmarks', 'My first']);
  await bookmarks.getByRole('button', { name: 'Delete My first' }).click();
  await expect(bookmarks).toContainText('There is no bookmark yet.');
  await expect(bookmarks.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await bookmarks.getByRole('button', { name: /^Replace My first/ }).click();
  await expect(bookmarks).toContainText('“My first” holds what is chosen now.');
  await bookmarks.getByRole('button', { name: 'Undo' }).click();
  await bookmarks.getByLabel('Name of the bookmark').fill('My second');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('Saved as “My second”.');
  await expect(bookmarks.getByLabel('Name of the bookmark')).toHaveValue('');
  await bookmarks.getByLabel('Name of the bookmark').fill('My third');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('Already saved as “My second”.');
  await expect(bookmarks.getByLabel('Name of the bookmark')).toHaveValue('My third');

  const compare = part(page, 'Compare two');
  await compare.getByLabel('There').selectOption('My first');
  await expect(compare.getByRole('row')).toHaveText(['FieldHereThere', 'Namechangedto-keep']);
  await expectAccessible(page, 'dialog[open]');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.locator('.saved-body').evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('#saved')).toBeFocused();

  await page.keyboard.press('ControlOrMeta+k');
  const found = page.getByRole('dialog', { name: 'Find anything' });
  await found.getByRole('combobox').fill('my first');
  await expect(found.getByRole('option', { name: /^My first/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(name(page)).toHaveValue('to-keep');
});

test('members that differ have a line each, in the words of the form', async ({ page }) => {
  await open(page, 'v=1&layout=workspace&members=base:lib,app:bin:base');
  await page.locator('#saved').click();
  const compare = part(page, 'Compare two');
  await compare.getByLabel('There').selectOption({ label: 'Workspace' });
  const members = compare.getByRole('row', { name: /^Members/ }).getByRole('listitem');
  await expect(members.filter({ hasText: /base/ })).toHaveText(['base, Library', 'app, Program → base']);
});

test('two tabs keep a work each, and see what the other saves', async ({ page, context }) => {
  await open(page);
  await work(page, 'of-both');
  const other = await context.newPage();
  await open(other);
  await expect(name(other)).toHaveValue('of-both');
  await work(other, 'of-the-other');
  await work(page, 'of-the-first');
  expect([...(await works(page))].toSorted()).toEqual(['of-the-first', 'of-the-other']);

  await page.locator('#saved').click();
  await other.locator('#saved').click();
  await part(other, 'Bookmarks').getByRole('button', { name: 'Save this configuration' }).click();
  await expect(part(page, 'Bookmarks').getByRole('heading', { name: 'of-the-other' })).toBeVisible();

  await part(page, 'Kept in this browser').getByRole('button', { name: 'Forget everything' }).click();
  await page.getByRole('button', { name: 'Delete all' }).click();
  await expect(part(other, 'Bookmarks')).toContainText('There is no bookmark yet.');
  expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual(
    [],
  );
});

test('a full storage and an entry that cannot be read are said, and take nothing away', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage['ferroflake-saved:broken'] = '{"link":';
    localStorage['ferroflake-saved:old'] = '{"link":"v=1&name=from-long-ago&colour=red"}';
    Storage.prototype.setItem = () => {
      throw new DOMException('There is no room.', 'QuotaExceededError');
    };
  });
  await open(page);
  await expect(said(page, '1 thing that was kept cannot be read')).toBeVisible();
  await name(page).fill('no-room');
  await expect(said(page, 'storage for this page is full')).toBeVisible();
  await addressHolds(page, 'name=no-room');
  await page.locator('#saved').click();
  await expect(
    part(page, 'Cannot be read').getByRole('heading', { name: 'ferroflake-saved:broken' }),
  ).toBeVisible();
  await part(page, 'Bookmarks').getByRole('button', { name: 'Open from-long-ago' }).click();
  await expect(page.getByTestId('rejected')).toContainText('“colour” is no field of a config');
  await expect(name(page)).toHaveValue('from-long-ago');
});

test('an import says what came in, and a broken file after it only what is the matter with that', async ({
  page,
}) => {
  await open(page);
  await page.locator('#saved').click();
  const give = (text: string) =>
    giveFile(page.getByRole('button', { name: 'Import an export' }), {
      name: 'kept.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await give('{"ferroflake-kept":1,"entries":{"ferroflake-saved:a":{"v":1,"link":"v=1&name=imported"}}}');
  await expect(said(page, '1 entry came in.')).toBeVisible();
  await give('{"ferroflake-kept":9,"entries":{}}');
  await expect(page.getByRole('alert').filter({ hasText: /^kept\.json is of version “9”/ })).toBeVisible();
  await expect(said(page, '1 entry came in.')).toHaveCount(0);
});
