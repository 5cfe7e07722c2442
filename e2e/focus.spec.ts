import { type Locator, type Page, test as withComplaints } from '@playwright/test';
import { addressHolds, BUSY, expect, field, giveFile, open, test } from './page.ts';

/** Where the focus goes with what had it, which keys are somebody else's, and what is read out as it comes. */

const panel = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const button = (within: Page | Locator, name: string | RegExp) => within.getByRole('button', { name });

/** A key as an input method has it, which takes a candidate with it or puts it away. */
const compose = (box: Locator, key: string): Promise<void> =>
  box.evaluate((it, pressed) => {
    const init = { key: pressed, isComposing: true, bubbles: true, cancelable: true };
    it.dispatchEvent(new KeyboardEvent('keydown', init));
  }, key);

/** Gathers the texts with which live regions have come from now on: nothing of them is read out. */
const watchRegions = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const unread: string[] = [];
    Object.assign(window, { unread });
    const look = ({ addedNodes }: MutationRecord): void => {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        const regions = [node, ...node.querySelectorAll('*')].filter((it) => it.matches('[role=status]'));
        requestAnimationFrame(() => unread.push(...regions.map((it) => it.textContent).filter(Boolean)));
      }
    };
    new MutationObserver((records) => records.forEach(look)).observe(document.body, {
      childList: true,
      subtree: true,
    });
  });

const unread = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as { unread: readonly string[] }).unread.join('\n'));

/** Controls that go when they are pressed, and what has the focus then. */
const GOING = [
  {
    what: 'a chip before another',
    link: 'v=1&libraries=openssl,zlib',
    press: '#field-libraries .chip:first-child button',
    next: '#field-libraries .chip:first-child button',
    said: 'OpenSSL is no longer chosen.',
  },
  {
    what: 'the last chip',
    link: 'v=1&libraries=openssl,zlib',
    press: '#field-libraries .chip:last-child button',
    next: '#field-libraries input[type=search]',
    said: 'zlib is no longer chosen.',
  },
  {
    what: 'the way back to a default',
    link: 'v=1&license=none',
    press: '#field-license .field-reset',
    next: '#field-license input:checked',
  },
  {
    what: 'a member before another',
    link: BUSY,
    press: '.member:first-child > .icon-button',
    next: '#member-0',
    said: 'base is removed.',
  },
  {
    what: 'the last member',
    link: BUSY,
    press: '.member:last-child > .icon-button',
    next: '#member-0',
    said: 'app is removed.',
  },
];

for (const { what, link, press, next, said } of GOING) {
  test(`the focus is handed on by ${what}`, async ({ page }) => {
    await open(page, link);
    const pressed = page.locator(press).first();
    const label = await pressed.getAttribute('aria-label');
    await pressed.press('Enter');
    await expect(page.getByRole('button', { name: label ?? '', exact: true })).toHaveCount(0);
    await expect(page.locator(next)).toBeFocused();
    if (said) await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
  });
}

test('the focus stays on what was taken out and cannot be chosen again', async ({ page }) => {
  await open(page, 'v=1&channel=nightly&components=clippy,miri');
  await field(page, 'provider').getByRole('radio', { name: 'nixpkgs', exact: true }).check();
  const miri = field(page, 'components').getByRole('checkbox', { name: 'miri' });
  await miri.press('Space');
  await expect(miri).toBeFocused();
  await expect(miri).toBeDisabled();
  await miri.press('Space');
  await expect(miri).not.toBeChecked();
  await page.keyboard.press('Tab');
  await expect(miri).toHaveAttribute('disabled');
});

test('the focus is handed on by a name that is put right, and by marks that are cleared', async ({
  page,
}) => {
  await open(page);
  await page.locator('#project-name').fill('My Name');
  await page.getByRole('button', { name: /^Use / }).press('Enter');
  await expect(page.locator('#project-name')).toBeFocused();
  await page.getByRole('button', { name: 'Why this line?' }).press('Enter');
  await page.getByRole('button', { name: 'Clear the marks' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Why this line?' })).toBeFocused();
});

test('the only member of a workspace stays, and its button says why', async ({ page }) => {
  await open(page, 'v=1&layout=workspace&members=app:bin');
  const remove = page.getByRole('button', { name: 'Remove app' });
  await expect(remove).toBeDisabled();
  await remove.press('Enter');
  await expect(remove).toBeFocused();
  await expect(page.locator('#member-0')).toHaveValue('app');
});

test('the focus is handed on by the last problem, by one that comes, and by a notice', async ({ page }) => {
  await open(page, 'v=1&license=none');
  const title = page.locator('#problems-title');
  await button(page, 'Use MIT or Apache-2.0').press('Enter');
  await expect(page.locator('.problems')).toContainText('Nothing to mend');
  await expect(title).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.locator('#problem-no-license')).toBeVisible();
  await expect(title).toBeFocused();

  const nixpkgs = field(page, 'provider').getByRole('radio', { name: 'nixpkgs', exact: true });
  await nixpkgs.check();
  const notice = page.locator('.changes');
  await button(notice, 'Dismiss').focus();
  await page.keyboard.press('Control+z');
  await expect(notice).toHaveCount(0);
  await expect(nixpkgs).not.toBeChecked();
  await expect(nixpkgs).toBeFocused();
});

test('the focus is handed on by what shows more members, and a name that becomes free is taken', async ({
  page,
}) => {
  const names = ['aa', 'bb', ...Array.from({ length: 23 }, (_, index) => `part-${index}`)];
  await open(page, `v=1&layout=workspace&members=${names.map((name) => `${name}:lib`).join(',')}`);
  await button(page, 'Show the other 5').press('Enter');
  await expect(page.locator('.member').nth(20)).toBeFocused();

  const second = page.locator('#member-1');
  await second.fill('aa');
  await expect(page.locator('#member-1-error')).toContainText('Another member');
  await page.locator('#member-0').fill('cc');
  await expect(page.locator('#member-1-error')).toHaveCount(0);
  await expect(second).toHaveValue('aa');
  await addressHolds(page, 'members=cc:lib,aa:lib');
});

// The browser itself complains of what it could not load, so this page may.
withComplaints(
  'the focus is handed on by a part that did not load, and by what shows more lines',
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.route(/HelpView/, (route) => route.abort());
    await open(page);
    await page.locator('[data-view-tab=files]').click();
    await panel(page, 'Help').click();
    const again = button(page, 'Try again');
    await again.focus();
    await page.unroute(/HelpView/);
    await page.keyboard.press('Enter');
    await expect(again).toHaveCount(0);
    await expect(panel(page, 'Help')).toBeFocused();

    await panel(page, 'Compare').click();
    await page.getByRole('combobox', { name: 'Compare with', exact: true }).selectOption('pasted');
    await giveFile(button(page, 'Open a file to compare with'), {
      name: 'Cargo.lock',
      mimeType: 'text/plain',
      buffer: Buffer.from('[[package]]\nname = "a"\n'.repeat(400)),
    });
    const lines = page.locator('.hunk-line');
    const more = button(page, /^Show [\d,]+ more lines$/);
    await more.waitFor();
    const shown = await lines.count();
    await more.press('Enter');
    await expect(lines.nth(shown)).toBeFocused();
  },
);

test('a choice among many is one stop of Tab, leaves keys that are not its own, and says that nothing matches', async ({
  page,
}) => {
  await open(page);
  const channel = page.getByRole('combobox', { name: /^Channel/ });
  await channel.focus();
  await page.keyboard.press('Control+Enter');
  await channel.focus();
  await expect(channel).toHaveAttribute('aria-expanded', 'false');
  await compose(channel, 'Enter');
  await expect(channel).toHaveAttribute('aria-expanded', 'false');

  await watchRegions(page);
  await page.keyboard.type('zzz');
  const list = page.locator('.combo-list');
  await expect(list.getByRole('status')).toHaveText('Nothing matches.');
  await expect(channel).toHaveAttribute('aria-expanded', 'false');
  expect(await unread(page)).toBe('');
  await channel.fill('1.');
  await expect(list.getByRole('option').first()).toBeVisible();
  await expect(list.getByRole('status')).toHaveText('');
  await page.keyboard.press('Tab');
  await expect(list).toHaveCount(0);
  await expect(page.locator('.combo-list, body:focus')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.matches('a, button, input, [tabindex="0"]'))).toBe(
    true,
  );

  const targets = field(page, 'targets').getByRole('searchbox');
  await targets.fill('wasm');
  await expect(field(page, 'targets').getByRole('status')).toHaveText(/^\d+ of \d+$/);
  expect(await unread(page)).toBe('');
  await compose(targets, 'Escape');
  await expect(targets).toHaveValue('wasm');

  await page.keyboard.press('Control+k');
  await page.locator('.palette-input').waitFor();
  await page.keyboard.press('Tab');
  await expect(page.locator('.palette-head button')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.palette-list')).not.toBeFocused();
});

test('Escape does one thing at a time, and Alt with an arrow is the browser’s', async ({ page }) => {
  await open(page, 'v=1&nonsense=1');
  const rejected = page.getByTestId('rejected');
  await panel(page, 'Commands').click();
  await panel(page, 'Commands').evaluate((tab) =>
    tab.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true })),
  );
  await expect(panel(page, 'Commands')).toHaveAttribute('aria-selected', 'true');

  await panel(page, 'Help').click();
  const search = page.getByRole('searchbox', { name: 'Search the troubles' });
  await search.fill('openssl');
  await compose(search, 'Escape');
  await expect(search).toHaveValue('openssl');
  await expect(rejected).toBeVisible();
  await search.press('Escape');
  await expect(search).toHaveValue('');
  await expect(rejected).toBeVisible();
  await button(rejected, 'Dismiss').focus();
  await page.keyboard.press('Escape');
  await expect(rejected).toHaveCount(0);
  await expect(page.locator('#form')).toBeFocused();
});

test('the word that choices came back goes by Escape, from the files of a narrow screen, too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.locator('#project-name').fill('left-here');
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).join())).toContain('left-here');
  await page.goto('about:blank');
  await open(page);
  await page.locator('[data-view-tab=files]').click();
  const restored = page.locator('.restored');
  await expect(restored.getByRole('status')).toHaveText('Your last choices are back.');
  await button(restored, 'Keep them').focus();
  await page.keyboard.press('Escape');
  await expect(restored).toHaveCount(0);
  await expect(page.locator('#files')).toBeFocused();
});

test('in what is saved the way back from the last deletion has the focus, and all is read out', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('ferroflake-saved:broken', '{'));
  await open(page);
  await page.locator('#saved').click();
  const dialog = page.getByRole('dialog', { name: 'Saved' });
  await button(dialog, 'Save this configuration').click();
  await watchRegions(page);
  await button(dialog, 'Delete ferroflake-saved:broken').press('Enter');
  const undo = button(dialog, 'Undo');
  await expect(undo).toBeFocused();
  await expect(dialog.getByText('Cannot be read')).toHaveCount(0);
  await expect(dialog.getByRole('status').filter({ hasText: 'Deleted' })).toBeVisible();
  await undo.press('Enter');
  await expect(button(dialog, 'Copy the text of ferroflake-saved:broken')).toBeFocused();
  await dialog.getByLabel('There').selectOption('now');
  await expect(dialog.getByRole('status').filter({ hasText: 'the same' })).toBeVisible();

  const rename = button(dialog, /^Rename /);
  await rename.press('Enter');
  const name = dialog.getByRole('textbox', { name: /^New name of / });
  await compose(name, 'Enter');
  await expect(name).toBeFocused();
  await name.press('Escape');
  await expect(rename).toBeFocused();
  await page.keyboard.press('Escape');

  await panel(page, 'Compare').click();
  const source = page.getByRole('combobox', { name: 'Compare with', exact: true });
  const compared = page.locator('.compare');
  await source.selectOption('pasted');
  const text = compared.getByRole('textbox', { name: /^Your file/ });
  await text.fill('nonsense');
  await expect(compared.getByRole('status')).toHaveText('Choose the file that it is to be compared with.');
  await source.selectOption('presets/workspace');
  await expect(compared.getByRole('status').filter({ hasText: /files? differ/ })).toBeVisible();
  // Which difference is on show is read out from the second on.
  expect((await unread(page)).replace(/^.*difference 1 of \d+$/m, '')).toBe('');
});
