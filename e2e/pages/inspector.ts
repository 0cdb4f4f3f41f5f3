import { expect, type Locator, type Page } from "@playwright/test";

interface Reference {
  /** A parameter, or `Step · output`. */
  readonly to: string;
  /** The entry of a list that the field belongs to. */
  readonly within?: Locator;
}

/** The settings of what is selected, on the right. */
export class Inspector {
  readonly panel: Locator;
  readonly stepName: Locator;
  /** Opens the code of an Execute-code step. */
  readonly codeButton: Locator;

  constructor(readonly page: Page) {
    this.panel = page.getByRole("complementary", { name: "Settings" });
    this.stepName = this.panel.getByRole("textbox", { name: "Name of the step" });
    this.codeButton = this.panel.getByRole("button", { name: "Edit code" });
  }

  tab(name: "Settings" | "All settings" | "JSON"): Locator {
    return this.panel.getByRole("tab", { name, exact: true });
  }

  /** A control by its label, whatever kind of control it is. */
  field(label: string, within: Locator = this.panel): Locator {
    const name = { name: label, exact: true };
    return within
      .getByRole("textbox", name)
      .or(within.getByRole("combobox", name))
      .or(within.getByRole("spinbutton", name));
  }

  section(title: string): Locator {
    return this.panel.getByRole("region", { name: title, exact: true }).last();
  }

  async rename(name: string): Promise<void> {
    await this.stepName.fill(name);
    await this.page.keyboard.press("Enter");
    await expect(this.stepName).toHaveValue(name);
  }

  async fill(label: string, text: string): Promise<void> {
    await this.field(label).fill(text);
    await expect(this.field(label)).toHaveValue(text);
  }

  /** Lets a field take a value of the run, as the picker offers it. */
  async refer(label: string, { to, within = this.panel }: Reference): Promise<void> {
    const button = this.referenceButton(label, within);
    await button.hover();
    await button.click();
    const picker = this.page.getByRole("dialog", { name: `Value of ${label}` });
    await picker.getByRole("option", { name: startingWith(to) }).click();
    await expect(this.reference(label, to)).toBeVisible();
  }

  referenceButton(label: string, within: Locator = this.panel): Locator {
    return within.getByRole("button", { name: `Use a value of the run for ${label}`, exact: true });
  }

  /** The field once it refers to something. */
  reference(label: string, to: string): Locator {
    return this.panel.getByRole("button", { name: `${label}: ${to}. ` });
  }

  /** Takes what a field with suggestions offers. */
  async chooseOption(label: string, option: RegExp): Promise<void> {
    await this.field(label).click();
    await this.page.getByRole("option", { name: option }).click();
    await expect(this.field(label)).toHaveValue(option);
  }

  /** The line of an entry of a list; it unfolds the entry. */
  record(section: string, name: string): Locator {
    return this.section(section).getByRole("button", { name: startingWith(name) });
  }

  /** Unfolds an entry; gives back all of it. */
  async openRecord(section: string, name: string): Promise<Locator> {
    await this.record(section, name).click();
    const line = this.page.getByRole("button", { name: startingWith(name) });
    return this.section(section).getByRole("listitem").filter({ has: line });
  }

  /** The value of a row of a table of names and texts. */
  entry(section: string, name: string): Locator {
    return this.section(section).getByLabel(`Value of ${name}`, { exact: true });
  }

  /** Unfolds every entry of every list. */
  async openAllRecords(): Promise<void> {
    // Not the buttons that open a picker, or a list of choices, which are folded too in their way.
    const folded = this.panel
      .getByRole("listitem")
      .locator("button[aria-expanded=false]:not([aria-haspopup]):not([role])")
      .first();
    while ((await folded.count()) > 0) await folded.click();
  }

  /** Fields that must not stay empty and still are, with their labels. */
  async emptyRequired(): Promise<readonly { readonly label: string; readonly at: Locator }[]> {
    const controls = await this.panel.locator("[aria-required=true]").all(); // no role says that
    const empty = [];
    for (const at of controls) {
      if ((await at.inputValue()) !== "") continue;
      const label = await at.evaluate((control) =>
        "labels" in control && control.labels instanceof NodeList
          ? control.labels[0]?.textContent
          : undefined,
      );
      empty.push({ label: (label ?? "").replace(/\*$/, ""), at });
    }
    return empty;
  }

  async setEntry(section: string, name: string, value: string): Promise<void> {
    await this.entry(section, name).fill(value);
    await this.page.keyboard.press("Tab");
    await expect(this.entry(section, name)).toHaveValue(value);
  }

  async addEntry(section: string, name: string, value: string): Promise<void> {
    await this.section(section).getByRole("button", { name: /^Add/ }).click();
    await this.page.keyboard.type(name);
    await this.page.keyboard.press("Enter");
    await expect(this.entry(section, name)).toBeFocused();
    await this.page.keyboard.type(value);
    await expect(this.entry(section, name)).toHaveValue(value);
  }

  async openCode(): Promise<void> {
    await this.codeButton.click();
  }
}

/** Names of lines that say more behind the word. */
function startingWith(word: string): RegExp {
  return new RegExp(`^${word}\\b`);
}
