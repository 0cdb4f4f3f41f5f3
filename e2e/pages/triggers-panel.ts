import type { Locator, Page } from "@playwright/test";

/** What starts the pipeline, in the drawer. */
export class TriggersPanel {
  readonly panel: Locator;
  readonly nextStarts: Locator;

  constructor(readonly page: Page) {
    this.panel = page.getByRole("region", { name: "Triggers" });
    this.nextStarts = page.getByRole("region", { name: "Next starts" }).getByRole("listitem");
  }

  async add(kind: string): Promise<void> {
    await this.page.getByRole("button", { name: "Add trigger", exact: true }).click();
    await this.page.getByRole("menuitem", { name: new RegExp(`^${kind}`) }).click();
  }

  row(name: string): Locator {
    return this.panel.getByRole("listitem").filter({ hasText: name });
  }

  field(label: string): Locator {
    return this.panel.getByRole("textbox", { name: label });
  }

  async fill(label: string, text: string): Promise<void> {
    await this.field(label).fill(text);
    await this.field(label).press("Enter");
  }
}
