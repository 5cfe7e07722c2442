import { unavailable } from '../src/config/availability.ts';
import { DEFAULT_CONFIG } from '../src/config/fields.ts';
import { addressHolds, expect, field, inTree, open, preview, test } from './page.ts';

test.beforeEach(({ page }) => open(page));

test('each kind of field changes the files', async ({ page }) => {
  await page.locator('#project-name').fill('weather-vane');
  // A box is a form, which must not be sent: the page's policy would complain.
  await page.locator('#project-name').press('Enter');
  await expect(preview(page)).toContainText('weather-vane');

  await field(page, 'layout').getByRole('radio', { name: 'One library' }).check();
  await expect(inTree(page, 'src/lib.rs')).toBeVisible();
  await expect(inTree(page, 'src/main.rs')).toHaveCount(0);

  await expect(inTree(page, 'justfile')).toBeVisible();
  await page.getByRole('switch', { name: 'just' }).uncheck();
  await expect(inTree(page, 'justfile')).toHaveCount(0);

  await field(page, 'checks').getByRole('checkbox', { name: 'deny', exact: true }).check();
  await expect(inTree(page, 'deny.toml')).toBeVisible();
});

test('a name that cannot be used is said, and a better one offered', async ({ page }) => {
  const name = page.locator('#project-name');
  await name.fill('My Project 7');
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page, 'name')).toContainText('Until then it stays my-project.');
  await expect(preview(page)).not.toContainText('My Project 7');
  const part = page
    .getByRole('navigation', { name: 'Parts of the form' })
    .getByRole('button', { name: /^Project/ });
  await expect(part).toHaveAccessibleName(/1 error/);
  await expect(page.locator('.problem', { hasText: 'what stands in the box cannot be used' })).toBeVisible();

  await field(page, 'name').getByRole('button', { name: 'Use my-project-7' }).click();
  await expect(name).toHaveValue('my-project-7');
  await expect(part).not.toHaveAccessibleName(/error/);
  await expect(preview(page)).toContainText('my-project-7');
});

test('of a text that cannot be used it is said what stands instead', async ({ page }) => {
  const repository = page.locator('#project-repository');
  await repository.fill('not a url');
  await expect(field(page, 'repository')).toContainText('Until then it stays empty.');
  await repository.fill('https://example.org/a');
  await expect(field(page, 'repository').locator('.draft-error')).toHaveCount(0);
  await repository.fill('https://example.org/a b');
  await expect(field(page, 'repository')).toContainText('Until then it stays https://example.org/a.');
});

test('a text that cannot be used goes with all that is chosen anew, and stays beside any other change', async ({
  page,
}) => {
  const name = page.locator('#project-name');
  await name.fill('My Project 7');
  await field(page, 'provider').getByRole('radio', { name: 'rust-overlay', exact: true }).check();
  await expect(name).toHaveValue('My Project 7');
  await page
    .locator('#start')
    .getByRole('button', { name: /^The default/ })
    .click();
  await expect(name).toHaveValue('my-project');
  await expect(name).toHaveAttribute('aria-invalid', 'false');
  await expect(page.locator('#problem-refused-project-name')).toHaveCount(0);
  await name.fill('My Project 7');
  await page.evaluate(() => {
    location.hash = 'v=1&edition=2021';
  });
  await expect(name).toHaveValue('my-project');
});

test('the name that is offered is as wide as the box at most', async ({ page }) => {
  await page.locator('#project-name').fill(`A ${'long-'.repeat(30)}name`);
  const widest = await field(page, 'name')
    .getByRole('button', { name: /^Use a-long/ })
    .evaluate((it) => it.getBoundingClientRect().width - it.closest('form')!.getBoundingClientRect().width);
  expect(widest).toBeLessThanOrEqual(0);
});

test('an exact release is found by typing', async ({ page }) => {
  const channel = page.getByRole('combobox', { name: /^Channel/ });
  await channel.click();
  await expect(page.getByText(/more: keep typing/)).toBeVisible();
  await channel.fill('1.85.1');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1);
  await channel.press('Enter');
  await expect(channel).toHaveValue('1.85.1');
  await addressHolds(page, 'channel=1.85.1');
  // Typed over what was picked, and over what Escape left.
  await page.keyboard.type('1.9');
  await expect(channel).toHaveValue('1.9');
  await channel.press('Escape');
  await expect(channel).toHaveValue('1.85.1');
  await page.keyboard.type('1.90.0');
  await channel.press('Enter');
  await addressHolds(page, 'channel=1.90.0');
});

test('a library is found by the name of a crate', async ({ page }) => {
  const libraries = field(page, 'libraries');
  await libraries.getByRole('searchbox').fill('openssl-sys');
  await libraries
    .getByRole('checkbox', { name: /OpenSSL/i })
    .first()
    .check();
  await expect(preview(page)).toContainText('openssl');
  await libraries.getByRole('button', { name: /^Remove OpenSSL/i }).click();
  await expect(preview(page)).not.toContainText('openssl');
});

test('what cannot be chosen says why, in the row and to a screen reader', async ({ page }) => {
  const reason = unavailable(DEFAULT_CONFIG, 'components', 'miri') ?? '';
  expect(reason).toMatch(/has no miri/);
  const miri = field(page, 'components').getByRole('checkbox', { name: 'miri', exact: true });
  await expect(miri).toBeDisabled();
  await expect(miri).toHaveAccessibleDescription(reason);
  await expect(field(page, 'components').getByText(reason)).toBeVisible();
});

test('a problem is shown at its field, and its button mends it', async ({ page }) => {
  await field(page, 'components').getByRole('checkbox', { name: 'rust-src', exact: true }).uncheck();
  await expect(field(page, 'components').getByRole('button', { name: /warning/i })).toBeVisible();
  const problems = page.getByRole('region', { name: 'Problems' });
  await expect(problems.getByText('1 warning', { exact: true })).toBeVisible();
  await problems.getByRole('button', { name: 'Go to Components' }).click();
  await expect(field(page, 'components').locator(':focus')).toHaveCount(1);
  await problems.getByRole('button', { name: 'Add rust-src' }).click();
  await expect(
    field(page, 'components').getByRole('checkbox', { name: 'rust-src', exact: true }),
  ).toBeChecked();
  await expect(problems.getByText('1 warning', { exact: true })).toHaveCount(0);
});

test('a choice that became impossible says so at its field, and is mended there', async ({ page }) => {
  await field(page, 'provider').getByRole('radio', { name: 'nixpkgs', exact: true }).check();
  const channel = field(page, 'channel');
  await expect(channel.getByText(/nixpkgs has one toolchain/).first()).toBeVisible();
  await channel.getByRole('button', { name: 'Use stable' }).click();
  await expect(channel.getByRole('radio', { name: 'stable' })).toBeChecked();
  await expect(channel.locator(':focus')).toHaveCount(1);
  await expect(channel.getByRole('button', { name: 'Use stable' })).toHaveCount(0);
});

test('members are added, renamed, joined and removed', async ({ page }) => {
  await field(page, 'layout').getByRole('radio', { name: 'A workspace' }).check();
  const members = field(page, 'members');
  await members.getByRole('button', { name: 'Add a member' }).click();
  const third = members.getByRole('textbox', { name: 'Name of member 3' });
  await expect(third).toBeFocused();
  await third.fill('greeter');
  await expect(members).toContainText('Another member is called “greeter”.');
  await third.fill('tongue');
  await expect(inTree(page, 'crates/tongue/src/lib.rs')).toBeVisible();

  const greeter = members.getByRole('group', { name: 'What greeter uses' });
  await greeter.getByRole('checkbox', { name: 'tongue' }).check();
  const back = members.getByRole('group', { name: 'What tongue uses' });
  await expect(back.getByRole('checkbox', { name: 'greeter' })).toBeDisabled();
  const reason = '“tongue” cannot depend on “greeter”: they would depend on each other in a circle.';
  await expect(back.getByRole('checkbox', { name: 'greeter' })).toHaveAccessibleDescription(reason);
  await expect(back.getByText(reason)).toBeVisible();

  await members.getByRole('button', { name: 'Remove tongue' }).click();
  await expect(inTree(page, 'crates/tongue/src/lib.rs')).toHaveCount(0);
});

test('who can no longer use a member is said', async ({ page }) => {
  await field(page, 'layout').getByRole('radio', { name: 'A workspace' }).check();
  await page.getByLabel('Kind of greeter').selectOption('binary');
  await expect(page.getByRole('status').filter({ hasText: 'cli no longer uses greeter.' })).toBeVisible();
});

test('a preset is taken whole and shown as the one that is active', async ({ page }) => {
  const preset = page.locator('#start').getByRole('button', { name: /^WebAssembly/ });
  await preset.click();
  await expect(preset).toHaveAttribute('aria-pressed', 'true');
  await expect(preview(page)).toContainText('Rust for the browser');
  await expect(page.getByRole('combobox', { name: 'Preset' })).toHaveValue('wasm');
  await page.getByRole('switch', { name: 'direnv' }).uncheck();
  await expect(preset).toHaveAttribute('aria-pressed', 'false');
});

test('what a preset writes into a text box is there before anything can be typed in its place', async ({
  page,
}) => {
  const preset = page.locator('#start').getByRole('button', { name: /^Workspace/ });
  const after = await preset.evaluate(async (button: HTMLElement) => {
    button.click();
    await Promise.resolve();
    return document.querySelector<HTMLInputElement>('#project-name')?.value;
  });
  expect(after).toBe('my-workspace');
});

test('a choice that needs a name brings the field for it', async ({ page }) => {
  await field(page, 'cache').getByRole('radio', { name: 'Cachix', exact: true }).check();
  await expect(field(page, 'cache')).toContainText('Cachix needs the name of your cache.');
  await page.getByRole('textbox', { name: 'Cachix cache' }).fill('ours');
  await addressHolds(page, 'cache=cachix&cachixName=ours');
  await expect(field(page, 'cache')).not.toContainText('Cachix needs the name');
  await expect(page.getByRole('textbox', { name: 'Public key of the cache' })).toBeVisible();

  await field(page, 'nixpkgs').getByRole('radio', { name: 'Another' }).check();
  await page.getByRole('textbox', { name: 'Branch, tag or commit' }).fill('nixos-26.11');
  await expect(preview(page)).toContainText('github:NixOS/nixpkgs/nixos-26.11');
});
