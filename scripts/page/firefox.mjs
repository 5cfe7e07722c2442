/**
 * Does in Firefox what people come for: the tests of e2e/ run in Chromium, and what one engine forgives the other may not.
 * It takes the built page and the Firefox that FIREFOX_PATH names, or the system's. Without one it says so; where
 * REQUIRE_TOOLS is set, it fails then.
 *
 *     npm run build && npm run test:firefox
 *
 * Playwright would need a Firefox of its own; this one is driven by WebDriver BiDi, which every Firefox speaks.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { launch } from 'puppeteer-core';
import { preview } from 'vite';
import { firefoxPath } from '../system-browsers.mjs';

/** The most milliseconds that anything is waited for. */
const PATIENCE = 30_000;

const executablePath = firefoxPath();
if (!executablePath) {
  console.log('There is no Firefox here: install one, or name it with FIREFOX_PATH');
  process.exit(process.env.REQUIRE_TOOLS ? 1 : 0);
}
if (!existsSync('dist/index.html')) {
  console.error('There is no dist/index.html: npm run build first');
  process.exit(2);
}

const shelf = mkdtempSync(join(tmpdir(), 'firefox-'));
const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
const [address] = server.resolvedUrls.local;
const browser = await launch({
  browser: 'firefox',
  executablePath,
  headless: true,
  defaultViewport: { width: 1440, height: 900 },
  extraPrefsFirefox: { 'browser.download.folderList': 2, 'browser.download.dir': shelf },
});
const page = await browser.newPage();
page.setDefaultTimeout(PATIENCE);
const complaints = [];
page.on('pageerror', (error) => complaints.push(String(error)));
page.on('console', (message) => {
  if (message.type() === 'error') complaints.push(message.text());
});

/** Waits until it holds in the page. */
const until = (holds, ...given) => page.waitForFunction(holds, {}, ...given);
const answers = () => page.waitForSelector('html[data-files]');
const shows = (text) =>
  until((sought) => document.querySelector('[data-testid=preview]')?.textContent.includes(sought), text);
const linkHolds = (text) => until((sought) => location.hash.includes(sought), text);
const COMMAND = process.platform === 'darwin' ? 'Meta' : 'Control';
const withCommand = async (key) => {
  await page.keyboard.down(COMMAND);
  await page.keyboard.press(key);
  await page.keyboard.up(COMMAND);
};
const nameIs = (name) => until((sought) => document.querySelector('#project-name').value === sought, name);

/** In this order, on one page. */
const TASKS = {
  'the page answers': async () => {
    await page.goto(address);
    await answers();
  },
  'what is typed is in the files and in the link': async () => {
    await page.locator('#project-name').click();
    await page.keyboard.press('End');
    await page.keyboard.type('-in-firefox');
    await shows('my-project-in-firefox');
    await linkHolds('name=my-project-in-firefox');
  },
  'a preset is taken, taken back and taken again': async () => {
    await page.locator('.starts li:nth-child(5) button').click();
    await linkHolds('layout=workspace');
    await withCommand('z');
    await nameIs('my-project-in-firefox');
    await page.keyboard.down('Shift');
    await withCommand('z');
    await page.keyboard.up('Shift');
    await linkHolds('layout=workspace');
  },
  'the palette finds a crate and chooses it': async () => {
    await withCommand('k');
    await page.waitForSelector('dialog[open] [role=combobox]');
    await page.keyboard.type('openssl-sys');
    await until(() =>
      document.querySelector('dialog[open] [aria-selected=true]')?.textContent.startsWith('OpenSSL'),
    );
    await page.keyboard.press('Enter');
    await linkHolds('libraries=openssl');
    await page.keyboard.press('Escape');
  },
  'the editor comes, with the file': async () => {
    await page.locator('[data-testid=preview]').click();
    await page.waitForSelector('.code-editor[data-shown] .view-line');
  },
  'two versions are compared': async () => {
    await page.locator('#tab-compare').click();
    await page.waitForSelector('.monaco-diff-editor .line-insert');
    await page.locator('#tab-files').click();
  },
  'the link is shared, with its picture': async () => {
    await page.locator('#share').click();
    await page.waitForSelector('dialog[open] [role=img]');
    await page.keyboard.press('Escape');
    await until(() => document.activeElement.id === 'share');
  },
  'the zip holds the project': async () => {
    await page.locator('#download').click();
    await page.waitForSelector('dialog[open]');
    const name = await page.$eval('#project-name', ({ value }) => value);
    const files = Object.keys(unzipSync(await arrived(join(shelf, `${name}.zip`))));
    for (const path of ['flake.nix', 'Cargo.toml', 'README.md'])
      assert.ok(files.includes(`${name}/${path}`), path);
    await page.keyboard.press('Escape');
  },
  'a narrow page is not wider than its screen': async () => {
    await page.setViewport({ width: 390, height: 844 });
    await page.locator('[data-view-tab=files]').click();
    await page.waitForSelector('#files', { visible: true });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    await page.setViewport({ width: 1440, height: 900 });
  },
  'a link is opened, and says what it could not take': async () => {
    await page.goto('about:blank');
    await page.goto(`${address}#v=1&name=linked&colour=red`);
    await answers();
    await nameIs('linked');
    await until(() => document.body.textContent.includes('“colour” is no field'));
  },
  'until here it has complained of nothing': () => assert.deepEqual(complaints, []),
  'without a network it opens all the same': async () => {
    await until(() => navigator.serviceWorker.controller !== null);
    await server.close();
    await page.reload();
    await answers();
    await nameIs('linked');
  },
};

/** What was downloaded, once all of it is there. */
async function arrived(path) {
  const end = Date.now() + PATIENCE;
  while (!existsSync(path) || existsSync(`${path}.part`) || readFileSync(path).length === 0) {
    if (Date.now() > end) throw new Error(`${path} does not come`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  return readFileSync(path);
}

console.log(`In ${await browser.version()}`);
let failed = false;
for (const [task, doIt] of Object.entries(TASKS)) {
  try {
    await doIt();
    console.log(`ok     ${task}`);
  } catch (error) {
    console.log(`FAILED ${task}: ${error.message}`);
    for (const complaint of complaints) console.log(`       the page: ${complaint}`);
    failed = true;
    break;
  }
}
await browser.close();
await server.close();
rmSync(shelf, { recursive: true });
process.exit(failed ? 1 : 0);
