import { expect, type Locator, type Page } from "@playwright/test";

const FARTHEST = 250; // presses of Tab; a page that needs more cannot be used by keyboard

/** Moves about a page as somebody does who has no pointer. */
export class Keyboard {
  constructor(readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.settle();
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.settle();
  }

  /** Nobody's next key comes within the same frame; lists move their focus only after a key was handled. */
  private async settle(): Promise<void> {
    const frame = () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      });
    await this.page.evaluate(frame).catch(() => undefined); // a key may have left the page
  }

  /** Presses Tab, or Shift+Tab where that is the way, until the target has the focus. */
  async tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let count = 0; count < FARTHEST; count += 1) {
      const way = await target.evaluate(wayTo);
      if (way === "here") return;
      await this.page.keyboard.press(way === "back" ? "Shift+Tab" : "Tab");
    }
    throw new Error(`${target} cannot be reached with ${FARTHEST} presses of Tab`);
  }

  /** Goes to a button and presses it. */
  async use(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.press("Enter");
  }

  /** Goes to a text field and writes over what is in it. */
  async fill(target: Locator, text: string): Promise<void> {
    await this.tabTo(target);
    await this.press("ControlOrMeta+a");
    await this.type(text);
  }

  /** Goes to a text field, writes over what is in it and says so with Enter. */
  async write(target: Locator, text: string): Promise<void> {
    await this.fill(target, text);
    await this.press("Enter");
  }

  /** Leaves a text field, so that single keys are shortcuts again. */
  async leaveField(): Promise<void> {
    const isTyping = await this.page.evaluate(
      () => document.activeElement?.matches("input, textarea") ?? false,
    );
    if (isTyping) await this.press("Escape");
  }

  /** Walks a list box of the browser to an option. */
  async choose(list: Locator, option: string): Promise<void> {
    await this.tabTo(list);
    await this.press("Home");
    for (let before = ""; ; await this.press("ArrowDown")) {
      const shown = await list.evaluate((element) =>
        element instanceof HTMLSelectElement ? element.selectedOptions[0]?.label : "",
      );
      if (shown === option) return;
      if (shown === before) throw new Error(`There is no option ${option}`);
      before = shown ?? "";
    }
  }
}

/** Where an element lies from the focus, in the order of the page. */
function wayTo(target: Element): "here" | "forth" | "back" {
  const active = document.activeElement;
  if (!active || active === document.body) return "forth";
  if (target === active) return "here";
  const isBefore = active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING;
  return isBefore ? "back" : "forth";
}
