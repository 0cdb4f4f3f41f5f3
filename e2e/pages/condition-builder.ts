import { expect, type Locator, type Page } from "@playwright/test";
import { Inspector } from "./inspector";

/** What a condition step asks, in its settings. Conditions are numbered: `2.1` is the first of group 2. */
export class ConditionBuilder {
  readonly inspector: Inspector;
  readonly sentence: Locator;

  constructor(readonly page: Page) {
    this.inspector = new Inspector(page);
    this.sentence = this.inspector.panel.getByRole("note", { name: /^The true branch runs if/ });
  }

  value(number: string): Locator {
    return this.inspector.field(`Value of condition ${number}`);
  }

  comparedWith(number: string): Locator {
    return this.inspector.field(`Compared with, condition ${number}`);
  }

  operator(number: string): Locator {
    return this.#control("combobox", `Operator of condition ${number}`);
  }

  listed(value: number, number: string): Locator {
    return this.inspector.field(`Value ${value} of condition ${number}`);
  }

  addButton(what: "condition" | "group", group?: string): Locator {
    return this.#control("button", `Add ${what}${group ? ` to group ${group}` : ""}`);
  }

  addValueButton(number: string): Locator {
    return this.#control("button", `Add value to condition ${number}`);
  }

  actions(of: string): Locator {
    return this.#control("button", `Actions of ${of}`);
  }

  action(label: string): Locator {
    return this.page.getByRole("menuitem", { name: label });
  }

  grip(of: string): Locator {
    return this.inspector.panel.getByRole("button", { name: new RegExp(`^Move ${of}\\. `) });
  }

  option(name: string): Locator {
    return this.page.getByRole("option", { name, exact: true });
  }

  /** Takes another operator by pointer. */
  async choose(number: string, operator: string): Promise<void> {
    await this.operator(number).click();
    await this.option(operator).click();
    await expect(this.page.getByRole("listbox")).toHaveCount(0);
  }

  /** Takes an action of a condition or a group by pointer. */
  async act(of: string, label: string): Promise<void> {
    await this.actions(of).click();
    await this.action(label).click();
    await expect(this.page.getByRole("menu")).toHaveCount(0);
  }

  async expectSentence(text: string): Promise<void> {
    await expect(this.sentence).toHaveAccessibleName(`The true branch runs if ${text}`);
  }

  #control(role: "button" | "combobox", name: string): Locator {
    return this.inspector.panel.getByRole(role, { name, exact: true });
  }
}
