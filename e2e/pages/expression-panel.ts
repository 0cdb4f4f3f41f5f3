import { expect, type Locator, type Page } from "@playwright/test";

/** Where a field's expression is picked or put together. */
export class ExpressionPanel {
  readonly dialog: Locator;
  readonly search: Locator;
  /** The text that the parts come to. */
  readonly outcome: Locator;
  readonly parts: Locator;
  readonly doneButton: Locator;

  constructor(
    readonly page: Page,
    label: string,
  ) {
    this.dialog = page.getByRole("dialog", { name: `Value of ${label}` });
    this.search = this.dialog.getByRole("combobox", { name: "Values of the run" });
    this.outcome = this.dialog.getByLabel("Comes to", { exact: true });
    this.parts = this.dialog.getByRole("list", { name: "Parts" }).getByRole("listitem");
    this.doneButton = this.dialog.getByRole("button", { name: "Done" });
  }

  option(name: string): Locator {
    return this.dialog.getByRole("option", { name: new RegExp(`^${name}\\b`) });
  }

  action(name: string): Locator {
    return this.dialog.getByRole("button", { name, exact: true });
  }

  async addText(text: string): Promise<void> {
    const count = await this.parts.count();
    await this.action("Add text").click();
    await this.dialog.getByRole("textbox", { name: `Text of part ${count + 1}` }).fill(text);
  }

  async addValue(name: string): Promise<void> {
    await this.action("Add value").click();
    await this.search.fill(name);
    await this.option(name).first().click();
    await expect(this.search).toHaveCount(0);
  }
}
