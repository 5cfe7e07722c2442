import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';

/**
 * Listens to everything a page complains of or must not do, from before it loads: an error in the console, an
 * exception, a breach of its policy, a request to another origin, a worker. The list grows as it happens.
 */
export async function complaintsOf(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  await context.exposeBinding('reportViolation', (_source, violated: string) => complaints.push(violated));
  await context.addInitScript(() => {
    const { reportViolation } = window as unknown as { reportViolation(violated: string): void };
    addEventListener('securitypolicyviolation', (event) =>
      reportViolation(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`),
    );
    // React mends by itself what went wrong while it rendered, and hands on why as the cause.
    addEventListener('error', ({ error }) => {
      if (error?.cause) reportViolation(`cause: ${error.cause} ${error.cause.stack}`);
    });
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(http|ws)/.test(url.protocol) && url.origin !== origin) complaints.push(`request: ${url}`);
  });
  context.on('page', (page) => {
    page.on('worker', (worker) => complaints.push(`worker: ${worker.url()}`));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
  });
  return complaints;
}

/** A test whose page must not complain of anything. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const complaints = await complaintsOf(context, baseURL ?? '');
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens a file with a button of the page, by the keyboard, as its own dialog of the browser hands it over. */
export async function giveFile(
  button: Locator,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> {
  const [chooser] = await Promise.all([button.page().waitForEvent('filechooser'), button.press('Enter')]);
  await chooser.setFiles(file);
}

/**
 * Opens the page with a fragment and waits until all of it answers: what comes behind the form, too. A page in another
 * language stands in a folder.
 */
export async function open(page: Page, fragment = '', folder = ''): Promise<void> {
  await page.goto(`/${folder}${fragment && `#${fragment}`}`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  // React puts its own mark on each element of which it has taken care; the page itself has no need of one.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('button, input, select')].every((control) =>
      Object.keys(control).some((key) => key.startsWith('__reactProps')),
    ),
  );
}

/** The fragment of a project with much in it: members, a problem, chips. */
export const BUSY =
  'v=1&layout=workspace&members=base:lib,app:bin:base&license=none&channel=nightly&libraries=openssl&targets=wasm32-wasip2';

/** Has the clipboard of the pages that are opened next refuse what is written to it. */
export const refuseClipboard = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });

/** Has an error take the page away. */
export async function breakPage(page: Page): Promise<void> {
  // As an extension does that translates: what React would take out again stands elsewhere by then.
  await page.evaluate(() => {
    for (const heading of document.querySelectorAll('.problems')) heading.replaceChildren();
  });
  await field(page, 'components').getByRole('checkbox', { name: 'rust-src', exact: true }).click();
}

/** Waits until the browser knows how high each part of the form is, seen or not: from then on its end stays put. */
export const atRest = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page.locator('.form-section').evaluateAll((parts) =>
        parts.flatMap((part) => {
          const taken = part.clientHeight;
          const { style } = part as HTMLElement;
          // Back to what it was within the frame: the browser learns nothing of it, and what the page does goes on.
          const was = style.contentVisibility;
          style.contentVisibility = 'visible';
          const known = taken === part.clientHeight && was === '' && !part.matches('[data-outlined]');
          style.contentVisibility = was;
          return known ? [] : [part.id];
        }),
      ),
    )
    .toEqual([]);

/** The text of the file on show. */
export const preview = (page: Page): Locator => page.getByTestId('preview');

/** The line of a file in the tree. */
export const inTree = (page: Page, path: string): Locator => page.locator(`[data-path="${path}"]`);

/** The block of a field in the form. */
export const field = (page: Page, name: string): Locator => page.locator(`#field-${name}`);

/** Waits until the address holds a piece of a link. */
export const addressHolds = (page: Page, piece: string): Promise<void> =>
  expect.poll(() => new URL(page.url()).hash).toContain(piece);

/** The keys that hand the focus on, forwards and backwards. */
export type TabKey = 'Tab' | 'Shift+Tab';

/**
 * Presses Tab, or Shift and Tab, many times in a row. The browser takes them one after another, each once the page is done
 * with the one before; to hear of each before the next one is sent would take eight times as long.
 */
export async function pressTabs(page: Page, key: TabKey, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: key === 'Tab' ? 0 : 8 };
  const sent = Array.from({ length: times }, () =>
    (['rawKeyDown', 'keyUp'] as const).map((type) =>
      session.send('Input.dispatchKeyEvent', { type, ...tab }),
    ),
  );
  await Promise.all(sent.flat());
  await session.detach();
}

/** Presses Tab, or Shift and Tab, until what a selector names has the focus. */
export async function tabTo(page: Page, selector: string, key: TabKey = 'Tab'): Promise<void> {
  // Many are pressed at a time, and those that are too many are kept from the page.
  const way = await page.evaluateHandle((wanted) => {
    const controller = new AbortController();
    const way = { arrived: false, end: () => controller.abort() };
    const listen = (event: KeyboardEvent): void => {
      if (way.arrived) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (event.type === 'keyup') {
        way.arrived = document.activeElement?.matches(wanted) ?? false;
      }
    };
    for (const type of ['keydown', 'keyup'] as const)
      addEventListener(type, listen, { capture: true, signal: controller.signal });
    return way;
  }, selector);
  const hasArrived = () => way.evaluate(({ arrived }) => arrived);
  for (let presses = 0; presses < 120 && !(await hasArrived()); presses += 12) await pressTabs(page, key, 12);
  expect(await hasArrived(), `120 presses of ${key} reach ${selector}`).toBe(true);
  await way.evaluate(({ end }) => end());
}

/** By how many pixels the page is wider than the screen. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
