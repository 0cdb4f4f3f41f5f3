import { expect, type Locator, type Page } from "@playwright/test";

/** What leaves the product, seen before it goes. */
export class ExportDialog {
  readonly dialog: Locator;
  readonly downloadButton: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole("dialog", { name: "Export" });
    this.downloadButton = this.dialog.getByRole("button", { name: "Download" });
  }

  async choose(format: string): Promise<void> {
    await this.dialog.getByRole("radio", { name: format, exact: true }).click();
  }

  /** The text of the file that is shown, once it is drawn. */
  async text(): Promise<string> {
    const preview = this.dialog.getByLabel(/^Preview of /);
    await expect(preview).toBeVisible();
    return (await preview.textContent()) ?? "";
  }

  /** Downloads what is shown; gives back the place of the file. */
  async download(): Promise<string> {
    return this.downloadBy(() => this.downloadButton.click());
  }

  async downloadBy(press: () => Promise<void>): Promise<string> {
    const started = this.page.waitForEvent("download");
    await press();
    return (await started).path();
  }

  async close(): Promise<void> {
    await this.page.keyboard.press("Escape");
    await expect(this.dialog).toHaveCount(0);
  }
}
