import fs from "node:fs";
import { type Browser, chromium } from "@playwright/test";

const SYSTEM_PATHS = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"];

/** The browser that the end-to-end tests use: the system's, or else Playwright's own. */
export function launchChromium(): Promise<Browser> {
  const executablePath = SYSTEM_PATHS.find((file) => file && fs.existsSync(file));
  // Root cannot use the sandbox.
  return chromium.launch({ args: ["--no-sandbox"], ...(executablePath && { executablePath }) });
}
