import { type Page, test } from '@playwright/test';
import { BEHIND } from '../scripts/page/behind.mjs';
import { addressHolds, breakPage, expect, field, open, preview } from './page.ts';

/** What a page asks for by itself, by the names of its files. */
const ASKED = [
  'index',
  ...BEHIND.map(({ name }) => name),
  ...['MonacoCode', 'follow', 'follow-sections', 'highlighter', 'late', 'monaco-theme', 'tracing'],
];

/** Lets the line fail at the first request of each script. */
async function failOnce(page: Page): Promise<string[]> {
  const failed: string[] = [];
  await page.route(/\/assets\/[^/]+\.js$/, (route) => {
    const url = route.request().url();
    if (failed.includes(url)) return route.continue();
    failed.push(url);
    return route.abort();
  });
  return failed;
}

// The browser itself complains of what it could not load, so these pages may.
test('a page whose every script fails to come once is whole a little later', async ({ page }) => {
  const failed = await failOnce(page);
  await open(page, 'v=1&name=linked');
  await expect(preview(page)).toContainText('pname = "linked"');
  await field(page, 'name').getByRole('textbox').fill('typed');
  await expect(preview(page)).toContainText('pname = "typed"');
  await addressHolds(page, 'name=typed');
  await page.getByRole('button', { name: 'Undo: Name' }).click();
  await expect(preview(page)).toContainText('pname = "linked"');
  for (const name of ASKED) expect(failed).toContainEqual(expect.stringContaining(`/${name}-`));
});

test('a page that an error takes away says so, and keeps the choices', async ({ page }) => {
  await open(page);
  await field(page, 'name').getByRole('textbox').fill('kept');
  await breakPage(page);
  await expect(page.getByRole('alert')).toContainText('The page stopped');
  await page.getByRole('button', { name: 'Open it again' }).click();
  await expect(field(page, 'name').getByRole('textbox')).toHaveValue('kept');
  await expect(
    field(page, 'components').getByRole('checkbox', { name: 'rust-src', exact: true }),
  ).not.toBeChecked();
});
