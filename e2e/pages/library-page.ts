import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";
import { StudioPage } from "./studio-page";

/** The first page: every pipeline, and the ways to make another. */
export class LibraryPage {
  readonly importDialog: Locator;

  constructor(readonly page: Page) {
    this.importDialog = page.getByRole("dialog", {
      name: /Import a pipeline definition|What was found|This could not be imported/,
    });
  }

  async open(): Promise<void> {
    await this.page.goto("/");
    await expect(this.newButton()).toBeVisible();
    await expect(this.page.getByText("Loading the pipelines")).toHaveCount(0);
  }

  card(name: string): Locator {
    return this.page.getByRole("article", { name, exact: true });
  }

  /** Makes a blank design by pointer and opens it. */
  async createBlank(name: string): Promise<StudioPage> {
    await this.newButton().click();
    const dialog = this.page.getByRole("dialog", { name: "New pipeline" });
    await dialog.getByRole("textbox", { name: "Name" }).fill(name);
    await dialog.getByRole("button", { name: "Create" }).click();
    return this.#opened();
  }

  async openDesign(name: string): Promise<StudioPage> {
    await this.card(name).getByRole("link").click();
    return this.#opened();
  }

  /** The card that opens a template, in an empty library or below the designs. */
  template(title: string): Locator {
    return this.page.getByRole("button", { name: title, exact: true });
  }

  async startTemplate(title = "Employee attrition"): Promise<StudioPage> {
    await this.template(title).click();
    return this.#opened();
  }

  /** Opens a file in the import dialogue and waits for what was found, or what is wrong. */
  async chooseFile(file: string): Promise<void> {
    await this.#offer({ name: path.basename(file), text: readFileSync(file, "utf8") });
  }

  async chooseText(name: string, text: string): Promise<void> {
    await this.#offer({ name, text });
  }

  /** A file that is no text, such as a bundle. */
  async chooseBytes(name: string, bytes: Buffer): Promise<void> {
    await this.#offer({ name, text: bytes });
  }

  async importFile(file: string): Promise<StudioPage> {
    await this.chooseFile(file);
    return this.openImported();
  }

  /** Keeps what the import dialogue shows. */
  async openImported(): Promise<StudioPage> {
    await this.importDialog.getByRole("button", { name: "Open" }).click();
    return this.#opened();
  }

  /** Puts a text on the clipboard and pastes it on the page, outside of any field. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((value) => navigator.clipboard.writeText(value), text);
    await this.page.getByRole("heading", { level: 1 }).click();
    await this.page.keyboard.press("ControlOrMeta+v");
  }

  newButton(): Locator {
    return this.page
      .getByRole("button", { name: "New pipeline" })
      .or(this.page.getByRole("button", { name: "Begin with a blank canvas" }));
  }

  async #offer({
    name,
    text,
  }: {
    readonly name: string;
    readonly text: string | Buffer;
  }): Promise<void> {
    await this.page.getByRole("button", { name: /^Import/ }).click();
    const chooser = this.page.waitForEvent("filechooser");
    await this.importDialog.getByRole("button", { name: "Choose a file" }).click();
    await (await chooser).setFiles({
      name,
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
  }

  /** The studio that a key press on this page leads to. */
  opened(): StudioPage {
    return new StudioPage(this.page);
  }

  async #opened(): Promise<StudioPage> {
    const studio = this.opened();
    await studio.ready();
    return studio;
  }
}
