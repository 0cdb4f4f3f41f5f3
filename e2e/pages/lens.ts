import { expect, type Locator, type Page } from "@playwright/test";

/** The design as text beside the canvas. */
export class Lens {
  readonly pane: Locator;
  readonly status: Locator;
  /** Lines of the selected steps. */
  readonly marked: Locator;

  constructor(readonly page: Page) {
    this.pane = page.getByRole("region", { name: "Code beside the canvas" });
    this.status = this.pane.getByRole("status");
    this.marked = this.pane.locator(".lens-line");
  }

  async open(): Promise<void> {
    await this.page.getByRole("banner").getByRole("radio", { name: "Code" }).click();
    await expect(this.line('"Version"').or(this.pane.locator(".view-line")).first()).toBeVisible({
      timeout: 20_000,
    });
  }

  async show(format: string): Promise<void> {
    await this.pane.getByRole("combobox", { name: "Show as" }).click();
    await this.page.getByRole("option", { name: format, exact: true }).click();
  }

  selectedStep(name: string): Locator {
    return this.page.locator(".step-card[data-selected]").filter({ hasText: name });
  }

  /** A line that is in view. Monaco writes spaces as no-break spaces. */
  line(text: string): Locator {
    return this.pane.locator(".view-line").filter({ hasText: text.replaceAll(" ", "\u00a0") });
  }

  /** Puts the cursor at the end of a line. */
  async clickLine(text: string): Promise<void> {
    await this.line(text).first().click();
    await this.page.keyboard.press("End");
  }
}
