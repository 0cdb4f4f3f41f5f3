import type { Locator, Page } from "@playwright/test";

/** The list of kinds of steps on the left. */
export class Palette {
  readonly list: Locator;
  readonly search: Locator;
  readonly kinds: Locator;

  constructor(readonly page: Page) {
    this.list = page.getByRole("navigation", { name: "Steps" });
    this.kinds = this.list.getByRole("button");
    this.search = this.list.getByLabel("Search steps");
  }

  kind(title: string): Locator {
    return this.list.getByRole("button", { name: title, exact: true });
  }
}
