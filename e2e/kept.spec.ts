import { test as noisy, type Page } from '@playwright/test';
import { breakPage, expect, inTree, open, preview, refuseClipboard, test } from './page.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Saved' });
const bookmarks = (page: Page) => dialog(page).getByRole('region', { name: 'Bookmarks', exact: true });
const undo = (page: Page) => dialog(page).getByRole('button', { name: 'Undo', exact: true });

/** Opens the page with one bookmark, and the dialog of what is kept. */
async function openSaved(page: Page): Promise<void> {
  await open(page, 'v=1&name=precious');
  await page.locator('#saved').click();
  await bookmarks(page).getByRole('button', { name: 'Save this configuration' }).click();
  await expect(bookmarks(page).getByRole('heading', { name: 'precious' })).toBeVisible();
}

test('a bookmark whose deletion finds no way back is not lost: the way back stays until there is room', async ({
  page,
}) => {
  await openSaved(page);
  await bookmarks(page).getByRole('button', { name: 'Delete precious' }).click();
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('There is no room.', 'QuotaExceededError');
    };
    Object.assign(window, { makeRoom: () => Object.assign(Storage.prototype, { setItem }) });
  });
  await undo(page).click();
  await expect(dialog(page).getByRole('status').filter({ hasText: 'is full' })).toBeVisible();
  await expect(undo(page)).toBeVisible();
  await page.evaluate(() => (window as unknown as { makeRoom(): void }).makeRoom());
  await undo(page).click();
  await expect(bookmarks(page).getByRole('heading', { name: 'precious' })).toBeVisible();
  await expect(undo(page)).toHaveCount(0);
});

test('nothing that was deleted comes back once all is forgotten', async ({ page }) => {
  await openSaved(page);
  await bookmarks(page).getByRole('button', { name: 'Delete precious' }).click();
  await expect(undo(page)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Forget everything' }).click();
  await dialog(page).getByRole('button', { name: 'Delete all' }).click();
  await expect(undo(page)).toHaveCount(0);
});

test('a copy that was refused is no copy in the history', async ({ page }) => {
  await refuseClipboard(page);
  await open(page, 'v=1&name=not-copied');
  await page.locator('#share').click();
  const share = page.getByRole('dialog', { name: /^Share/ });
  await share.getByRole('button', { name: 'Copy not-copied.sh' }).click();
  await expect(share.getByRole('status').filter({ hasText: 'did not allow copying' })).toBeVisible();
  const past = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('ferroflake-past:')).length);
  expect(await past()).toBe(0);
  await share.getByRole('button', { name: 'Download not-copied.sh' }).click();
  await expect.poll(past).toBe(1);
});

test('the line for npx names the link that the README of the zip has', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'v=1&name=by-line', 'de/');
  await inTree(page, 'README.md').click();
  const link = /http:\/\/127\.0\.0\.1:\d+\/#[\w=&.,:-]+/;
  await expect(preview(page)).toContainText(link);
  const [inFile] = link.exec((await preview(page).textContent()) ?? '') ?? [];
  await page.locator('#share').click();
  await page.locator('[data-takeaway=command] button').click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(`--link "${inFile}"`);
  await expect(page.locator('[data-start=command-line]')).toContainText(`--link "${inFile}"`);
});

test('the keys of undo work in the preview, which has nothing of its own to undo', async ({ page }) => {
  await open(page);
  await page.locator('#undo[title]').waitFor();
  const direnv = page.getByRole('switch', { name: 'direnv' });
  await direnv.uncheck();
  await preview(page).hover();
  await page.locator('.code-editor[data-shown] .view-lines').click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.monaco-editor') !== null))
    .toBe(true);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(direnv).toBeChecked();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(direnv).not.toBeChecked();

  // A box that can be written in keeps its own, that of the preview's search, too.
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('abc');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(direnv).not.toBeChecked();
});

test('text with other line ends is pasted as if it were typed, and what the box makes of it is said', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('tab', { name: 'Compare' }).click();
  await page.getByRole('combobox', { name: 'Compare with', exact: true }).selectOption('pasted');
  const box = page.getByRole('textbox', { name: /^Your file/ });
  const says = (words: string) => page.locator('.compare-ends').filter({ hasText: words });
  const paste = (text: string): Promise<void> =>
    box.evaluate((it, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      // As the browser does, where the page does not.
      if (it.dispatchEvent(event)) document.execCommand('insertText', false, pasted);
    }, text);
  await box.pressSequentially('[package]');
  await box.press('ControlOrMeta+a');
  await paste('[toolchain]\r\nchannel = "1.90"\r\n');
  await expect(says('Its lines end with CR and LF')).toBeVisible();
  await expect(box).toHaveValue('[toolchain]\nchannel = "1.90"\n');
  await box.press('ControlOrMeta+z');
  await expect(box).toHaveValue('[package]');

  await box.press('ControlOrMeta+End');
  await paste('\r\nname = "a"\r\n');
  await expect(box).toHaveValue('[package]\nname = "a"\n');
  await expect(says('beside other text in this box')).toBeVisible();
  await box.fill('');
  await expect(says('beside other text in this box')).toHaveCount(0);
});

// The browser itself complains of what goes wrong here, so these pages may.
noisy('a page that an error takes away says so without a network, too', async ({ page, context }) => {
  const came = page.waitForResponse(/\/Broken-[\w-]+\.js$/);
  await open(page);
  await came;
  await context.setOffline(true);
  await breakPage(page);
  await expect(page.getByRole('alert')).toContainText('The page stopped');
});

noisy('where what says so does not come, the page is not left empty', async ({ page }) => {
  await page.route(/\/Broken-[\w-]+\.js$/, (route) => route.abort());
  await open(page);
  await breakPage(page);
  await expect(page.locator('body')).toHaveText('The page stopped');
});
