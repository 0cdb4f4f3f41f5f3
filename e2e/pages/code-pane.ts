import { expect, type Locator, type Page } from "@playwright/test";

type PortSection = "Inputs" | "Outputs" | "Arguments" | "Returns";

const NOUNS = {
  Inputs: "input",
  Outputs: "output",
  Arguments: "argument",
  Returns: "returned value",
} as const;

/** The code of an Execute-code step, large, over the canvas. */
export class CodePane {
  readonly pane: Locator;
  readonly editor: Locator;
  readonly functionName: Locator;
  readonly problems: Locator;
  /** Monaco draws its marks without a role. */
  readonly errorMarks: Locator;
  readonly fromCodeButton: Locator;
  readonly closeButton: Locator;

  constructor(readonly page: Page) {
    this.pane = page.getByRole("region", { name: /^Code of / });
    this.editor = this.pane.getByRole("textbox", { name: /^Code of / });
    this.functionName = this.pane.getByRole("combobox", { name: /^Function in / });
    this.problems = this.pane.getByRole("region", { name: "Problems in this file" });
    this.errorMarks = this.pane.locator(".squiggly-error");
    this.fromCodeButton = this.pane.getByRole("button", { name: "From code" });
    this.closeButton = this.pane.getByRole("button", { name: "Close", exact: true });
  }

  /** Waits for Monaco, and for the colours: with them come the rules by which it indents. */
  async ready(): Promise<void> {
    await expect(this.editor).toBeFocused({ timeout: 20_000 });
    await expect(this.pane.locator(".view-line .mtk6, .view-line .mtk5").first()).toBeVisible();
  }

  /** Replaces the whole file by a text that is pasted. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((value) => navigator.clipboard.writeText(value), text);
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.press("ControlOrMeta+v");
  }

  /** What the editor shows; only lines in sight. */
  async shownText(): Promise<string> {
    const text = (await this.pane.locator(".view-lines").textContent()) ?? "";
    return text.replaceAll("\u00a0", " "); // Monaco draws spaces that do not break
  }

  section(title: PortSection): Locator {
    return this.pane.getByRole("region", { name: title, exact: true });
  }

  portName(section: PortSection, name: string): Locator {
    return this.section(section).getByLabel(`Name of ${NOUNS[section]} ${name}`, { exact: true });
  }

  addButton(section: PortSection): Locator {
    return this.section(section).getByRole("button", { name: `Add ${NOUNS[section]}` });
  }

  removeButton(section: PortSection, name: string): Locator {
    return this.section(section).getByRole("button", { name: `Remove ${NOUNS[section]} ${name}` });
  }

  async renamePort(section: PortSection, from: string, to: string): Promise<void> {
    await this.portName(section, from).fill(to);
    await this.page.keyboard.press("Enter");
    await expect(this.portName(section, to)).toBeVisible();
  }

  /** Adds a port and gives it a name. */
  async addPort(section: PortSection, name: string): Promise<void> {
    const names = this.section(section).getByRole("listitem").getByRole("textbox");
    const before = await names.count();
    await this.addButton(section).click();
    await expect(names).toHaveCount(before + 1);
    await names.last().fill(name);
    await this.page.keyboard.press("Enter");
    await expect(this.portName(section, name)).toBeVisible();
  }

  async removePort(section: PortSection, name: string): Promise<void> {
    await this.removeButton(section, name).click();
    await expect(this.portName(section, name)).toHaveCount(0);
  }

  async chooseFunction(name: string): Promise<void> {
    await this.functionName.fill(name);
    await this.page.keyboard.press("Enter");
    await expect(this.functionName).toHaveValue(name);
  }

  async close(): Promise<void> {
    await this.closeButton.click();
    await expect(this.pane).toHaveCount(0);
  }
}
