import { addressHolds, expect, field, inTree, open, preview, test } from './page.ts';

test('a shared link opens the same project in another page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page
    .locator('#start')
    .getByRole('button', { name: /^Workspace/ })
    .click();
  await page.locator('#project-name').fill('shared-thing');
  await page.locator('#share').click();
  await expect(page.getByRole('status').filter({ hasText: /Link copied: \d+ characters/ })).toBeVisible();
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
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await open(page, 'v=1&name=by-hand');
  await page.locator('#share').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(/#v=1&name=by-hand$/);
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
  await expect(notice.getByRole('heading')).toHaveText('5 values of the link were not used');
  for (const value of ['"Bad Name"', '"9.9.9"', '"colour"', '"nowhere"', '"perhaps"']) {
    await expect(notice.getByRole('listitem').filter({ hasText: value })).toHaveCount(1);
  }
  await expect(page.locator('#project-name')).toHaveValue('my-project');
  await expect(field(page, 'targets')).toContainText('wasm32-unknown-unknown');
  await addressHolds(page, 'targets=wasm32-unknown-unknown');
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
});

for (const fragment of ['%', 'v=1&name=%E0%A4', 'v=9', '&&&=', 'members=a:b:c+c,::', '__proto__=1']) {
  test(`the page survives the link #${fragment}`, async ({ page }) => {
    await open(page, fragment);
    await expect(page.locator('#project-name')).toHaveValue('my-project');
    await expect(preview(page)).toContainText('my-project');
  });
}
