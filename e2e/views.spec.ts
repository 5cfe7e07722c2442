import { type Page, test as withComplaints } from '@playwright/test';
import { DEFAULT_CONFIG } from '../src/config/fields.ts';
import { quickReference } from '../src/project/quick-reference.ts';
import { snippets } from '../src/project/snippets.ts';
import { addressHolds, expect, field, open, preview, test } from './page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const panel = (page: Page, name: string) => page.getByRole('tabpanel', { name });
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test('the tabs are walked through with the arrows, and each shows its panel', async ({ page }) => {
  await open(page);
  await tab(page, 'Files').focus();
  for (const name of ['Compare', 'Commands', 'Snippets', 'Help', 'Files', 'Compare']) {
    await page.keyboard.press('ArrowRight');
    await expect(tab(page, name)).toBeFocused();
    await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true');
    await expect(panel(page, name)).toBeVisible();
    await expect(page.getByRole('tabpanel')).toHaveCount(1);
  }
  await page.keyboard.press('End');
  await expect(tab(page, 'Help')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(preview(page)).toBeVisible();
  await expect(page.locator('[role=tab][tabindex="0"]')).toHaveCount(1);
});

test('commands are in the words of the choices, and copied', async ({ page }) => {
  await open(page);
  await tab(page, 'Commands').click();
  const view = panel(page, 'Commands');
  const [first] = quickReference(DEFAULT_CONFIG).flatMap(({ rows }) => rows);
  await view.getByRole('button', { name: `Copy “${first?.says}”` }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await clipboard(page)).toBe(first?.lines.join('\n'));

  await expect(view).toContainText('nix flake update fenix');
  await field(page, 'provider').getByRole('radio', { name: 'rust-overlay' }).check();
  await expect(view).toContainText('nix flake update rust-overlay');
  await expect(view).not.toContainText('nix flake update fenix');
});

test('a snippet is copied whole, and coloured as the files are', async ({ page }) => {
  await open(page);
  await tab(page, 'Snippets').click();
  const view = panel(page, 'Snippets');
  await view.getByRole('button', { name: 'Copy shells.nix' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied shells.nix' })).toBeVisible();
  expect(await clipboard(page)).toBe(snippets(DEFAULT_CONFIG).find(({ id }) => id === 'shells')?.content);
  await expect(view.locator('.t-string').first()).toBeVisible();
  await view.getByRole('button', { name: 'direnv' }).press('Enter');
  await expect(view.getByRole('heading', { name: 'direnv' })).toBeFocused();
  await expect(view.getByRole('heading', { name: 'direnv' })).toBeInViewport();
});

test('a trouble is found by the text of its error', async ({ page }) => {
  await open(page);
  await tab(page, 'Help').click();
  const view = panel(page, 'Help');
  await view.getByRole('searchbox').fill('libssl.so.3');
  await expect(view.locator('.trouble')).toHaveCount(1);
  await view.locator('.trouble summary').press('Enter');
  await expect(view.getByText('-Clinker-features=-lld').first()).toBeVisible();
  await view.getByRole('searchbox').press('Escape');
  await expect(view.locator('.trouble').nth(5)).toBeVisible();
});

test('a problem leads to its help, and help to the field', async ({ page }) => {
  await open(page);
  await field(page, 'components').getByRole('checkbox', { name: 'rust-src', exact: true }).uncheck();
  await page.locator('#problem-std-sources').getByRole('button', { name: 'Help' }).press('Enter');
  await expect(tab(page, 'Help')).toHaveAttribute('aria-selected', 'true');
  const trouble = page.locator('#trouble-std-sources');
  await expect(trouble.locator('summary')).toBeFocused();
  await expect(trouble).toHaveAttribute('open', '');
  await trouble.getByRole('button', { name: 'Go to Components' }).press('Enter');
  await expect(field(page, 'components').locator(':focus')).toHaveCount(1);
});

test('the advice is followed with one click', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Compare, or get advice' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Where the toolchain comes from' });
  await dialog.getByRole('radio', { name: 'Yes, with rustup' }).check();
  await expect(dialog.getByRole('status')).toContainText('rust-overlay with stable');
  await dialog.getByRole('button', { name: 'Follow this advice' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Compare, or get advice' })).toBeFocused();
  await expect(field(page, 'provider').getByRole('radio', { name: 'rust-overlay' })).toBeChecked();
  await expect(field(page, 'channel').getByRole('radio', { name: 'stable' })).toBeChecked();
  await addressHolds(page, 'provider=rust-overlay&channel=stable');
});

test('the comparison chooses a provider, and Escape chooses none', async ({ page }) => {
  await open(page);
  const compare = page.getByRole('button', { name: 'Compare, or get advice' });
  await compare.click();
  await page.getByRole('button', { name: 'Use nixpkgs', exact: true }).click();
  await expect(field(page, 'provider').getByRole('radio', { name: 'nixpkgs', exact: true })).toBeChecked();
  await compare.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(compare).toBeFocused();
  await expect(field(page, 'provider').getByRole('radio', { name: 'nixpkgs', exact: true })).toBeChecked();
});

test('an unmaintained provider is left at its field', async ({ page }) => {
  await open(page, 'v=1&provider=nixpkgs-mozilla');
  const provider = field(page, 'provider');
  await expect(provider.getByText(/nobody maintains it/)).toBeVisible();
  await provider.getByRole('button', { name: 'Use rust-overlay' }).click();
  await expect(provider.getByRole('radio', { name: 'rust-overlay' })).toBeChecked();
  await expect(provider.getByText(/nobody maintains it/)).toHaveCount(0);
});

test('what does not apply is one line, which says why when it is opened', async ({ page }) => {
  await open(page);
  const fold = page.locator('#project .idle-fields');
  await expect(fold.locator('summary')).toHaveText('2 do not apply: Kind of library and Members');
  await fold.locator('summary').press('Enter');
  await expect(fold.getByText('Only a workspace has members.')).toBeVisible();
  await field(page, 'layout').getByRole('radio', { name: 'A workspace' }).check();
  await expect(fold.locator('summary')).toHaveText('Does not apply: Kind of library');
  await expect(field(page, 'members').getByRole('button', { name: 'Add a member' })).toBeVisible();
});

// The browser itself complains of what it could not load, so this page may.
withComplaints('a view that does not come can be asked for again', async ({ page }) => {
  await page.route(/HelpView/, (route) => route.abort());
  await open(page);
  await tab(page, 'Help').click();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.unroute(/HelpView/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(panel(page, 'Help').getByRole('searchbox')).toBeVisible();
});
