import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expectAccessible } from './axe.ts';
import { addressHolds, complaintsOf, expect, inTree, preview, test } from './page.ts';
import { createSite } from './site.ts';

test.use({ serviceWorkers: 'allow' });

/** Opens the page of a site and waits until the form answers. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

/** Waits until the worker has kept a file whose path ends so. */
const kept = (page: Page, ending: RegExp): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const each = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
        return (await Promise.all(each)).flat().map(({ url }) => url);
      }),
    )
    .toContainEqual(expect.stringMatching(ending));

const loadIsDone = (page: Page) =>
  page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.scriptURL));

/** A browser that has been at a new site. */
async function visited(context: BrowserContext) {
  const site = await createSite();
  const complaints = await complaintsOf(context, site.origin);
  const page = await context.newPage();
  await visit(page, `${site.address}#v=1&name=kept-thing`);
  expect(await loadIsDone(page)).toBe(`${site.address}worker.js`);
  return { site, page, complaints };
}

test('after one visit the page works without its host: files, editor, dialogs and the zip', async ({
  browser,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'allow', acceptDownloads: true });
  const { site, page, complaints } = await visited(context);
  await kept(page, /\/flakes\/$/);
  await kept(page, /MonacoCode-[\w-]+\.js$/);
  await kept(page, /\.ttf$/);
  const german = await context.newPage();
  await visit(german, `${site.address}de/#v=1&name=kept-thing`);
  await kept(german, /\/flakes\/de\/$/);
  await kept(german, /\/de\/assets\/MonacoCode-[\w-]+\.js$/);
  await site.stop();

  await german.reload();
  await german.locator('html[lang=de][data-ready]').waitFor({ state: 'attached' });
  await german.getByRole('tab', { name: 'Befehle' }).click();
  await expect(german.locator('.guide')).toContainText('kept-thing');
  await german.close();
  await page.reload();
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await expect(page.locator('#project-name')).toHaveValue('kept-thing');
  await preview(page).hover();
  await expect(page.locator('.code-editor[data-shown] .view-line').first()).toBeVisible();
  await inTree(page, 'Cargo.toml').click();
  await expect(preview(page)).toContainText('kept-thing');
  await page.locator('#share').click();
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await page.keyboard.press('Escape');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
  const zip = unzipSync(readFileSync(await download.path()));
  expect(Object.keys(zip)).toContain('kept-thing/flake.nix');
  expect(complaints).toEqual([]);
  await context.close();
});

test('without its host, a language that is not kept leads back, and is forgotten', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const { site, page } = await visited(context);
  await kept(page, /MonacoCode-[\w-]+\.js$/);
  await site.stop();
  await page.reload();
  await page.locator('html[data-files]').waitFor({ state: 'attached' });
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'is not kept here yet' })).toBeVisible();
  await expect(page.locator('#project-name')).toHaveValue('kept-thing');
  await page.goto(site.address);
  await page.locator('html[lang=en][data-ready]').waitFor({ state: 'attached' });
  await context.close();
});

test('a new version is said, and the choices up to the latest are there in it', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const { site, page, complaints } = await visited(context);
  const other = await context.newPage();
  await visit(other, `${site.address}#v=1&name=other-tab`);

  site.publish('A newer Ferroflake');
  await visit(page, `${site.address}?again#v=1&name=kept-thing`);
  await expect(page).toHaveTitle(/^Ferroflake/);
  const notice = page.getByRole('region', { name: 'New version' });
  await expect(notice.getByRole('status')).toHaveText(/^A new version is ready\./);
  await expectAccessible(page, '.notice');
  await page.locator('#project-name').fill('edited-after');
  await notice.getByRole('button', { name: 'Reload' }).click();
  await expect(page).toHaveTitle('A newer Ferroflake');
  await expect(page.locator('#project-name')).toHaveValue('edited-after');
  await addressHolds(page, 'name=edited-after');
  await expect(notice).toHaveCount(0);

  // The other tab goes on with what it runs, with the chunks that it has not loaded yet.
  await expect(other).toHaveTitle(/^Ferroflake/);
  await site.stop();
  await other.locator('#share').click();
  await expect(other.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  expect(complaints).toEqual([]);
  await context.close();
});

test('no other script can become the worker', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const complaints = await complaintsOf(context, baseURL ?? '');
  const page = await context.newPage();
  await visit(page, baseURL ?? '');
  await page.evaluate(
    () => void setTimeout(() => navigator.serviceWorker.register('./licences.js').catch(() => {})),
  );
  await expect.poll(() => complaints.join('\n')).toContain('require-trusted-types-for: ');
  expect(await loadIsDone(page)).toMatch(/\/worker\.js$/);
  await context.close();
});

test('the page can be installed', async ({ page }) => {
  await page.goto('/');
  const session = await page.context().newCDPSession(page);
  const { errors, url } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toMatch(/\/manifest\.webmanifest$/);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
