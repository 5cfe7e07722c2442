import type { Locator, Page } from '@playwright/test';
import { unavailable } from '../src/config/availability.ts';
import { type FieldName, fieldOf } from '../src/config/fields.ts';
import { decodeLink } from '../src/share/link.ts';
import { expectAccessible } from './axe.ts';
import { expect, field, open, test } from './page.ts';

const panel = (page: Page): Locator => page.locator('#explanation');

test('a field tells more beside itself: what it says, what it writes and who says so', async ({ page }) => {
  await open(page);
  const before = await field(page, 'packaging').boundingBox();
  await field(page, 'packaging').getByRole('button', { name: 'More about Packaging' }).click();
  await expect(panel(page)).toContainText('A build in Nix sees the sources');
  await expect(panel(page)).toContainText(/It writes \d+ lines in flake\.nix/);
  const source = panel(page).getByRole('link', { name: 'Nix Reference Manual, “nix build”' });
  await expect(source).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(source).toHaveAttribute('href', /^https:\/\/nix\.dev\//);
  await panel(page).getByRole('combobox').selectOption('naersk');
  await expect(panel(page).getByRole('heading')).toHaveText('naersk');
  await expect(panel(page)).toContainText(/Choosing it would change flake\.nix/);
  await expectAccessible(page, '#explanation');
  const after = await field(page, 'packaging').boundingBox();
  expect([after?.x, after?.width, after?.height]).toEqual([before?.x, before?.width, before?.height]);
  // Another field takes its place at once.
  await field(page, 'container').getByRole('button', { name: 'More about Container image' }).click();
  await expect(panel(page).getByRole('heading')).toHaveText('Container image');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
});

test('by keyboard: more about an option, its lines, and back to where one was', async ({ page }) => {
  await open(page, 'v=1&libraries=openssl');
  const option = field(page, 'updates').getByRole('radio', { name: 'None' });
  await option.focus();
  await page.keyboard.press('F1');
  await expect(panel(page)).toBeFocused();
  await expect(panel(page)).toContainText('whenever somebody thinks of it');
  await expect(option).toHaveAttribute('aria-details', 'explanation');
  await page.keyboard.press('Escape');
  await expect(option).toBeFocused();
  await page.keyboard.press('?');
  await expect(panel(page)).toBeFocused();
  // However soon it is asked for again.
  await panel(page).evaluate((it) => {
    const press = (target: Element | null, key: string) =>
      target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    press(it, 'Escape');
    press(document.activeElement, '?');
  });
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await field(page, 'libraries').getByRole('button', { name: 'Remove OpenSSL' }).focus();
  await page.keyboard.press('F1');
  await expect(panel(page)).toContainText('OPENSSL_NO_VENDOR=1');
  await panel(page).getByRole('button', { name: 'Show its lines' }).click();
  await expect(panel(page)).toHaveCount(0);
  await expect(page.locator('.line-strip')).toContainText(/Native libraries: OpenSSL \d+ lines? in/);
});

test('more is told that is asked for by key just as what tells it comes', async ({ page }) => {
  await open(page);
  // The mark beside the option is the first that is seen of it.
  await page.evaluate(() =>
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.option-mark')) return;
      observer.disconnect();
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'F1', bubbles: true, cancelable: true }),
      );
    }).observe(document.body, { childList: true, subtree: true }),
  );
  await field(page, 'updates').getByRole('radio', { name: 'None' }).focus();
  await expect(panel(page)).toBeFocused();
});

test('a preset tells what it chooses and what it would change, by mouse and by keyboard', async ({
  page,
}) => {
  await open(page);
  const card = page.locator('.start', { hasText: 'Python module' });
  const mark = page.getByRole('button', { name: 'More about Python module' });
  // Who points at it before there is anything to tell it moves the mouse once more.
  await expect(async () => {
    await page.getByRole('heading', { level: 1 }).hover();
    await card.hover();
    await expect(mark).toBeVisible({ timeout: 1000 });
  }).toPass();
  await mark.click();
  await expect(panel(page).getByRole('heading')).toHaveText('Python module');
  await expect(panel(page).locator('.explanation-choices')).toContainText('Native librariesPython (PyO3)');
  await expect(panel(page)).toContainText(/Starting from it would change .*flake\.nix/);
  await expectAccessible(page, '#explanation');
  await page.keyboard.press('Escape');
  await expect(card).toHaveAttribute('aria-pressed', 'false');
  await expect(card).toBeFocused();
  await card.press('Enter');
  await card.press('?');
  await expect(panel(page)).toContainText('It is what is chosen now.');
  await expect(panel(page)).not.toContainText('would change');
  await page.keyboard.press('Escape');
  await page.locator('.start', { hasText: 'The default' }).press('F1');
  await expect(panel(page)).toContainText('Every choice is at its default.');
  await expect(panel(page)).toContainText(/Starting from it would change .*flake\.nix/);
});

test('what cannot be chosen says why in one sentence: in its row, as its tooltip, to a screen reader', async ({
  page,
}) => {
  const link =
    'v=1&provider=nixpkgs&channel=stable&ci=gitlab&systems=aarch64-darwin,x86_64-linux&packaging=none';
  await open(page, link);
  const { config } = decodeLink(`#${link}`);
  const rows: readonly (readonly [FieldName, string])[] = [
    ['channel', 'nightly'],
    ['profile', 'default'],
    ['components', 'miri'],
    ['ciSystems', 'aarch64-darwin'],
    ['ciChecks', 'package'],
    ['cache', 'flakehub'],
    ['updates', 'dependabot'],
    ['systems', 'x86_64-darwin'],
  ];
  for (const [name, id] of rows) {
    const spoken = unavailable(config, name, id)?.replaceAll('`', '') ?? '';
    expect(spoken, `${fieldOf(name).label}: ${id}`).not.toBe('');
    const input = field(page, name).locator(`input[value="${id}"]`);
    await expect(input).toBeDisabled();
    await expect(input).toHaveAccessibleDescription(spoken);
    await expect(input.locator('xpath=..')).toHaveAttribute('title', spoken);
    await expect(field(page, name)).toContainText(spoken);
  }
});
