// Takes the pictures of docs/screenshots/ from the built page: npm run screenshots
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { chromiumPath } from '../system-browsers.mjs';

const FOLDER = 'docs/screenshots';
const WORKSPACE = '#v=1&name=observatory&layout=workspace&libraries=openssl,sqlite&ci=github&release=yes';

const open = async (page) => {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.locator('.preview .line').first().waitFor({ state: 'attached' });
};

/** The colours of files come last, from the top down: every line in view with a text in quotes has them. */
const coloured = () =>
  [...document.querySelectorAll('.preview .line')]
    .filter((line) => line.getBoundingClientRect().top < innerHeight && /"[^"]+"/.test(line.textContent))
    .every((line) => line.querySelector('span'));

/** The editor draws its lines, and then their colours, when nothing else is to do. */
const editorColoured = () => {
  const words = [...document.querySelectorAll('.diff-place[data-shown] .modified .view-line span span')];
  return new Set(words.map((word) => getComputedStyle(word).color)).size > 1;
};

/** Each picture: where the page is opened, how large and in which theme, and what is done before it is taken. */
const PICTURES = [
  { name: 'form-and-files', hash: WORKSPACE },
  {
    name: 'palette',
    theme: 'dark',
    act: async (page) => {
      await page.keyboard.press('ControlOrMeta+k');
      await page.getByRole('combobox', { name: 'Find anything' }).fill('ssl');
      await page.locator('.palette-row').first().waitFor();
    },
  },
  {
    name: 'compare',
    hash: WORKSPACE,
    act: async (page) => {
      await page.locator('#tab-compare').click();
      await page
        .locator('.monaco-diff-editor .modified .view-line', { hasText: 'description' })
        .first()
        .waitFor();
      await page.waitForFunction(editorColoured);
    },
  },
  {
    name: 'share',
    theme: 'dark',
    act: async (page) => {
      await page.locator('#share').click();
      await page.getByRole('img', { name: 'QR code of the link' }).waitFor();
    },
  },
  { name: 'phone', width: 390, height: 844 },
  {
    name: 'phone-dark',
    width: 390,
    height: 844,
    theme: 'dark',
    act: (page) => page.locator('[data-view-tab=files]').click(),
  },
  { name: 'german', folder: 'de/', hash: WORKSPACE },
];

const server = await preview({ preview: { host: '127.0.0.1', port: 0 } });
const [address] = server.resolvedUrls?.local ?? [];
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
mkdirSync(FOLDER, { recursive: true });
for (const { name, folder = '', hash = '', width = 1440, height = 900, theme = 'light', act } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  await page.goto(`${address}${folder}${hash}`);
  await open(page);
  await act?.(page);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(coloured);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await page.close();
}
await browser.close();
await server.close();
