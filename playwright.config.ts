import fs from "node:fs";
import { defineConfig, devices } from "@playwright/test";

const chromium = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (file) => file && fs.existsSync(file),
);
const port = process.env.E2E_PORT ?? "3100";
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results/e2e",
  fullyParallel: false,
  workers: 1,
  timeout: 60_000, // of a test: two tabs that wait for each other need more than half a minute on a busy machine
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI
    ? [["list"], ["json", { outputFile: "test-results/playwright.json" }]]
    : [["list"], ["html", { open: "never" }]],
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    baseURL,
    actionTimeout: 10_000,
    trace: process.env.CI ? "off" : "retain-on-failure", // every step of every test is recorded for it
    screenshot: "only-on-failure",
    // Without a system Chromium: Playwright's own, which setup has fetched. Root cannot use the sandbox.
    launchOptions: { args: ["--no-sandbox"], ...(chromium ? { executablePath: chromium } : {}) },
  },
  webServer: {
    command: "node scripts/serve-e2e.mjs",
    url: `${baseURL}/`,
    env: {
      PORT: port,
      DATABASE_URL: e2eDatabaseUrl(),
      NEXT_TELEMETRY_DISABLED: "1",
    },
    timeout: 60_000,
    reuseExistingServer: false,
  },
});

/** With PostgreSQL named, a database of its own on that server; `scripts/serve-e2e.mjs` makes it. */
function e2eDatabaseUrl(): string {
  const named = process.env.E2E_DATABASE_URL ?? process.env.DATABASE_URL;
  return named?.startsWith("postgres") ? named : "file:./data/e2e.db";
}
