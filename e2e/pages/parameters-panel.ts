import { expect, type Locator, type Page } from "@playwright/test";

export interface ParameterText {
  readonly name: string;
  readonly type: "String" | "Integer" | "Float" | "Boolean";
  readonly value: string;
  /** Separated by commas. */
  readonly allowed?: string;
}

/** The drawer with the pipeline's parameters. */
export class ParametersPanel {
  readonly addButton: Locator;

  constructor(readonly page: Page) {
    this.addButton = page.getByRole("button", { name: "Add parameter" });
  }

  name(of: string): Locator {
    return this.page.getByRole("textbox", { name: `Name of ${of}`, exact: true });
  }

  type(of: string): Locator {
    return this.page.getByRole("combobox", { name: `Type of ${of}`, exact: true });
  }

  value(of: string): Locator {
    return this.page.getByRole("textbox", { name: `Default of ${of}`, exact: true });
  }

  allowed(of: string): Locator {
    return this.page.getByRole("textbox", { name: `Allowed values of ${of}, separated by commas` });
  }

  /** Adds one by pointer; the panel is open. */
  async add({ name, type, value, allowed }: ParameterText): Promise<void> {
    await this.addButton.click();
    await this.name("Parameter").fill(name);
    await this.page.keyboard.press("Enter");
    if (type !== "String") {
      await this.type(name).click();
      await this.page.getByRole("option", { name: type }).click();
    }
    await this.value(name).fill(value);
    await this.page.keyboard.press("Enter");
    if (allowed) {
      await this.allowed(name).fill(allowed);
      await this.page.keyboard.press("Enter");
    }
    await expect(this.value(name)).toHaveValue(value);
  }
}
