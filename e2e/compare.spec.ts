import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { findPreset } from '../src/config/presets.ts';
import { NEWEST_NIGHTLY } from '../src/facts/releases.ts';
import { generateProject } from '../src/project/index.ts';
import { encodeLink } from '../src/share/link.ts';
import { expectAccessible } from './axe.ts';
import { expect, field, giveFile, open, preview, test } from './page.ts';

const panel = (page: Page) => page.locator('.compare');
const source = (page: Page) => page.getByRole('combobox', { name: 'Compare with', exact: true });
const change = (page: Page, path: string) => page.locator(`[data-change="${path}"]`);
const text = (page: Page) => page.getByRole('textbox', { name: /^Your file/ });

/** Shows the comparison with a source; on a narrow screen behind its tab. */
async function compareWith(page: Page, id: string): Promise<void> {
  const files = page.locator('[data-view-tab=files]');
  if (await files.isVisible()) await files.click();
  await page.getByRole('tab', { name: 'Compare' }).click();
  await source(page).selectOption(id);
}

test('the last change is shown in the editor, by keyboard, and is nothing once it is undone', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('switch', { name: 'direnv' }).uncheck();
  await expect(preview(page)).toBeVisible();
  await compareWith(page, 'here/last');
  await expect(change(page, '.envrc')).toContainText('removed file');
  await change(page, '.envrc').click();
  await expect(page.locator('.diff-place[data-shown] .view-line').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(change(page, '.envrc')).toHaveAttribute('aria-selected', 'false');

  const header = page.locator('.diff-header');
  const walk = async (key: string, steps: number): Promise<readonly string[]> => {
    const walked: string[] = [];
    for (let step = 0; step < steps; step++) {
      await page.keyboard.press(key);
      walked.push((await header.textContent()) ?? '');
    }
    return walked;
  };
  const walked = await walk('F7', 4);
  expect(new Set(walked).size).toBeGreaterThan(1);
  expect(await walk('Shift+F7', 3)).toEqual(walked.slice(0, 3).reverse());
  // Inside the editor the keys are the same.
  await page.locator('.diff-editor .modified .view-lines[role=presentation]').click();
  expect(await walk('F7', 3)).toEqual(walked.slice(1));
  expect(await walk('Shift+F7', 3)).toEqual(walked.slice(0, 3).reverse());
  await expectAccessible(page, '#files');

  await page.locator('#undo').click();
  await expect(panel(page).getByText('Nothing differs')).toBeVisible();
});

test('the patch from a preset makes of it what is on show', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const start = findPreset('library')!.config;
  await open(page, encodeLink({ ...start, name: 'changed', direnv: false, vscode: true }));
  await compareWith(page, 'presets/library');
  await panel(page).getByRole('button', { name: 'Copy the patch' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied changed.patch.' })).toBeVisible();
  const patch = await page.evaluate(() => navigator.clipboard.readText());
  const download = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: 'Download the patch' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe(patch);

  const folder = await mkdtemp(join(tmpdir(), 'compare-'));
  execFileSync('git', ['init', '--quiet', folder]);
  const address = page.url().split('#')[0];
  for (const { path, content } of generateProject(start, { link: `${address}#${encodeLink(start)}` })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  execFileSync('git', ['-C', folder, 'apply', '--whitespace=nowarn'], { input: patch });
  expect(await readFile(join(folder, 'Cargo.toml'), 'utf8')).toContain('name = "changed"');
  expect(await readFile(join(folder, '.vscode/settings.json'), 'utf8')).toContain('rust-analyzer');
  await rm(folder, { recursive: true });
});

test('a pasted or opened text is compared, or it is said why not, and it is still there afterwards', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await compareWith(page, 'pasted');
  await text(page).fill('[package]\nname = "mine"\n');
  await expect(change(page, 'Cargo.toml')).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.hunks del')).toContainText(['name = "mine"']);
  await expectAccessible(page, '#files');

  await giveFile(panel(page).getByRole('button', { name: 'Open a file to compare with' }), {
    name: 'ferroflake.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"ferroflake": 1'),
  });
  await expect(panel(page).getByRole('alert')).toContainText(
    'ferroflake.json is no file of choices, since it is not JSON',
  );
  await expect(change(page, 'Cargo.toml')).toHaveCount(0);

  await text(page).fill('v=1&name=theirs&colour=red');
  await expect(change(page, 'flake.nix')).toBeVisible();
  const rest = panel(page).getByText('Not everything of it could be used');
  await expect(rest.locator('svg')).toBeVisible();
  await rest.click();
  await expect(panel(page).getByRole('listitem')).toContainText('“colour”');

  await page.getByRole('tab', { name: 'Files' }).click();
  await page.getByRole('button', { name: 'Compare this file' }).click();
  await expect(text(page)).toHaveValue('v=1&name=theirs&colour=red');
});

test('an empty file, one with other line ends and a very long one are compared as they are', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await compareWith(page, 'pasted');
  const bring = (name: string, content: string) =>
    giveFile(panel(page).getByRole('button', { name: 'Open a file to compare with' }), {
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(content),
    });
  await bring('.envrc', '');
  await expect(change(page, '.envrc')).toContainText('3 lines added. 0 lines removed.');

  await text(page).fill('');
  await text(page).evaluate((box) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '[toolchain]\r\nchannel = "1.90"\r\n');
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(change(page, 'rust-toolchain.toml')).toContainText('2 lines removed.');
  await expect(panel(page).getByRole('status').filter({ hasText: 'CR and LF' })).toBeVisible();

  await bring('Cargo.lock', '[[package]]\nname = "a"\n'.repeat(1000));
  await expect(change(page, 'Cargo.lock')).toBeVisible();
  await panel(page)
    .getByRole('button', { name: /^Show [\d,]+ more lines$/ })
    .click();
  await expect(page.locator('.hunks del')).toHaveCount(2000);
});

test('of a path that has no room the end can be read', async ({ page }) => {
  await open(page, encodeLink(findPreset('workspace')!.config));
  await compareWith(page, 'presets/cli');
  const long = change(page, 'crates/storage/Cargo.toml').locator('.change-path');
  await long.evaluate((it) => {
    it.style.maxWidth = '6rem';
  });
  const cut = await long.evaluate((it) => {
    const [shown, path] = [it.getBoundingClientRect(), it.firstElementChild!.getBoundingClientRect()];
    return {
      start: Math.max(0, Math.round(shown.left - path.left)),
      end: Math.round(path.right - shown.right),
    };
  });
  expect(cut.end).toBeLessThanOrEqual(0);
  expect(cut.start).toBeGreaterThan(0);
});

test('the notice of a change leads to its difference', async ({ page }) => {
  const channel = `nightly-${NEWEST_NIGHTLY}`;
  await open(page, `v=1&channel=${channel}`);
  await expect(page.getByRole('combobox', { name: /^Channel/ })).toHaveValue(channel);
  await field(page, 'provider').getByRole('radio', { name: 'nixpkgs', exact: true }).check();
  await page.locator('.changes').getByRole('button', { name: 'Show the difference' }).click();
  await expect(source(page)).toHaveValue('here/last');
  await expect(change(page, 'flake.nix')).toBeVisible();
});
