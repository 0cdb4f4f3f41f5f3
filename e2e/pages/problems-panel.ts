import type { Locator, Page } from "@playwright/test";

/** The drawer with everything validation has to say. */
export class ProblemsPanel {
  readonly list: Locator;

  constructor(readonly page: Page) {
    this.list = page.getByRole("region", { name: "Problems", exact: true });
  }

  problem(message: string | RegExp): Locator {
    return this.list.getByRole("button").filter({ hasText: message });
  }
}
