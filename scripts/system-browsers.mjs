import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** Where a system has its Chromium, the quickest to start first. */
const CHROMIUMS = [
  // What Playwright itself runs without a screen: the same engine without the window around it.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of the system's own Chromium; nothing where it has none. */
export const systemBrowser = () => CHROMIUMS.find((path) => existsSync(path));

/** The Chromium to start: the one that CHROMIUM_PATH names, or the system's where Playwright's own, undefined, is missing. */
export const chromiumPath = () =>
  process.env.CHROMIUM_PATH ?? (existsSync(chromium.executablePath()) ? undefined : systemBrowser());

const FIREFOXES = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The Firefox to start: the one that FIREFOX_PATH names, or the system's; nothing where it has none. */
export const firefoxPath = () => process.env.FIREFOX_PATH ?? FIREFOXES.find((path) => existsSync(path));
