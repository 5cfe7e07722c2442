import { expect, field, inTree, open, preview, tabTo, test } from './page.ts';

test('from nothing to a zip without a pointer', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the form' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#form')).toBeFocused();

  await tabTo(page, '.start');
  await tabTo(page, '#project-name');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('hands-free');
  await expect(preview(page)).toContainText('hands-free');

  await tabTo(page, '#field-layout input');
  await page.keyboard.press('ArrowDown');
  await expect(field(page, 'layout').getByRole('radio', { name: 'One library' })).toBeChecked();
  await expect(inTree(page, 'src/lib.rs')).toBeVisible();

  await tabTo(page, '[role=combobox]');
  await page.keyboard.type('1.90.0');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: /^Channel/ })).toHaveValue('1.90.0');

  await tabTo(page, '#field-targets input[type=search]');
  await page.keyboard.type('wasm32-unknown-unknown');
  await tabTo(page, '#field-targets input[type=checkbox]');
  await page.keyboard.press('Space');
  await expect(
    field(page, 'targets').getByRole('button', { name: 'Remove wasm32-unknown-unknown' }),
  ).toBeVisible();

  // The button is in the bar at the top, before the form.
  await tabTo(page, '#download', 'Shift+Tab');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('hands-free.zip');
});

test('Escape closes the lists and leaves the choice as it was', async ({ page }) => {
  await open(page);
  const channel = page.getByRole('combobox', { name: /^Channel/ });
  const before = await channel.inputValue();
  await channel.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(channel).toHaveValue(before);

  const search = field(page, 'targets').getByRole('searchbox');
  await search.fill('wasm');
  await search.press('Escape');
  await expect(search).toHaveValue('');
  await expect(field(page, 'targets').getByRole('checkbox')).toHaveCount(0);
});

test('a problem leads to its field and back', async ({ page }) => {
  await open(page, 'v=1&license=none');
  await field(page, 'license').getByRole('button', { name: /hint/i }).press('Enter');
  const problem = page.locator('#problem-no-license');
  await expect(problem.locator(':focus')).toHaveCount(1);
  await problem.getByRole('button', { name: 'Go to Licence' }).press('Enter');
  await expect(field(page, 'license').getByRole('radio', { name: 'None' })).toBeFocused();
});
