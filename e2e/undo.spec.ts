import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { addressHolds, expect, field, open, preview, test } from './page.ts';

const undo = (page: Page) => page.locator('#undo');
const redo = (page: Page) => page.locator('#redo');
const notice = (page: Page) => page.locator('.changes');
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

/** Opens the page and waits until a step is named: the words come behind the files. */
async function openNamed(page: Page, fragment = ''): Promise<void> {
  await open(page, fragment);
  await page.getByRole('switch', { name: 'direnv' }).uncheck();
  await expect(undo(page)).toHaveAttribute('aria-label', 'Undo: direnv off');
  await undo(page).click();
  await expect(said(page, 'Undone: direnv is on again.')).toBeVisible();
}

test('a preset is undone and done again by button', async ({ page }) => {
  await open(page);
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
  await undo(page).press('Enter');
  await expect(said(page, 'There is nothing to undo.')).toBeVisible();

  const before = await preview(page).textContent();
  const start = page.locator('#start').getByRole('button', { name: /^Workspace/ });
  await start.click();
  await expect(page.getByRole('button', { name: 'Undo: Start from Workspace' })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
  await expect(preview(page)).not.toHaveText(before ?? '');
  await undo(page).click();
  await expect(said(page, 'Undone: Start from Workspace.')).toBeVisible();
  await expect(start).toHaveAttribute('aria-pressed', 'false');
  await expect(preview(page)).toHaveText(before ?? '');
  await expect(preview(page).locator('.line.marked').first()).toBeVisible();
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');

  await page.getByRole('button', { name: 'Redo: Start from Workspace' }).click();
  await expect(start).toHaveAttribute('aria-pressed', 'true');
  await addressHolds(page, 'layout=workspace');
  await expect(redo(page)).toHaveAttribute('aria-disabled', 'true');
});

test('choices are undone and done again by key', async ({ page }) => {
  await openNamed(page);
  const license = field(page, 'license');
  await license.getByRole('radio', { name: 'MIT', exact: true }).check();
  await license.getByRole('radio', { name: 'None' }).check();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(license.getByRole('radio', { name: 'MIT', exact: true })).toBeChecked();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(license.getByRole('radio', { name: 'MIT or Apache-2.0' })).toBeChecked();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(license.getByRole('radio', { name: 'MIT', exact: true })).toBeChecked();
  await page.keyboard.press('Control+y');
  await expect(license.getByRole('radio', { name: 'None' })).toBeChecked();
  await expect(said(page, 'Redone: Licence to None.')).toBeVisible();
});

test('a text box keeps its own undo, and what was typed in it is one step', async ({ page }) => {
  await openNamed(page);
  await page.getByRole('switch', { name: 'direnv' }).uncheck();
  const name = page.locator('#project-name');
  await name.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('-one');
  await expect(undo(page)).toHaveAttribute('aria-label', 'Undo: Name to my-project-one');
  await page.keyboard.press('ControlOrMeta+z');
  // The box takes back what was typed, and the form nothing.
  await expect(name).not.toHaveValue('my-project-one');
  await expect(page.getByRole('switch', { name: 'direnv' })).not.toBeChecked();

  await name.fill('first');
  await name.blur();
  await name.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('-second');
  await undo(page).click();
  await expect(name).toHaveValue('first');
  await undo(page).click();
  await expect(name).toHaveValue('my-project');
});

test('what a choice changes elsewhere is listed with the reason, and undone with it', async ({ page }) => {
  await openNamed(page, 'v=1&targets=wasm32-unknown-unknown');
  const provider = field(page, 'provider');
  const places = () =>
    page.locator('#form, #files').evaluateAll((all) => all.map((it) => it.getBoundingClientRect().toJSON()));
  const before = await places();
  await provider.getByRole('radio', { name: 'nixpkgs', exact: true }).check();
  await expect(said(page, 'Choosing nixpkgs also changed Channel and Targets.')).toBeAttached();
  await expect(notice(page).getByText('Channel → stable')).toBeVisible();
  await expect(notice(page).getByText('Targets: wasm32-unknown-unknown left out')).toBeVisible();
  await expect(provider.getByRole('radio', { name: 'nixpkgs', exact: true })).toBeFocused();
  const reason = 'The toolchain of nixpkgs compiles for its own system only: choose fenix or rust-overlay.';
  await expect(notice(page)).toContainText(reason);
  await expect(page.locator('.problems')).toContainText(reason);
  expect(await places()).toEqual(before);

  await notice(page).getByRole('button', { name: 'Go to Channel' }).click();
  await expect(field(page, 'channel').locator(':focus')).toBeVisible();
  await notice(page).getByRole('button', { name: 'Undo: Provider to nixpkgs' }).click();
  await expect(notice(page)).toHaveCount(0);
  await expect(provider.getByRole('radio', { name: 'fenix' })).toBeChecked();
  await expect(preview(page)).toContainText('fenix');

  // What only has fewer options is said more quietly, and the next change ends it.
  await field(page, 'channel').getByRole('radio', { name: 'beta' }).check();
  await expect(notice(page)).toContainText(/^Choosing beta leaves fewer options for /);
  await page.getByRole('switch', { name: 'direnv' }).uncheck();
  await expect(notice(page)).toHaveCount(0);
});

test('the notice is read, left and undone without a pointer', async ({ page }) => {
  await openNamed(page);
  const provider = field(page, 'provider');
  const nixpkgs = provider.getByRole('radio', { name: 'nixpkgs', exact: true });
  const choose = async (): Promise<void> => {
    await provider.getByRole('radio', { name: 'rust-overlay' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(nixpkgs).toBeFocused();
    await expect(notice(page)).toContainText('Channel → stable');
  };
  await choose();
  await page.keyboard.press('Escape');
  await expect(notice(page)).toHaveCount(0);
  await expect(nixpkgs).toBeFocused();

  await choose();
  await page.locator('.panel-tab').first().focus();
  await page.keyboard.press('Shift+Tab');
  for (let presses = 0; presses < 30; presses++) {
    if (await notice(page).locator(':focus').count()) break;
    await page.keyboard.press('Shift+Tab');
  }
  const dismiss = notice(page).getByRole('button', { name: 'Dismiss' });
  await expect(dismiss).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(provider.getByRole('radio', { name: 'rust-overlay' })).toBeChecked();
  await expect(notice(page)).toHaveCount(0);
  await expect(undo(page)).toBeFocused();
});

test('axe finds nothing at the notice', async ({ page }) => {
  await open(page, 'v=1&targets=wasm32-unknown-unknown');
  await field(page, 'provider').getByRole('radio', { name: 'nixpkgs', exact: true }).check();
  await notice(page).locator('summary').click();
  await expectAccessible(page, '.changes');
});

test('on a narrow screen the notice fits, and its undo works', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openNamed(page);
  await field(page, 'provider').getByRole('radio', { name: 'nixpkgs', exact: true }).check();
  await expect(notice(page)).toBeInViewport({ ratio: 1 });
  await notice(page).getByRole('button', { name: 'Undo: Provider to nixpkgs' }).click();
  await expect(field(page, 'provider').getByRole('radio', { name: 'fenix' })).toBeChecked();
});

test('a link opened in the page is one step, and the first one none', async ({ page }) => {
  await open(page, 'v=1&name=first-link');
  await expect(page.locator('#project-name')).toHaveValue('first-link');
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
  await page.evaluate(() => {
    location.hash = '#v=1&name=second-link&colour=red';
  });
  await expect(page.locator('#project-name')).toHaveValue('second-link');
  await expect(page.getByTestId('rejected')).toBeVisible();
  await page.getByRole('button', { name: 'Undo: The opened link' }).click();
  await expect(page.locator('#project-name')).toHaveValue('first-link');
  await expect(page.getByTestId('rejected')).toHaveCount(0);
  await addressHolds(page, 'name=first-link');
});
