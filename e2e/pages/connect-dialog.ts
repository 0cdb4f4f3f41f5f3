import type { Locator, Page } from "@playwright/test";

/** Connecting without a pointer. */
export class ConnectDialog {
  readonly dialog: Locator;
  readonly from: Locator;
  readonly to: Locator;
  readonly connectButton: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole("dialog", { name: /^Connect / });
    this.from = this.dialog.getByRole("combobox", { name: /^From/ });
    this.to = this.dialog.getByRole("combobox", { name: /^To/ });
    this.connectButton = this.dialog.getByRole("button", { name: "Connect" });
  }
}
