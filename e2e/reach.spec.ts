import type { ElementHandle, Locator, Page } from '@playwright/test';
import { BUSY, expect, field, inTree, open, pressTabs, preview, type TabKey, tabTo, test } from './page.ts';

/** What docs/accessibility.md claims beyond axe: forced colours, zoom, spacing, motion, targets, and the keyboard. */

test('in forced colours every state can still be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await open(page, BUSY);
  await field(page, 'license').getByRole('radio', { name: 'MIT', exact: true }).check();
  await expect(page.locator('.tree-dot').first()).toBeVisible();
  const unlike = async (what: string, shown: Locator, undo: (element: HTMLElement) => void) => {
    // Held on to: without its state it is not found any more.
    const element = (await shown.elementHandle()) as ElementHandle<HTMLElement>;
    const before = await element.screenshot({ caret: 'initial' });
    await element.evaluate(undo);
    const after = await element.screenshot({ caret: 'initial' });
    expect(before.equals(after), `${what} cannot be seen`).toBe(false);
  };
  const first = (selector: string): Locator => page.locator(selector).first();

  await unlike('the part on show', first('.section-link[aria-current]'), (it) =>
    it.removeAttribute('aria-current'),
  );
  await unlike('a part with a hint', first('.section-link:has([data-severity])'), (it) =>
    it.querySelector('[data-severity]')?.remove(),
  );
  await unlike('what was changed', first('.field[data-changed]'), (it) => it.removeAttribute('data-changed'));
  await unlike('the tab on show', first('.panel-tab[aria-selected=true]'), (it) =>
    it.setAttribute('aria-selected', 'false'),
  );
  await unlike('the file on show', first('.tree-row[aria-selected=true]'), (it) =>
    it.setAttribute('aria-selected', 'false'),
  );
  await unlike('a file that changed', first('.tree-row:has(.tree-dot)'), (it) => {
    (it.querySelector('.tree-dot') as HTMLElement).style.visibility = 'hidden';
  });
  for (const label of ['.option', '.segment', '.flag', '.theme-choice', '.use-chip'])
    await unlike(`a choice (${label})`, first(`${label}:has(input:checked)`), (it) => {
      (it.querySelector('input') as HTMLInputElement).checked = false;
    });
  for (const control of ['.section-link', '.panel-tab', '#share', '#project-name']) {
    await page.keyboard.press('Shift');
    await first(control).focus();
    await unlike(`the focus on ${control}`, first(control), (it) => it.blur());
  }
  await page.getByRole('combobox', { name: /^Channel/ }).click();
  await unlike('the option at hand', first('.combo-option[data-active]'), (it) =>
    it.removeAttribute('data-active'),
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced ${colorScheme} colours the editor and a comparison can be read`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    await open(page, BUSY);
    await preview(page).click();
    await expect(page.locator('.code-editor[data-shown] .view-line').first()).toBeVisible();
    await page.getByRole('tab', { name: 'Compare' }).click();
    await page.getByRole('combobox', { name: 'Compare with', exact: true }).selectOption('presets/workspace');
    await expect(
      page.locator('.diff-place[data-shown] :is(.line-insert, .line-delete)').first(),
    ).toBeVisible();
    await page.locator('.change-row').last().click();
    const row = page.locator('.change-row[aria-selected=true]');
    const before = await row.screenshot();
    await row.evaluate((it) => it.setAttribute('aria-selected', 'false'));
    expect(before.equals(await page.locator('.change-row').last().screenshot())).toBe(false);
  });
}

/** What is wider than the screen, and texts that their own box cuts off. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const right = document.documentElement.clientWidth + 1;
    const bodies = [...document.querySelectorAll<HTMLElement>('.sheet-body, .panel')];
    const out = [
      ...[...document.querySelectorAll<HTMLElement>('.top-bar button, .dock button')].filter(
        (it) => it.checkVisibility() && it.getBoundingClientRect().right > right,
      ),
      ...bodies.filter((it) => it.scrollWidth > it.clientWidth),
    ];
    const texts = [
      ...document.querySelectorAll<HTMLElement>('button, label, summary, h1, h2, h3, legend, p'),
    ];
    const cut = texts.filter(
      (it) =>
        it.checkVisibility() &&
        !it.closest('.sr-only, .monaco-editor, .line-strip-text') &&
        getComputedStyle(it).clipPath === 'none' &&
        getComputedStyle(it).display !== 'inline' &&
        (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 2) &&
        it.textContent !== '',
    );
    return [
      ...(wide > 0 ? [`${wide} px`] : []),
      ...[...out, ...cut].map((it) => `${it.className}: ${it.textContent}`),
    ];
  });

const SMALL = [
  { what: '200 % of 1440 px', width: 720, height: 450 },
  { what: '400 % of 1280 px', width: 320, height: 256 },
];

for (const { what, width, height } of SMALL) {
  for (const folder of ['', 'de/'])
    test(`/${folder} at ${what}, with the text spread out, nothing is cut off or hidden`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await open(page, `${BUSY}&provider=rustup&packaging=none`, folder);
      await expect(page.locator('.view-problems')).toBeVisible();
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
            ' p { margin-bottom: 2em !important }',
        );
        document.adoptedStyleSheets.push(sheet);
      });
      expect(await cutOff(page)).toEqual([]);
      await page.locator('[data-view-tab=files]').click();
      await expect(preview(page)).toBeVisible();
      expect(await cutOff(page)).toEqual([]);
      await page.locator('#share').click();
      await expect(page.locator('dialog[open]').getByRole('img')).toBeVisible();
      expect(await cutOff(page)).toEqual([]);
    });
}

test('who wants no motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await page.locator('.section-link[data-section=ci]').click();
  const longest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('*')].flatMap((it) => {
        const { transitionDuration, animationDuration } = getComputedStyle(it);
        return `${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat);
      }),
    ),
  );
  // However short it is, what changes by degrees in every element at once takes seconds.
  expect(longest).toBe(0);
  const moved = await page.evaluate(() => {
    const form = document.getElementById('form') as HTMLElement;
    const before = form.scrollTop;
    document.querySelector<HTMLElement>('.section-link[data-section=project]')?.click();
    return before - form.scrollTop;
  });
  expect(moved).toBeGreaterThan(0);
});

test('every target is 24 px wide and high', async ({ page }) => {
  await open(page, BUSY);
  await field(page, 'targets').getByRole('button', { name: 'Browse' }).click();
  await page.getByRole('combobox', { name: /^Channel/ }).click();
  const small = await page
    .locator(
      'button, summary, select, label:has(input), input:not(label input), [role=treeitem], [role=option]',
    )
    .evaluateAll((all) =>
      all
        .map((it) => ({ it, box: it.getBoundingClientRect() }))
        .filter(({ it, box }) => it.checkVisibility() && (box.width < 23.9 || box.height < 23.9))
        .filter(({ it }) => !it.closest('.monaco-editor') && getComputedStyle(it).clipPath === 'none')
        .map(({ it, box }) => `${it.className} ${box.width} × ${box.height}: ${it.textContent}`),
    );
  expect(small).toEqual([]);
});

test.describe('under a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const width of [390, 768])
    test(`what is chosen and done is 44 px high at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await open(page, BUSY);
      const low = (): Promise<readonly string[]> =>
        page
          .locator(
            'button, summary, select, label:has(input), input:not(label input), [role=treeitem], [role=tab]',
          )
          .evaluateAll((all) =>
            all
              .filter(
                (it) =>
                  it.checkVisibility() && !it.closest('.monaco-editor, .skip, .field-more, .field-lines'),
              )
              .filter((it) => it.getBoundingClientRect().height < 43.5)
              .filter((it) => getComputedStyle(it).clipPath === 'none')
              .map((it) => `${it.className} ${it.getBoundingClientRect().height}: ${it.textContent}`),
          );
      expect(await low()).toEqual([]);
      await page.locator('[data-view-tab=files]').tap();
      await expect(preview(page)).toBeVisible();
      expect(await low()).toEqual([]);
      await page.getByRole('tab', { name: 'Compare' }).tap();
      await expect(page.locator('.change-row').first()).toBeVisible();
      expect(await low()).toEqual([]);
    });
});

/**
 * Goes once round the page with Tab, or with Shift and Tab, from where the focus is. Gives back what had the focus and was
 * out of sight, and what should have had it and did not.
 *
 * @param atOnce how many keys are pressed before the page is heard of
 */
async function goRound(
  page: Page,
  key: TabKey,
  atOnce: number,
): Promise<{ readonly hidden: readonly string[]; readonly missed: readonly string[] }> {
  const round = await page.evaluateHandle(() => {
    const controller = new AbortController();
    const there = [...document.querySelectorAll<HTMLElement>('*')];
    const met = new Set<Element>();
    const hidden: string[] = [];
    const nameOf = (it: Element): string => `${it.className}#${it.id} ${it.textContent?.slice(0, 40)}`;
    const isSeen = (it: Element): boolean => {
      // The editor's own field for keys is a dot behind the text, and a notice may be lower than what it holds.
      const around = it.closest('label, .monaco-editor') ?? it;
      const box = (it.matches('.changes-body') ? it.parentElement! : around).getBoundingClientRect();
      return [0.1, 0.5, 0.9].some((across) =>
        [0.1, 0.5, 0.9].some((down) =>
          around.contains(document.elementFromPoint(box.x + box.width * across, box.y + box.height * down)),
        ),
      );
    };
    // Of choices of which only one is taken the focus comes to that one.
    const isStop = (it: HTMLElement): boolean =>
      it.tabIndex >= 0 &&
      !it.matches(':disabled, [type=radio]:not(:checked)') &&
      it.checkVisibility({ visibilityProperty: true });
    const round = {
      done: false,
      end: () => {
        controller.abort();
        // Only now: a part of the form that was never near the screen is not there before the focus comes to it.
        const missed = there.filter((it) => isStop(it) && !met.has(it)).map(nameOf);
        return { hidden, missed };
      },
    };
    addEventListener(
      'keyup',
      () => {
        // Between its end and its beginning the page as a whole has the focus.
        const it = document.activeElement ?? document.body;
        round.done ||= met.has(it);
        if (!round.done && it !== document.body && !isSeen(it)) hidden.push(nameOf(it));
        met.add(it);
      },
      { capture: true, signal: controller.signal },
    );
    return round;
  });
  while (!(await round.evaluate(({ done }) => done))) await pressTabs(page, key, atOnce);
  return round.evaluate(({ end }) => end());
}

/** What lies over a corner of the page, how it comes, and the screens on which its place is a matter of its own. */
const OVER = [
  { what: 'nothing', link: BUSY, bring: async () => {}, widths: [1440, 720, 390, 320] },
  {
    what: 'what was not used',
    widths: [1440, 320],
    link: `${BUSY}&nonsense=1&edition=1999&checks=zzz&gitHooks=aa`,
    bring: (page: Page) => expect(page.getByTestId('rejected')).toBeVisible(),
  },
  {
    what: 'what a choice changed elsewhere',
    widths: [390, 320],
    link: `${BUSY}&components=clippy,rustfmt,miri`,
    bring: async (page: Page) => {
      await field(page, 'provider').locator('input[value=nixpkgs]').check();
      await expect(page.locator('.changes')).toBeVisible();
    },
  },
];

for (const [width, height] of [
  [1440, 900],
  [720, 450],
  [390, 844],
  [320, 256],
] as const) {
  for (const { what, link, bring } of OVER.filter(({ widths }) => widths.includes(width))) {
    test(`what has the focus is in sight at ${width} × ${height} px, over it ${what}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, link);
      await bring(page);
      for (const [key, from] of [
        ['Tab', '#form'],
        ['Shift+Tab', '.page-footer button >> nth=-1'],
      ] as const) {
        await page.locator(from).focus();
        let { hidden, missed } = await goRound(page, key, 60);
        if (hidden.length > 0) {
          // That fast, keys may overtake what follows the focus with the next frame: once more, at the pace of a person.
          await page.locator(from).focus();
          ({ hidden, missed } = await goRound(page, key, 1));
        }
        expect(hidden, `${key}: what has the focus and is out of sight`).toEqual([]);
        expect(missed, `${key}: what the focus never comes to`).toEqual([]);
      }
    });
  }
}

test('a preset, a library, a mend, a file and the zip by the keyboard alone', async ({ page }) => {
  await open(page);
  const press = (key: string) => page.keyboard.press(key);

  await tabTo(page, '.start:nth-child(1)');
  await tabTo(page, 'li:nth-child(5) > .start');
  await press('Enter');
  await expect(page.locator('.start[aria-pressed=true]')).toContainText('Workspace');

  await tabTo(page, '.section-link[data-section=libraries]', 'Shift+Tab');
  await press('Enter');
  await tabTo(page, '#field-libraries input[type=search]');
  await page.keyboard.type('zstd');
  await expect(field(page, 'libraries').getByRole('checkbox').first()).toHaveAccessibleName('Zstandard');
  await tabTo(page, '#field-libraries input[type=checkbox]');
  await press('Space');
  await expect(preview(page)).toContainText('pkgs.zstd');

  await press('Control+k');
  await expect(page.locator('.palette-input')).toBeFocused();
  await page.keyboard.type('licence none');
  await expect(page.locator('.palette [data-active]')).toContainText('Licence');
  await press('Control+Enter');
  await expect(page.locator('#field-license input:focus')).toHaveCount(1);
  await press('ArrowUp');
  await expect(field(page, 'license').getByRole('radio', { name: 'None' })).toBeChecked();
  await expect(page.locator('#field-license .field-problem')).toBeVisible();
  await tabTo(page, '#field-license .field-problem', 'Shift+Tab');
  await press('Enter');
  await tabTo(page, '#problem-no-license .button');
  await press('Enter');
  await expect(page.locator('#problem-no-license')).toHaveCount(0);
  await expect(page.locator('#problems-title')).toBeFocused();

  await tabTo(page, '[role=treeitem]');
  await press('End');
  await press('Enter');
  await expect(inTree(page, 'rust-toolchain.toml')).toHaveAttribute('aria-selected', 'true');

  await tabTo(page, '#download');
  const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
});
