// Takes the pictures of docs/screenshots/ from the built page: npm run screenshots
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { preview } from 'vite';

const FOLDER = 'docs/screenshots';
const WORKSPACE = '#v=1&name=observatory&layout=workspace&libraries=openssl,sqlite&ci=github&release=yes';

const open = async (page) => {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.locator('.preview .line').first().waitFor({ state: 'attached' });
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
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
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
  // The colours of the files come last, and the editor draws its lines when nothing else is to do.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await page.close();
}
await browser.close();
await server.close();
