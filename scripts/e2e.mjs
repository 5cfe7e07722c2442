// Runs the end-to-end tests in a Chromium: the one that CHROMIUM_PATH names, Playwright's own, the system's, or else
// one that it installs. Says which. Arguments go to `playwright test`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { systemBrowser } from './system-browsers.mjs';

const run = (command, ...args) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
    return { path: named, how: 'named by CHROMIUM_PATH' };
  }
  if (existsSync(chromium.executablePath()))
    return { path: chromium.executablePath(), how: "Playwright's own" };
  const system = systemBrowser();
  return system && { path: system, how: "the system's" };
}

function installBrowser() {
  console.log('e2e: no Chromium found; trying `playwright install chromium`');
  if (run('npx', 'playwright', 'install', 'chromium')) return;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('e2e: that failed; trying `apt-get install chromium`');
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  }
}

let browser = findBrowser();
if (!browser) {
  installBrowser();
  browser = findBrowser();
}
if (!browser) {
  console.error('e2e: there is no Chromium: install one, or name it with CHROMIUM_PATH');
  process.exit(1);
}
console.log(`e2e: using ${browser.path} (${browser.how})`);
process.env.CHROMIUM_PATH = browser.path;
process.exitCode = run('npx', 'playwright', 'test', ...process.argv.slice(2)) ? 0 : 1;
