/**
 * Takes pictures of the page, to be looked at: wide and narrow, light and dark, before and after the editor has come.
 *
 *     node scripts/screenshot.mjs [--url URL] [--out DIR] [--file PATH]
 *
 * Without an address it serves dist/ itself. A file's path selects that file first.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { preview } from 'vite';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    out: { type: 'string', default: 'test-results/screenshots' },
    file: { type: 'string' },
  },
});

const SCREENS = [
  { name: 'wide', viewport: { width: 1440, height: 900 }, editor: true },
  { name: 'narrow', viewport: { width: 390, height: 844 }, editor: false },
];

const executablePath =
  process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
mkdirSync(values.out, { recursive: true });
const server = values.url ? undefined : await preview({ preview: { port: 4199, host: '127.0.0.1' } });
const url = values.url ?? 'http://127.0.0.1:4199/';
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const { name, viewport, editor } of SCREENS) {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
    const complain = (text) => console.error(`${name} ${colorScheme}: ${text}`);
    page.on('pageerror', (error) => complain(error));
    page.on('console', (message) => message.type() === 'error' && complain(message.text()));
    await page.goto(url);
    await page.waitForSelector('[data-testid=preview]', { state: 'attached' });
    if (!editor)
      await page
        .locator('[data-view-tab=files]')
        .click({ timeout: 1000 })
        .catch(() => {});
    if (values.file) await page.locator(`[data-path="${values.file}"]`).click();
    await page.waitForTimeout(600);
    const shoot = (state) =>
      page.screenshot({ path: join(values.out, `${name}-${colorScheme}-${state}.png`) });
    await shoot('static');
    if (editor) {
      await page.locator('[data-testid=preview]').hover();
      await page.waitForSelector('.code-editor[data-shown]');
      await page.waitForTimeout(400);
      await shoot('editor');
    }
    await page.close();
  }
}
await browser.close();
await server?.close();
console.log(`pictures are in ${values.out}`);
