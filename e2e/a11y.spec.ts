import { expectAccessible } from './axe.ts';
import { expect, field, giveFile, open, test } from './page.ts';

const SCREENS = [
  { name: 'wide', viewport: { width: 1440, height: 900 } },
  { name: 'narrow', viewport: { width: 390, height: 844 } },
];

for (const { name, viewport } of SCREENS) {
  test.describe(`axe finds nothing, ${name}`, () => {
    test.use({ viewport });

    test('on the default', async ({ page }) => {
      await open(page);
      await expectAccessible(page);
    });

    test('with lists open, an error and problems', async ({ page }) => {
      await open(page, 'v=1&layout=workspace&license=none&colour=red&channel=nightly&ci=none');
      await field(page, 'targets').getByRole('button', { name: 'Browse' }).click();
      await field(page, 'libraries').getByRole('searchbox').fill('ssl');
      await page.locator('#project-name').fill('My Name');
      await field(page, 'provider').getByRole('radio', { name: 'nixpkgs', exact: true }).check();
      await page.getByRole('combobox', { name: 'Minimum Rust version' }).click();
      await expect(page.getByRole('listbox')).toBeVisible();
      await expectAccessible(page);
    });

    test('on the commands, the snippets and the help', async ({ page }) => {
      await open(page, 'v=1&layout=workspace&libraries=openssl,winit&release=yes&container=yes');
      if (name === 'narrow') await page.locator('[data-view-tab=files]').click();
      for (const view of ['commands', 'snippets', 'help']) {
        await page.locator(`#tab-${view}`).click();
        const guide = page.locator(`#panel-${view} .guide`);
        await expect(guide).toBeVisible();
        if (view === 'help') {
          await page.locator('#trouble-manifest-hash summary').click();
          await page.locator('#trouble-openssl-not-found summary').click();
        }
        await expect(guide.locator('[class^=t-]').first()).toBeVisible();
        await expectAccessible(page, '#files');
      }
    });

    test('on the comparison of providers, and fields that do not apply', async ({ page }) => {
      await open(page, 'v=1&provider=nixpkgs-mozilla');
      for (const summary of await page.locator('.idle-fields summary').all()) await summary.click();
      await expectAccessible(page, '#form');
      await page.locator('.compare-button').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page, 'dialog[open]');
    });

    test('on the data and licences, accessibility, and marks of what ends', async ({ page }) => {
      await open(page, 'v=1&nixpkgs=nixos-26.05&channel=1.90.0');
      await page.getByRole('combobox', { name: /^Channel/ }).click();
      await expectAccessible(page, '#form');
      await page.getByRole('button', { name: 'Data and licences' }).click();
      await page.locator('.licence summary').first().click();
      await expect(page.locator('.licence pre')).toBeVisible();
      await expectAccessible(page, 'dialog[open]');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Accessibility' }).click();
      await expect(page.getByRole('dialog', { name: 'Accessibility' })).toBeVisible();
      await expectAccessible(page, 'dialog[open]');
    });

    test('on what is shared, and how to begin', async ({ page }) => {
      await open(page, 'v=1&layout=workspace&sqlx=postgres');
      await page.locator('#share').click();
      await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
      for (const way of ['existing', 'command-line'])
        await page.locator(`[data-start=${way}] summary`).click();
      await giveFile(page.getByRole('button', { name: 'Open a file of choices' }), {
        name: 'broken.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{'),
      });
      await expect(page.getByRole('alert').filter({ hasText: 'broken.json' })).toBeVisible();
      await expect(page.locator('.way [class^=t-]').first()).toBeVisible();
      await expectAccessible(page, 'dialog[open]');
    });

    test('on the files', async ({ page }) => {
      await open(page, 'v=1&license=none');
      if (name === 'narrow') await page.locator('[data-view-tab=files]').click();
      await page.locator('[data-path="README.md"]').click();
      await expectAccessible(page, '#files');
    });
  });
}
