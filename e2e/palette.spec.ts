import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { addressHolds, expect, field, inTree, open, preview, refuseClipboard, test } from './page.ts';

const box = (page: Page): Locator => page.getByRole('combobox', { name: 'Find anything' });
/** The row that Enter is about. */
const active = (page: Page): Locator => page.locator('.palette-row[data-active]');
const said = (page: Page, sentence: string): Locator =>
  page.getByRole('dialog').getByRole('status').filter({ hasText: sentence });

/** Opens the palette and types, without a pointer. */
async function look(page: Page, query: string): Promise<void> {
  // One dialog at a time.
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type(query);
}

test('a library is found by its crate, chosen in place and seen in the file', async ({ page }) => {
  await open(page);
  await page.locator('#project-name').focus();
  await look(page, 'openssl-sys');
  await expect(active(page)).toContainText('OpenSSL');
  await expect(active(page)).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('Enter');
  await expect(active(page)).toHaveAttribute('aria-selected', 'true');
  await expect(said(page, 'OpenSSL is chosen.')).toBeVisible();
  await addressHolds(page, 'libraries=openssl');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('#project-name')).toBeFocused();
  await expect(preview(page)).toContainText('pkgs.openssl');

  // What was used last is offered first, and taken back as it was chosen.
  await look(page, '');
  await expect(active(page)).toContainText('OpenSSL');
  await page.keyboard.press('Enter');
  await expect(active(page)).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(preview(page)).not.toContainText('pkgs.openssl');
});

/** Holds the palette back; gives how to let it come. */
async function holdPalette(page: Page): Promise<() => void> {
  let bring = (): void => {};
  const wanted = new Promise<void>((resolve) => {
    bring = resolve;
  });
  await page.route(/load-palette-.*\.js$/, async (route) => {
    await wanted;
    await route.continue();
  });
  return () => bring();
}

test('what is typed before the palette has come is in its box, and nowhere else', async ({ page }) => {
  await open(page);
  const bring = await holdPalette(page);
  const name = page.locator('#project-name');
  await name.focus();
  await page.keyboard.press('ControlOrMeta+k');
  // Asked for twice, as by a key that is held.
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('open sz');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await page.keyboard.type('sl');
  // An input method would write where the focus is.
  await expect(name).not.toBeFocused();
  await expect(box(page)).toHaveCount(0);
  bring();
  // On and on, wherever the keys meet it.
  await page.keyboard.type('-sys');
  await expect(box(page)).toHaveValue('open ssl-sys');
  await page.keyboard.press('Escape');
  await expect(name).toHaveValue('my-project');
  // And after it the keys are the page's own again.
  await expect(name).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type('-x');
  await expect(name).toHaveValue('my-project-x');
});

test('who turns to a field before the palette has come types there, and Escape calls it off', async ({
  page,
}) => {
  await open(page);
  const bring = await holdPalette(page);
  const name = page.locator('#project-name');
  const description = page.locator('#project-description');
  await name.focus();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('ssl');
  await page.keyboard.press('Escape');
  await expect(name).toBeFocused();
  await page.keyboard.press('ControlOrMeta+k');
  await description.fill('Typed');
  await description.press('End');
  await page.keyboard.type(' here');
  bring();
  await expect(description).toHaveValue('Typed here');
  await expect(name).toHaveValue('my-project');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('');
});

test('presets, files, sections, views and fields are gone to', async ({ page }) => {
  await open(page);
  await look(page, 'python');
  await page.keyboard.press('Enter');
  await expect(page.locator('#start').getByRole('button', { name: /^Python module/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await look(page, 'cargo.toml');
  await page.keyboard.press('Enter');
  await expect(inTree(page, 'Cargo.toml')).toBeFocused();
  await expect(preview(page)).toContainText('[package]');

  await look(page, 'continuous');
  await page.keyboard.press('Enter');
  await expect(page.locator('#ci-title')).toBeInViewport();
  await expect(page.locator('#ci :focus')).toHaveCount(1);

  await look(page, 'find libclang');
  await page.keyboard.press('Enter');
  await expect(page.locator('#trouble-libclang summary')).toBeFocused();

  await look(page, 'gitlab');
  await page.keyboard.press('Control+Enter');
  await expect(field(page, 'ci').locator(':focus')).toHaveCount(1);
});

test('what is barred says the sentence of the form and stays as it is', async ({ page }) => {
  await open(page, 'v=1&provider=nixpkgs&channel=stable');
  await look(page, 'wasm32-wasip2');
  const reason = 'The toolchain of nixpkgs compiles for its own system only: choose fenix or rust-overlay.';
  await expect(active(page)).toContainText(reason);
  await expect(active(page)).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(said(page, reason)).toBeVisible();
  await expect(active(page)).toHaveAttribute('aria-selected', 'false');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('what a choice changes elsewhere is said, and the keys of undo take it back', async ({ page }) => {
  await open(
    page,
    'v=1&channel=nightly&targets=wasm32-unknown-unknown,x86_64-unknown-linux-musl&components=rustfmt,clippy,rust-src,rust-analyzer,miri',
  );
  await look(page, 'provider nixpkgs');
  await page.keyboard.press('Enter');
  await expect(said(page, 'Choosing nixpkgs also changed Channel, Components and Targets.')).toBeVisible();
  await expect(active(page)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(said(page, 'Undone: Provider is fenix again.')).toBeVisible();
  await expect(active(page)).toHaveAttribute('aria-selected', 'false');
  await expect(box(page)).toHaveValue('provider nixpkgs');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(active(page)).toHaveAttribute('aria-selected', 'true');

  // What is typed since then is undone as in every box.
  await page.keyboard.type('x');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(box(page)).not.toHaveValue('provider nixpkgsx');
  await page.keyboard.press('Escape');
  await expect(
    field(page, 'provider')
      .getByRole('radio', { name: /^nixpkgs/ })
      .first(),
  ).toBeChecked();
});

test('a name with a wrong letter is offered as it is spelt', async ({ page }) => {
  await open(page);
  await look(page, 'opnssl');
  await expect(said(page, 'Nothing matches “opnssl”. Did you mean OpenSSL?')).toBeVisible();
  await expect(active(page)).toContainText('OpenSSL');
  await page.keyboard.press('Enter');
  await expect(said(page, 'OpenSSL is chosen.')).toBeVisible();
});

test('the keys walk through what was found, and past either end', async ({ page }) => {
  await open(page);
  await look(page, 'nightly-');
  const rows = page.locator('.palette-row');
  await expect(rows).toHaveCount(50);
  await expect(said(page, 'more: keep typing')).toBeVisible();
  const at = (index: number) =>
    expect(box(page)).toHaveAttribute('aria-activedescendant', `palette-row-${index}`);
  await at(0);
  await page.keyboard.press('ArrowUp');
  await at(49);
  await expect(rows.nth(49)).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await at(0);
  await page.keyboard.press('PageDown');
  await at(8);
  await page.keyboard.press('End');
  await at(49);
  await page.keyboard.press('Home');
  await at(0);
  await page.keyboard.type('nothing');
  await expect(said(page, 'Nothing matches “nightly-nothing”.')).toBeVisible();
  await expect(page.getByText('Another word may find it')).toBeInViewport({ ratio: 1 });
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
});

test('what the foot of the page opens is found by name', async ({ page }) => {
  await open(page);
  for (const name of ['Accessibility', 'Data and licences']) {
    await look(page, name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('what is done within a dialog or below the files is gone to', async ({ page }) => {
  // The box of a link that was not copied does not take the focus.
  await refuseClipboard(page);
  for (const { query, focused } of [
    { query: 'upload', focused: '.share-file button' },
    { query: 'shell script', focused: '[data-takeaway=script] button' },
    { query: 'import what was', focused: '.kept-import button' },
    { query: 'backup', focused: '.kept-here button' },
    { query: 'why this line', focused: '.line-strip button' },
  ]) {
    // Loaded anew: nothing of it was brought yet.
    await open(page);
    await look(page, query);
    await page.keyboard.press('Enter');
    await expect(page.locator(focused).first()).toBeFocused();
  }
});

test('actions are done: another theme, a zip, everything reset', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, 'v=1&name=changed-name&vscode=yes');
  await look(page, 'dark theme');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(active(page)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');

  await look(page, 'download');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('changed-name.zip');
  // The first download says what to type next.
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

  await look(page, 'reset all');
  await page.keyboard.press('Enter');
  await expect(page.locator('#project-name')).toHaveValue('my-project');
  await expect(page.getByRole('switch', { name: 'VS Code' })).not.toBeChecked();

  await look(page, 'compare the providers');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Where the toolchain comes from' });
  await expect(dialog).toBeVisible();
  // One dialog at a time.
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test.describe('by touch on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap chooses, another goes to a file', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Find anything' }).tap();
    const dialog = page.getByRole('dialog');
    const bounds = await dialog.boundingBox();
    expect(bounds).toMatchObject({ x: 0, y: 0, width: 390 });
    await box(page).fill('sccache');
    const row = page.getByRole('option', { name: /^sccache/ }).first();
    await row.tap();
    await expect(row).toHaveAttribute('aria-selected', 'true');
    await box(page).fill('readme');
    await page.getByRole('option', { name: /^README\.md/ }).tap();
    await expect(dialog).toHaveCount(0);
    await expect(inTree(page, 'README.md')).toBeFocused();
    await page.getByRole('button', { name: 'Find anything' }).tap();
    await page.getByRole('button', { name: 'Close' }).tap();
    await expect(dialog).toHaveCount(0);
  });
});

for (const width of [390, 1440]) {
  test(`axe finds nothing in the palette, empty, with results, barred ones and none, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page, 'v=1&provider=nixpkgs&channel=stable&targets=wasm32-wasip2');
    for (const query of ['', 'wasm', 'openssl-sys', 'nothing at all']) {
      await look(page, query);
      await page.keyboard.press('ArrowDown');
      await expectAccessible(page, '[role=dialog], dialog[open]');
      const overflow = await page.getByRole('listbox').evaluate((it) => it.scrollWidth - it.clientWidth);
      expect(overflow).toBe(0);
      await page.keyboard.press('Escape');
    }
  });
}
