import { test as base, type Page } from '@playwright/test';
import { complaintsOf, expect, field, inTree, open, preview, test } from './page.ts';
import { PLANTS } from './plants.ts';

/** A project that has a file of every kind: some 20, in every language that is coloured. */
const EVERYTHING =
  'v=1&layout=workspace&ci=github&container=yes&vscode=yes&editors=zed,helix&editorconfig=yes&rustfmtToml=yes&sqlx=sqlite&libraries=openssl&checks=deny&style=flake-parts&license=none&colour=red';

const KEPT = 'ferroflake-theme';
const NOTHING = { local: [], session: [], databases: [], caches: [], workers: [], cookies: [] };

/** What the browser keeps for the page, of every kind there is. */
const kept = (page: Page): Promise<Readonly<Record<string, readonly string[]>>> =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    cookies: document.cookie === '' ? [] : [document.cookie],
  }));

const showFiles = async (page: Page): Promise<void> => {
  const tab = page.locator('[data-view-tab=files]');
  if (await tab.isVisible()) await tab.click();
};

/** Presses what is pressed to open something, all in one go. */
const pressEach = (all: readonly Element[]): void => {
  for (const each of all) (each as HTMLElement).click();
};

/** Shows every file, in the editor where there is one. */
async function visitFiles(page: Page, wide: boolean): Promise<void> {
  await showFiles(page);
  if (wide) {
    await preview(page).hover();
    await expect(page.locator('.code-editor[data-shown] .view-line').first()).toBeVisible();
  }
  const paths = await page
    .locator('[role=treeitem]:not([aria-expanded])')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.path ?? ''));
  expect(paths.length).toBeGreaterThan(18);
  for (const path of paths) {
    await inTree(page, path).click();
    await expect(page.getByRole('heading', { name: path })).toBeVisible();
  }
  if (!wide) return;
  await page.locator('.code-editor .view-lines').click();
  await page.keyboard.press('ControlOrMeta+f');
  await expect(page.locator('.find-widget.visible')).toBeVisible();
  await page.keyboard.type('e');
  await page.keyboard.press('Escape');
}

/** Shows how the files differ from the defaults, in the editor where there is one. */
async function visitComparison(page: Page, wide: boolean): Promise<void> {
  await page.locator('#tab-compare').click();
  await page.getByRole('combobox', { name: 'Compare with', exact: true }).selectOption('here/defaults');
  await page.locator('[data-change="flake.nix"]').click();
  const lines = wide ? '.diff-place[data-shown] .view-line' : '.hunk';
  await expect(page.locator(lines).first()).toBeVisible();
  await page.locator('#tab-files').click();
}

async function visitGuides(page: Page): Promise<void> {
  for (const view of ['commands', 'snippets', 'help']) {
    await page.locator(`#tab-${view}`).click();
    await expect(page.locator('.guide')).toBeVisible();
    if (view !== 'help') await expect(page.locator('.guide [class^=t-]').first()).toBeAttached();
  }
  await page.locator('.trouble summary').evaluateAll(pressEach);
  await expect(page.locator('.trouble-body').nth(5)).toBeVisible();
  await page.locator('#tab-files').click();
}

async function visitForm(page: Page): Promise<void> {
  const tab = page.locator('[data-view-tab=form]');
  if (await tab.isVisible()) await tab.click();
  await expect(page.getByTestId('rejected')).toBeVisible();
  await field(page, 'targets').getByRole('button', { name: 'Browse' }).click();
  await field(page, 'libraries').getByRole('searchbox').fill('ssl');
  await page.getByRole('combobox', { name: 'Minimum Rust version' }).click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.locator('.idle-fields summary').evaluateAll(pressEach);
  await page.locator('.compare-button').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Data and licences' }).click();
  await expect(page.locator('.licence').first()).toBeVisible();
  await page.keyboard.press('Escape');
}

const WIDTHS = [
  { name: 'wide', theme: 'Light', viewport: { width: 1440, height: 900 } },
  { name: 'narrow', theme: 'Dark', viewport: { width: 390, height: 844 } },
];

for (const { name, theme, viewport } of WIDTHS) {
  test.describe(`${name} and ${theme}`, () => {
    test.use({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });

    test('every view keeps to the policy, asks no other host and leaves nothing behind', async ({
      page,
      context,
    }) => {
      await open(page, EVERYTHING);
      // Where the bar is short, a button opens the themes.
      const themes = page.getByRole('button', { name: 'Theme', exact: true });
      const folded = await themes.isVisible();
      if (folded) await themes.click();
      await page.getByRole('radio', { name: theme }).check();
      // Where nothing lies over the page, it is the list of what was not used that goes with Escape.
      if (folded) await page.keyboard.press('Escape');
      await visitForm(page);
      await visitFiles(page, name === 'wide');
      await visitComparison(page, name === 'wide');
      await visitGuides(page);
      await page.locator('#share').click();
      await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
      await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
      await expect(page.locator('.way [class^=t-]').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
      await expect
        .poll(() => kept(page))
        .toEqual({ ...NOTHING, local: [expect.stringMatching(/^ferroflake-past:/), KEPT] });
      expect(await context.cookies()).toEqual([]);
      const hosts = await page.evaluate(() =>
        performance.getEntriesByType('resource').map((entry) => new URL(entry.name).origin),
      );
      expect([...new Set(hosts)]).toEqual([new URL(page.url()).origin]);
    });
  });
}

/**
 * Whether what keeps the choices is there: it takes its key also where a dialog lies over the page, and then leaves it to
 * the dialog what is done.
 */
const keeps = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const over = document.body.appendChild(document.createElement('dialog'));
    over.open = true;
    const isTaken = !document.body.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 's',
        code: 'KeyS',
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      }),
    );
    over.remove();
    return isTaken;
  });

test('before anything is chosen nothing at all is kept, and then what is chosen', async ({ page }) => {
  await open(page);
  await expect.poll(() => keeps(page)).toBe(true);
  expect(await kept(page)).toEqual(NOTHING);
  await page.getByRole('switch', { name: 'just' }).uncheck();
  await expect
    .poll(() => kept(page))
    .toEqual({
      ...NOTHING,
      local: [expect.stringMatching(/^ferroflake-work:/)],
      session: ['ferroflake-work'],
    });
});

const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'permissions-policy': expect.stringContaining('camera=()'),
  'content-security-policy': expect.stringMatching(
    /^default-src 'self'; object-src 'none'; frame-src 'none'; media-src 'none'; .*frame-ancestors 'none'/,
  ),
};

test('every answer has the headers', async ({ page }) => {
  const answers: Readonly<Record<string, string>>[] = [];
  page.on('response', (response) => answers.push(response.headers()));
  await open(page);
  await preview(page).hover();
  await expect(page.locator('.code-editor[data-shown]')).toBeVisible();
  expect(answers.length).toBeGreaterThan(10);
  for (const headers of answers) expect(headers).toMatchObject(HEADERS);
});

/** The page as a host sends it that keeps only one of the two places in which the policy stands. */
const HALVES = [
  { by: 'the header', remove: 'meta' },
  { by: 'the page itself', remove: 'header' },
] as const;

/** Serves the page with the policy in one place only. */
async function serveHalf(page: Page, remove: 'meta' | 'header'): Promise<void> {
  await page.route('**/', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': policy = '', ...headers } = response.headers();
    const body = await response.text();
    const without = body.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    expect(without).not.toBe(body);
    await route.fulfill({
      response,
      headers: remove === 'header' ? headers : { ...headers, 'content-security-policy': policy },
      body: remove === 'meta' ? without : body,
    });
  });
}

for (const { by, remove } of HALVES) {
  base(`what the page must not do is stopped and reported by ${by}`, async ({ context, baseURL }) => {
    const complaints = await complaintsOf(context, baseURL ?? '');
    const page = await context.newPage();
    await serveHalf(page, remove);
    await open(page);
    expect(complaints).toEqual([]);
    for (const { what, act, breaks } of PLANTS) {
      const before = complaints.length;
      // In a task of its own, as code of the page: what the tool evaluates by itself may do more.
      const planted = await page.evaluateHandle<() => unknown>(`(${act})`);
      await page.evaluate((run) => void setTimeout(run), planted);
      await expect
        .poll(() => complaints.slice(before).join('\n'), { message: what })
        .toContain(`${breaks}: `);
      expect(await page.evaluate(() => 'planted' in window), what).toBe(false);
    }
  });
}

base('an inline script in the page that is served is stopped and reported', async ({ context, baseURL }) => {
  const complaints = await complaintsOf(context, baseURL ?? '');
  const page = await context.newPage();
  await page.route('**/', async (route) => {
    const response = await route.fetch();
    const page = await response.text();
    await route.fulfill({
      response,
      body: page.replace('</body>', '<script>window.planted = true</script></body>'),
    });
  });
  await open(page);
  await expect.poll(() => complaints.join('\n')).toContain('script-src-elem: inline');
  expect(await page.evaluate(() => 'planted' in window)).toBe(false);
});

/** How many pages a frame around the page shows: none, where the header keeps it from being framed. */
async function framed(page: Page): Promise<number> {
  await page.route('**/framing', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><iframe src="/"></iframe>' }),
  );
  await page.goto('/framing', { waitUntil: 'load' });
  return page.frameLocator('iframe').locator('#root').count();
}

base('another page cannot show this one in a frame', async ({ page, context }) => {
  expect(await framed(page)).toBe(0);
  const unguarded = await context.newPage();
  await serveHalf(unguarded, 'header');
  expect(await framed(unguarded)).toBe(1);
});
