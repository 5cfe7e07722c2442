import { atRest, expect, field, inTree, open, overflow, preview, test } from './page.ts';

for (const width of [320, 390, 768, 1024, 1440, 2560]) {
  test(`nothing overflows at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page, 'v=1&layout=workspace&license=none&targets=thumbv8m.main-none-eabihf&ci=github');
    await field(page, 'targets').getByRole('button', { name: 'Browse' }).click();
    expect(await overflow(page)).toBe(0);
    for (const name of [/^Channel/, 'Minimum Rust version']) {
      await page.getByRole('combobox', { name }).click();
      const list = await page.locator('.combo-list').boundingBox();
      const form = await page.locator('#form').boundingBox();
      expect(list?.x).toBeGreaterThanOrEqual(form?.x ?? 0);
      expect(list!.x + list!.width).toBeLessThanOrEqual(form!.x + form!.width);
      await page.keyboard.press('Escape');
    }
    const tab = page.locator('[data-view-tab=files]');
    if (await tab.isVisible()) await tab.click();
    await expect(preview(page)).toBeVisible();
    expect(await overflow(page)).toBe(0);
    for (const view of ['commands', 'snippets', 'help']) {
      await page.locator(`#tab-${view}`).click();
      await expect(page.locator('.guide')).toBeVisible();
      expect(await overflow(page)).toBe(0);
      const panel = await page
        .locator('.panel:not([hidden])')
        .evaluate((it) => it.scrollWidth - it.clientWidth);
      expect(panel).toBe(0);
    }
    await expect(page.locator('#download')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('#share')).toBeInViewport({ ratio: 1 });
  });
}

test('beside long lists of files the page itself does not scroll', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page);
  const taller = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  await page.locator('.start', { hasText: 'Workspace' }).click();
  await expect(inTree(page, 'flake.nix').locator('.tree-dot')).toBeVisible();
  expect(await taller()).toBe(0);
  await page.getByRole('tab', { name: 'Compare' }).click();
  await expect(page.locator('.change-row').first()).toBeVisible();
  expect(await taller()).toBe(0);
});

test('a list that is open fits a screen that becomes narrow', async ({ page }) => {
  await open(page);
  await field(page, 'targets').getByRole('button', { name: 'Browse' }).click();
  // Only from the next frames on does the browser remember how large the rows of a list were.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await overflow(page)).toBe(0);
});

test('the comparison fits every width', async ({ page }) => {
  await open(page);
  for (const width of [390, 768, 1440, 2560]) {
    await page.setViewportSize({ width, height: 844 });
    await page.locator('.compare-button').click();
    const body = page.locator('.provider-sheet-body');
    await expect(body).toBeVisible();
    expect(await body.evaluate((it) => it.scrollWidth - it.clientWidth), `${width} px`).toBe(0);
    expect(await overflow(page), `${width} px`).toBe(0);
    await page.keyboard.press('Escape');
    await expect(body).toHaveCount(0);
  }
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [720, 450],
] as const) {
  test(`at ${width} × ${height} px the heading of a dialog stays, and its end is reached`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    for (const opener of ['#share', '#saved', '.compare-button', '#accessibility', '#about']) {
      await page.locator(opener).evaluate((it) => (it as HTMLElement).click());
      const dialog = page.locator('dialog[open]');
      await expect(dialog.locator('.sheet-body')).toBeVisible();
      const cut = await dialog.evaluate((it) => [
        it.scrollHeight - it.clientHeight,
        it.scrollWidth - it.clientWidth,
      ]);
      expect(cut, opener).toEqual([0, 0]);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
  });
}

test('on a narrow screen form and files take turns', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'v=1&license=none');
  await expect(preview(page)).toBeHidden();
  await page.locator('[data-view-tab=files]').click();
  await expect(preview(page)).toBeVisible();
  await expect(page.locator('#project-name')).toBeHidden();
  // The files have the room: what there is to mend is counted, and opened by who wants it.
  await expect(page.locator('.problem-list')).toBeHidden();
  await page.locator('.problems summary').click();
  await page.getByRole('button', { name: 'Go to Licence' }).click();
  await expect(field(page, 'license').getByRole('radio', { name: 'None' })).toBeInViewport();
});

test('a narrow screen opens the files at what was changed', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.locator('[data-view-tab=files]').click();
  await page.locator('[data-path="README.md"]').click();
  await page.locator('[data-view-tab=form]').click();
  await atRest(page);
  await page.getByRole('switch', { name: 'just' }).uncheck();
  await field(page, 'license').getByRole('radio', { name: 'None' }).check();
  await field(page, 'components').getByRole('checkbox', { name: 'rust-src', exact: true }).uncheck();
  await expect(page.locator('.view-problems')).toBeVisible();
  await page.locator('[data-view-tab=files]').click();
  await expect(page.locator('[data-path="README.md"]')).toBeInViewport();
  await expect(preview(page).locator('.line.marked').first()).toBeInViewport();
});

test('the theme that was picked is there again after a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).colorScheme);
  expect(await ground()).toBe('dark');
  await page.reload();
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  expect(await ground()).toBe('dark');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  // A page that stands in another tab goes with it.
  const other = await page.context().newPage();
  await open(other);
  await other.getByRole('radio', { name: 'Light' }).check();
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
  expect(await ground()).toBe('light');
  await other.close();
  await page.getByRole('radio', { name: 'As the system' }).check();
  expect(await ground()).toBe('light dark');
});
