import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { addressHolds, atRest, expect, field, inTree, open, overflow, preview, test } from './page.ts';

const LINK = 'v=1&layout=workspace&license=none&libraries=openssl&ci=github';
/** Choices that are warned of: the bar counts them. */
const WARNED = 'v=1&provider=rustup&packaging=none&components=clippy,rustfmt,rust-analyzer&vscode=true';

/** Opens the page of a language and waits until its end, where the languages are, stays where it is. */
async function openIn(page: Page, folder: string, fragment = ''): Promise<void> {
  await open(page, fragment, folder);
  await atRest(page);
}

/** Shows a file, however often the tree is drawn anew while a link is opened. */
const show = (page: Page, path: string): Promise<void> =>
  expect(async () => {
    await inTree(page, path).click();
    await expect(page.getByRole('heading', { name: path })).toBeVisible({ timeout: 1000 });
  }).toPass();

const lines = (page: Page): Promise<string> =>
  preview(page)
    .locator('.line')
    .allTextContents()
    .then((all) => all.join('\n'));

test('another language keeps the choices and the files, and is remembered', async ({ page }) => {
  await openIn(page, '', LINK);
  await show(page, 'README.md');
  const english = await lines(page);
  await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Deutsch' }).click();
  await page.locator('html[lang=de][data-ready]').waitFor({ state: 'attached' });
  await addressHolds(page, 'libraries=openssl');
  await expect(field(page, 'provider')).toContainText('Anbieter');
  await show(page, 'README.md');
  expect(await lines(page)).toBe(english);

  // Who comes back is met in their language, with the link that they follow.
  await openIn(page, '', 'v=1&name=linked');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('#project-name')).toHaveValue('linked');
  await page.getByRole('navigation', { name: 'Sprache' }).getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('#project-name')).toHaveValue('linked');
});

test('what a tool says is English in the palette of another language, too', async ({ page }) => {
  await openIn(page, 'de/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('unable to find libclang');
  await expect(page.locator('.palette-help [lang=en]').first()).toContainText('Unable to find libclang');
});

/** What is wider than the room it has, and does not say so by an ellipsis or a way to scroll, or ends beyond the screen. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const named = 'button, a, summary, h2, h3, label, legend, p, dt, th, [role=tab], [role=switch], option';
    const scrolls = (it: Element | null): boolean =>
      it !== null && (/auto|scroll/.test(getComputedStyle(it).overflowX) || scrolls(it.parentElement));
    const isBeyond = (it: Element): boolean =>
      it.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !scrolls(it);
    return [...document.querySelectorAll<HTMLElement>(named)]
      .filter(
        (it) =>
          !it.matches('.sr-only, .skip') &&
          it.checkVisibility() &&
          (it.scrollWidth > it.clientWidth + 1 || isBeyond(it)) &&
          it.clientWidth > 0,
      )
      .filter((it) => {
        const { overflowX, textOverflow, display } = getComputedStyle(it);
        return (
          display !== 'inline' &&
          overflowX !== 'auto' &&
          overflowX !== 'scroll' &&
          textOverflow !== 'ellipsis'
        );
      })
      .map((it) => `${it.tagName} ${it.className}: ${it.textContent.slice(0, 60)}`);
  });

for (const { folder, tabs } of [
  { folder: 'de/', tabs: ['Befehle', 'Schnipsel', 'Hilfe', 'Vergleichen'] },
  { folder: 'zh-Hans/', tabs: ['命令', '代码片段', '帮助', '比较'] },
]) {
  test(`${folder} fits every width, and axe finds nothing`, async ({ page }) => {
    test.slow();
    await openIn(page, folder, LINK);
    await expectAccessible(page);
    for (const width of [1440, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await overflow(page), `the form at ${width} px`).toBe(0);
      expect(await cutOff(page), `the form at ${width} px`).toEqual([]);
      const files = page.locator('[data-view-tab=files]');
      if (await files.isVisible()) await files.click();
      for (const name of tabs) {
        await page.getByRole('tab', { name }).click();
        await expect(page.locator('.panel:not([hidden])')).toBeVisible();
        expect(await overflow(page), `${name} at ${width} px`).toBe(0);
        expect(await cutOff(page), `${name} at ${width} px`).toEqual([]);
      }
      const form = page.locator('[data-view-tab=form]');
      if (await form.isVisible()) await form.click();
      await expect(page.locator('#download')).toBeInViewport({ ratio: 1 });
    }
  });
}

for (const folder of ['', 'de/', 'zh-Hans/']) {
  test(`/${folder} has room for the download on every phone, with a warning, too`, async ({ page }) => {
    await openIn(page, folder, WARNED);
    await expect(page.locator('.view-problems')).toBeAttached();
    for (const width of [428, 412, 390, 360, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await expect(page.locator('.view-problems')).toBeVisible();
      await expect(page.locator('#download')).toBeInViewport({ ratio: 1 });
      await expect.poll(() => cutOff(page), `${width} px`).toEqual([]);
    }
  });
}

for (const folder of ['', 'de/', 'zh-Hans/']) {
  test(`/${folder} fits the notice of changes on every phone`, async ({ page }) => {
    await openIn(page, folder, 'v=1&channel=nightly&components=clippy,rustfmt,miri');
    await page.setViewportSize({ width: 390, height: 844 });
    await field(page, 'provider').locator('input[value=nixpkgs]').check();
    await expect(page.locator('.changes')).toBeVisible();
    for (const width of [768, 412, 390, 360, 320]) {
      // The mark at the end of a row goes with the screen: a moment behind it.
      await page.setViewportSize({ width, height: 844 });
      await expect.poll(() => cutOff(page), `${width} px`).toEqual([]);
    }
  });
}

for (const { folder, find } of [
  { folder: 'de/', find: 'Suchen' },
  { folder: 'zh-Hans/', find: '查找' },
]) {
  test(`${folder} marks a file as English, and searches it in its own language`, async ({ page }) => {
    await openIn(page, folder);
    await expect(page.locator('pre.code')).toHaveAttribute('lang', 'en');
    await preview(page).hover();
    const shown = page.locator('.code-editor[data-shown] .view-lines');
    await expect(shown).toHaveAttribute('lang', 'en');
    await inTree(page, 'Cargo.toml').click();
    await expect(shown).toContainText('[package]');
    await expect(shown).toHaveAttribute('lang', 'en');
    await shown.click();
    await page.keyboard.press('ControlOrMeta+f');
    await expect(page.locator('.find-widget.visible').getByRole('textbox', { name: find })).toBeVisible();
  });
}

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true });

  for (const folder of ['', 'de/', 'zh-Hans/']) {
    test(`in the bar of /${folder} nothing lies over another on a tablet`, async ({ page }) => {
      await page.setViewportSize({ width: 768, height: 1024 });
      await openIn(page, folder);
      for (const width of [1366, 1024, 900, 800, 768, 700, 641, 390, 320]) {
        await page.setViewportSize({ width, height: 1024 });
        const over = await page
          .locator('.top-bar :is(button, select, h1, .start-picker > span)')
          .evaluateAll((all) =>
            all
              .filter(
                (it) =>
                  it.checkVisibility() && getComputedStyle(it).clipPath === 'none' && !it.closest('.dock'),
              )
              .map((it) => ({ it, box: it.getBoundingClientRect() }))
              .sort((one, two) => one.box.left - two.box.left)
              .flatMap(({ it, box }, at, sorted) =>
                at > 0 && sorted[at - 1]!.box.right > box.left + 0.5 ? [`${it.textContent} ${box.left}`] : [],
              ),
          );
        expect(over, `${width} px`).toEqual([]);
      }
    });
  }
});
