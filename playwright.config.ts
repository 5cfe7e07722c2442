import { defineConfig } from '@playwright/test';
import { chromiumPath } from './scripts/system-browsers.mjs';

const executablePath = chromiumPath();

/** Another port, where this one is taken. */
const address = `http://127.0.0.1:${process.env.E2E_PORT ?? 4173}`;

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'line',
  // Two pages at a time, and patience: a slow machine is no failure.
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    // The page that is tested is the one that was built, not one that an earlier test has kept; offline.spec.ts allows it.
    serviceWorkers: 'block',
    // A trace takes a quarter of a short test: --trace on records one where a failure is looked into.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${new URL(address).port} --strictPort`,
    url: address,
    reuseExistingServer: !process.env.CI,
  },
});
