import type { Page } from "@playwright/test";

declare global {
  interface Window {
    pointerPresses?: number;
  }
}

/** Counts presses of a pointer on every page that is opened from now on. */
export async function watchPointer(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    window.pointerPresses = 0;
    const count = () => {
      window.pointerPresses = (window.pointerPresses ?? 0) + 1;
    };
    window.addEventListener("pointerdown", count, { capture: true });
  });
  return () => page.evaluate(() => window.pointerPresses ?? Number.NaN);
}
