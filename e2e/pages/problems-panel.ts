import type { Locator, Page } from "@playwright/test";

/** The drawer with everything validation has to say. */
export class ProblemsPanel {
  readonly list: Locator;
  readonly owner: Locator;
  readonly filter: Locator;
  readonly showAll: Locator;

  constructor(readonly page: Page) {
    this.list = page.getByRole("region", { name: "Problems", exact: true });
    this.owner = this.list.getByRole("combobox", { name: "Whose problems" });
    this.filter = this.list.getByRole("textbox", { name: "Filter problems" });
    this.showAll = this.list.getByRole("button", { name: "Show all" });
  }

  problem(message: string | RegExp): Locator {
    return this.list.getByRole("listitem").getByRole("button").filter({ hasText: message });
  }

  /** The remedy beside a problem. */
  fix(message: string | RegExp, label: string): Locator {
    const row = this.list.getByRole("listitem").filter({ hasText: message });
    return row.getByRole("button", { name: `Fix: ${label}`, exact: true });
  }

  /** The remedies of all problems that are like the first of these. */
  fixAll(message: string | RegExp): Locator {
    const rows = this.list.getByRole("listitem").filter({ hasText: message });
    return rows.getByRole("button", { name: /^Fix all \d+ of this kind$/ });
  }

  async showOnly(owner: string): Promise<void> {
    await this.owner.click();
    await this.page.getByRole("option", { name: owner, exact: true }).click();
  }
}
