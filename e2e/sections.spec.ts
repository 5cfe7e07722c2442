import type { Page } from '@playwright/test';
import { atRest, expect, field, open, test } from './page.ts';

const index = (page: Page) => page.getByRole('navigation', { name: 'Parts of the form' });
const MARKED = 'v=1&license=none&channel=nightly&edition=2021&libraries=openssl&updates=none';

test('the index says what is changed and what is the matter, and leads there', async ({ page }) => {
  await open(page, 'v=1&license=none&description=Mine');
  const part = index(page).getByRole('button', { name: /^Project/ });
  await expect(part).toHaveAccessibleName('Project: 2 changed, 1 hint');
  await field(page, 'license').getByRole('radio', { name: 'MIT', exact: true }).check();
  await expect(part).toHaveAccessibleName('Project: 2 changed');

  const targets = index(page).getByRole('button', { name: 'Targets' });
  await targets.press('Enter');
  const heading = page.getByRole('heading', { name: 'Targets', level: 2 });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect(targets).toHaveAttribute('aria-current', 'location');
  await expect(index(page).locator('[aria-current]')).toHaveCount(1);
});

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const) {
  test(`the index leads to where a part begins at ${width} px, with motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.setViewportSize({ width, height });
    /** How far down the screen a part begins; of one that cannot come higher, nothing. */
    const begins = (id: string) =>
      page.locator(`#${id}`).evaluate((part) => {
        const form = document.getElementById('form') as HTMLElement;
        const box = getComputedStyle(form).overflowY === 'auto' ? form : document.documentElement;
        const ended = box.scrollTop + box.clientHeight > box.scrollHeight - 2;
        return ended ? undefined : Math.round(part.getBoundingClientRect().top);
      });
    await open(page);
    await index(page).locator('[data-section=project]').click();
    const top = await begins('project');
    // Each on a page whose parts were not seen yet.
    for (const [id, expected] of [
      ['packaging', top],
      ['comforts', top],
      ['tools', undefined],
    ] as const) {
      await open(page);
      await index(page).locator(`[data-section=${id}]`).click();
      await expect.poll(() => begins(id)).toBe(expected);
    }
  });
}

test('the index follows what is scrolled to, to the end', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const current = index(page).locator('[aria-current]');
  await page.locator('#ci').evaluate((part) => part.scrollIntoView());
  await expect(current).toHaveText('Continuous integration');
  await page.locator('.page-footer').evaluate((footer) => footer.scrollIntoView());
  await expect(current).toHaveText('Developer tools');
  await page.locator('#form').evaluate((form) => form.scrollTo(0, 0));
  await expect(current).toHaveText('Start from');
});

test('a part out of view is known to be as high as its words make it, seen before or not', async ({
  page,
}) => {
  await open(page);
  const part = page.locator('#comforts');
  const help = part.locator('.field-help').first();
  /** As React does it: a text in the place of another. */
  const lengthen = () =>
    help.evaluate(({ firstChild }) => {
      (firstChild as Text).data += ' More words.'.repeat(99);
    });
  await atRest(page);
  await lengthen();
  await atRest(page);
  await part.scrollIntoViewIfNeeded();
  await expect(help).toBeInViewport();
  await page.locator('#form').evaluate((form) => form.scrollTo(0, 0));
  await expect(help).not.toBeInViewport();
  await lengthen();
  await atRest(page);
});

for (const width of [390, 768, 1440, 2560]) {
  test(`the end of the form stays where it is when one goes there at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    /** Goes to the end, and gives back how far down the screen it then stood, frame by frame. */
    const goToEnd = () =>
      page.locator('#form').evaluate(async (form) => {
        const footer = form.querySelector('.page-footer') as HTMLElement;
        const box = getComputedStyle(form).overflowY === 'auto' ? form : document.documentElement;
        box.scrollTop = box.scrollHeight;
        const places: number[] = [];
        while (places.length < 20) {
          places.push(footer.getBoundingClientRect().top);
          await new Promise(requestAnimationFrame);
        }
        box.scrollTop = 0;
        return places;
      });
    const expectSteady = async () => {
      await atRest(page);
      const places = await goToEnd();
      expect(places).toEqual(places.map(() => places[0]));
    };
    await open(page);
    await expectSteady();
    await page
      .locator('#start')
      .getByRole('button', { name: /^Workspace/ })
      .click();
    // The last part of the form.
    await expect(page.locator('#tools .section-count')).toHaveText('1 changed');
    await page.setViewportSize({ width: width - 60, height: 900 });
    await expectSteady();
  });

  test(`neither the page as it comes alive nor a mark moves anything at ${width} px`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as unknown as readonly Shift[])
          shifts.push(`${value}: ${sources.map(({ node }) => node?.nodeName)}`);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width, height: 900 });
    const places = () =>
      page.locator('.section-link, .top-bar > *').evaluateAll((all) =>
        all.map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect();
          return [x, y, width, height];
        }),
      );
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await open(page);
      await expect(page.locator('.code [class^=t-], .monaco-editor').first()).toBeAttached();
      expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
    }
    const before = await places();
    await open(page, MARKED);
    await page.reload();
    await expect(index(page).getByRole('button', { name: /changed/ })).toHaveCount(4);
    expect(await places()).toEqual(before);
  });
}

interface Shift {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}
