// Makes the icons of the installed page from public/favicon.svg, in a Chromium:
//   node scripts/page/icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumPath } from '../system-browsers.mjs';

const PUBLIC = new URL('../../public/', import.meta.url);
const drawing = readFileSync(new URL('favicon.svg', PUBLIC), 'utf8');

/** A maskable icon is cut to any shape: its ground fills it, and the drawing keeps to the middle. */
const KINDS = [
  { name: 'icon', ground: 'transparent', share: 1 },
  { name: 'icon-maskable', ground: '#eceef1', share: 0.68 },
];

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
const page = await browser.newPage({ colorScheme: 'light' });
for (const side of [192, 512]) {
  await page.setViewportSize({ width: side, height: side });
  for (const { name, ground, share } of KINDS) {
    const style = `html{background:${ground}}body{margin:0;height:100vh;display:grid;place-items:center}`;
    await page.setContent(`<style>${style} svg{width:${share * 100}%}</style>${drawing}`);
    const picture = await page.screenshot({ omitBackground: true });
    writeFileSync(new URL(`${name}-${side}.png`, PUBLIC), picture);
  }
}
// The tab's icon, as a browser shows it, three times as fine at most. Not the drawing itself: a browser takes a drawing up
// in the page's own thread, and again whenever the address changes, which is while one types.
await page.setViewportSize({ width: 48, height: 48 });
await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
for (const colorScheme of ['light', 'dark']) {
  await page.emulateMedia({ colorScheme });
  const picture = await page.screenshot({ omitBackground: true });
  writeFileSync(new URL(`favicon-${colorScheme}.png`, PUBLIC), picture);
}
await browser.close();
