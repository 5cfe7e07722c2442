import type { Page } from '@playwright/test';
import { expect, inTree, test } from './page.ts';

/** Opens the page and holds its own script back, until what is given back is called. */
async function openEarly(page: Page, link = ''): Promise<() => Promise<void>> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(link ? `/#${link}` : '/', { waitUntil: 'commit' });
  await expect(page.locator('#project-name')).toBeVisible();
  await expect(page.locator('html[data-ready]')).toHaveCount(0);
  return async () => {
    release();
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  };
}

test('what is typed and chosen before the page answers is in the files', async ({ page }) => {
  const release = await openEarly(page);
  await page.locator('#project-name').press('End');
  await page.locator('#project-name').pressSequentially('-early');
  await page.locator('#field-layout input').nth(1).click();
  await inTree(page, 'Cargo.toml').click();
  await release();
  await expect(page.getByTestId('preview')).toContainText('name = "my-project-early"');
  await expect(page.locator('#project-name')).toHaveValue('my-project-early');
  await expect(inTree(page, 'src/lib.rs')).toBeVisible();
});

test('the files follow a key at once where nothing is ever idle', async ({ page }) => {
  const release = await openEarly(page);
  await page.evaluate(() => {
    const { scheduler } = window as unknown as { scheduler: Scheduler };
    const post = scheduler.postTask.bind(scheduler);
    // As where keys and frames leave no gap.
    scheduler.postTask = (task, options) =>
      options.priority === 'background' ? Promise.resolve() : post(task, options);
    interface Scheduler {
      postTask(task: () => void, options: { priority: string }): Promise<void>;
    }
    new MutationObserver((_changes, observer) => {
      const { documentElement } = document;
      if (!('files' in documentElement.dataset)) return;
      observer.disconnect();
      // As with each letter, the key itself comes first: React has the field answer then, at the latest.
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
      document.execCommand('insertText', false, 'at-once-');
      queueMicrotask(() => {
        documentElement.dataset.seen = document.querySelector('[data-testid=preview]')?.textContent ?? '';
      });
    }).observe(document.documentElement, { attributeFilter: ['data-files'] });
  });
  await page.locator('#project-name').press('Home');
  await release();
  await expect(page.locator('html')).toHaveAttribute('data-seen', /at-once-my-project/);
});

test('a preset and a theme that are picked before the page answers are taken', async ({ page }) => {
  const release = await openEarly(page);
  await page.locator('.start-picker select').focus();
  await page.keyboard.press('ArrowDown');
  await page.locator('.theme-choice').nth(2).click();
  await release();
  await expect(page.locator('.start[aria-pressed=true]')).toContainText('Command-line program');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('more of a field is told that is asked for by key before the page answers', async ({ page }) => {
  const release = await openEarly(page);
  await page.locator('#project-name').press('F1');
  await release();
  await expect(page.locator('#explanation')).toBeFocused();
  await expect(page.locator('#explanation').getByRole('heading')).toHaveText('Name');
  await page.keyboard.press('Escape');
  await expect(page.locator('#project-name')).toBeFocused();
});

test('the search that is asked for by key before the page answers opens with what is typed', async ({
  page,
}) => {
  const release = await openEarly(page);
  const name = page.locator('#project-name');
  await name.press('Control+k');
  await page.keyboard.type('openssl?');
  await release();
  const box = page.getByRole('dialog').getByRole('combobox');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('openssl?');
  await page.keyboard.press('Escape');
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('my-project');
  await expect(page.locator('#explanation')).toHaveCount(0);
});

test('who asks for the search and turns to a field before the page answers types there', async ({ page }) => {
  const release = await openEarly(page);
  const name = page.locator('#project-name');
  await page.keyboard.press('Control+k');
  await name.click();
  await name.press('End');
  await page.keyboard.type('-here');
  await release();
  await expect(page.getByTestId('preview')).toContainText('my-project-here');
  await expect(name).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a download that is asked for before the page answers begins', async ({ page }) => {
  const release = await openEarly(page);
  await page.locator('#download').click();
  const [download] = await Promise.all([page.waitForEvent('download'), release()]);
  expect(download.suggestedFilename()).toBe('my-project.zip');
});

test('nothing can be chosen before a link is read, and a view that is asked for comes', async ({ page }) => {
  const release = await openEarly(page, 'v=1&name=linked');
  await page.locator('#project-name').press('End');
  await page.locator('#project-name').pressSequentially('x');
  await page.locator('#field-layout input').nth(1).click();
  await page.locator('#tab-help').click();
  await release();
  await expect(page.locator('#tab-help')).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('#project-name')).toHaveValue('linked');
  await expect(page.locator('#field-layout input').first()).toBeChecked();
});
