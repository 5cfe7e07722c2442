import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateProject } from '../src/project/index.ts';
import { decodeLink } from '../src/share/link.ts';
import { expect, open, test } from './page.ts';

/** Runs a line as it is pasted, with an npm that knows no registry. */
const type = (line: string, cwd: string): Promise<number | null> =>
  new Promise((done, fail) => {
    const env = {
      ...process.env,
      npm_config_cache: join(cwd, 'npm'),
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_update_notifier: 'false',
    };
    spawn('sh', ['-c', line], { cwd, env, stdio: 'ignore' }).on('error', fail).on('exit', done);
  });

test('the line for npx makes the files of the page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, "v=1&name=by-npx&description=it's%20%22%24HOME%22%20%26%20more&libraries=openssl");
  await page.locator('#share').click();
  await page.getByRole('button', { name: 'Copy the line' }).click();
  await expect(page.getByRole('dialog')).toContainText('Copied the line.');
  const line = await page.evaluate(() => navigator.clipboard.readText());
  expect(line).toMatch(
    /^npx --yes "http:\/\/127\.0\.0\.1:\d+\/ferroflake\.tgz\?[\da-f]{8}" new by-npx --link /,
  );
  const folder = await mkdtemp(join(tmpdir(), 'ferroflake-e2e-'));
  try {
    expect(await type(line, folder)).toBe(0);
    const { config } = decodeLink(page.url());
    for (const { path, content } of generateProject(config, { link: page.url() }))
      expect(await readFile(join(folder, 'by-npx', path), 'utf8'), path).toBe(content);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
