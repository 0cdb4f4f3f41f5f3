import type { Locator, Page } from "@playwright/test";

/** The drawer with the rules of the house. */
export class GovernancePanel {
  readonly panel: Locator;

  constructor(readonly page: Page) {
    this.panel = page.getByRole("region", { name: "Governance", exact: true });
  }

  /** Of a pack or a rule. */
  switch(title: string): Locator {
    return this.panel.getByRole("switch", { name: title, exact: true });
  }

  /** The rule with how the design stands to it; opens and closes it. */
  rule(title: string): Locator {
    return this.panel.getByRole("button", { name: title });
  }

  breach(message: string | RegExp): Locator {
    return this.panel.getByRole("listitem").filter({ hasText: message }).last();
  }

  async waive(message: string | RegExp, reason: string): Promise<void> {
    const breach = this.breach(message);
    await breach.getByRole("button", { name: "Waive" }).click();
    await breach.getByRole("textbox", { name: "Reason for the waiver" }).fill(reason);
    await this.page.keyboard.press("Enter");
  }
}
