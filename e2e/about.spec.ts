import { readFileSync } from 'node:fs';
import { DATA_AS_OF } from '../src/facts/data-dates.ts';
import { branchCalled } from '../src/facts/nixpkgs.ts';
import { NEWEST_RELEASE, RELEASES } from '../src/facts/releases.ts';
import { FACT_SOURCES } from '../src/facts/sources.ts';
import { branchSupport, PROVIDER_SUPPORT, releaseSupport } from '../src/facts/support.ts';
import { date } from '../src/texts/format.ts';
import { expect, field, open, test } from './page.ts';

/** A package that package-lock.json names. */
interface Locked {
  readonly dev?: boolean;
  readonly version: string;
}

/** The packages that are installed for the page itself, as npm sees it; those of types alone have no code. */
function packagesOfPage(): readonly string[] {
  const lock = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
  const { packages } = JSON.parse(lock) as { readonly packages: Readonly<Record<string, Locked>> };
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')} ${version}`)
    .filter((name) => !/^(@types\/|csstype )/.test(name));
}

test('the page says of which day its data is', async ({ page }) => {
  await open(page);
  await expect(page.getByText(`Rust releases up to ${date(DATA_AS_OF)}`)).toBeVisible();
  await page.getByRole('button', { name: 'Data and licences' }).click();
  const dialog = page.getByRole('dialog', { name: 'Data and licences' });
  await expect(
    dialog.getByRole('heading', { name: `Rust releases up to ${date(DATA_AS_OF)}` }),
  ).toBeVisible();
  const rows = dialog.locator('.data-dates > div');
  await expect(rows).toHaveText(FACT_SOURCES.map(({ label, asOf }) => `${label}${date(asOf)}`));
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Data and licences' })).toBeFocused();
});

test('every package of the page stands in the list of licences, with its text', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Data and licences' }).click();
  await expect(page.locator('.licence').first()).toBeVisible();
  const listed = await page.locator('.licence-name').allTextContents();
  const names = listed.map((name) => name.toLowerCase());
  const missing = packagesOfPage().filter((name) => !names.includes(name.toLowerCase()));
  expect(missing).toEqual([]);
  for (const name of ['Codicons (font)', 'Tailwind CSS', 'textmate/toml.tmbundle (grammar)']) {
    expect(listed.some((each) => each.startsWith(name))).toBe(true);
  }
  const row = page.locator('.licence', { hasText: 'smol-toml' });
  await row.locator('summary').press('Enter');
  await expect(row.locator('pre')).toContainText('Redistribution and use in source and binary forms');
});

test('what gets no more fixes, or has its last day, says so in its name', async ({ page }) => {
  const branch = branchSupport(branchCalled('nixos-26.05')!);
  await open(page, 'v=1&nixpkgs=nixos-26.05');
  const radio = field(page, 'nixpkgs').getByRole('radio', { name: /^NixOS 26\.05/ });
  await expect(radio).toHaveAccessibleName(`NixOS 26.05 ${branch?.mark}`);
  await expect(field(page, 'nixpkgs').getByTitle(branch?.says ?? '')).toBeVisible();
  await expect(field(page, 'systems').getByRole('checkbox', { name: /^macOS, Intel until / })).toBeVisible();
  const { mark } = PROVIDER_SUPPORT['nixpkgs-mozilla'];
  await expect(field(page, 'provider').getByRole('radio', { name: `nixpkgs-mozilla ${mark}` })).toBeVisible();

  const older = RELEASES[1]!.version;
  const channel = page.getByRole('combobox', { name: /^Channel/ });
  await channel.fill(older);
  const option = page.getByRole('option', { name: new RegExp(`^${older}`) });
  await expect(option).toContainText(releaseSupport(older)?.mark ?? '');
  await channel.press('Enter');
  await expect(field(page, 'channel').getByText(releaseSupport(older)?.says ?? '')).toBeVisible();
  await channel.fill(NEWEST_RELEASE.version);
  const newest = page.getByRole('option', { name: new RegExp(`^${NEWEST_RELEASE.version}`) });
  await expect(newest).not.toContainText('no fixes');
});
