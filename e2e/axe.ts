import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './page.ts';

/** The rules of axe that look at colours: what else they find in one theme, they find in the other. */
const RULES_OF_COLOURS = ['color-contrast', 'link-in-text-block'];

async function findings(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary}`).join('\n')}`,
  );
}

/**
 * Axe on a part of the page, which tells of what is wrong alone: to describe all that is right takes it most of its time.
 * It ends where it began, in the page: another one, which it would open for that, is for frames, and here are none.
 */
async function axeOn(page: Page, part: string | undefined): Promise<AxeBuilder> {
  // Its text is brought into a page once: to read that takes longer than to look at a small part.
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: 'void 0' }) });
  axe.setLegacyMode().options({ resultTypes: ['violations'] });
  return part === undefined ? axe : axe.include(part);
}

/**
 * Expects that axe finds nothing on the page as it stands, in the light theme and in the dark one.
 *
 * @param part selects what is looked at, where the rest was looked at elsewhere
 */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await findings(await axeOn(page, part)), 'in the light theme').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  // What is skipped while it is out of sight would keep the colours of before, and the editor follows the theme only with
  // a frame; a picture waits for that.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
  });
  await page.screenshot({ caret: 'initial' });
  const colours = (await axeOn(page, part)).withRules(RULES_OF_COLOURS);
  expect(await findings(colours), 'in the dark theme').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}
