import { expect, type Locator, type Page } from "@playwright/test";
import { Canvas } from "./canvas";
import { CodePane } from "./code-pane";
import { ExportDialog } from "./export-dialog";
import { GovernancePanel } from "./governance-panel";
import { Inspector } from "./inspector";
import { Palette } from "./palette";
import { ParametersPanel } from "./parameters-panel";
import { ProblemsPanel } from "./problems-panel";

export type SaveWord = "Saved" | "Saving" | "Unsaved" | "Offline" | "Conflict" | "Storage full";

/** The editor of one design. */
export class StudioPage {
  readonly palette: Palette;
  readonly canvas: Canvas;
  readonly inspector: Inspector;
  readonly code: CodePane;
  readonly parameters: ParametersPanel;
  readonly problems: ProblemsPanel;
  readonly governance: GovernancePanel;
  readonly exportDialog: ExportDialog;
  readonly header: Locator;
  readonly undoButton: Locator;
  readonly redoButton: Locator;
  readonly exportButton: Locator;
  /** Says how the design stands. */
  readonly problemsPill: Locator;
  readonly problemsButton: Locator;
  readonly parametersButton: Locator;
  readonly governanceButton: Locator;
  readonly triggersButton: Locator;

  constructor(readonly page: Page) {
    this.palette = new Palette(page);
    this.canvas = new Canvas(page);
    this.inspector = new Inspector(page);
    this.code = new CodePane(page);
    this.parameters = new ParametersPanel(page);
    this.problems = new ProblemsPanel(page);
    this.governance = new GovernancePanel(page);
    this.exportDialog = new ExportDialog(page);
    this.header = page.getByRole("banner");
    this.undoButton = this.header.getByRole("button", { name: /^Undo/ });
    this.redoButton = this.header.getByRole("button", { name: /^Redo/ });
    this.exportButton = this.header.getByRole("button", { name: "Export", exact: true });
    this.problemsPill = this.header.getByRole("button", {
      name: /errors?$|warnings?$|^No problems$/,
    });
    const drawerBar = page.getByRole("contentinfo");
    this.problemsButton = drawerBar.getByRole("button", { name: /^Problems/ });
    this.parametersButton = drawerBar.getByRole("button", { name: /^Parameters/ });
    this.triggersButton = drawerBar.getByRole("button", { name: /^Triggers/ });
    this.governanceButton = drawerBar.getByRole("button", { name: /^Governance/ });
  }

  async ready(): Promise<void> {
    await this.page.waitForURL(/\/designs\/[^/]+$/);
    await expect(this.canvas.area).toBeVisible();
    await expect(this.exportButton).toBeVisible();
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.ready();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  saveWord(word: SaveWord): Locator {
    if (word === "Conflict") return this.header.getByRole("button", { name: /^Conflict/ });
    return this.header.getByRole("status", { name: new RegExp(`^${word}\\.`) });
  }

  async waitUntil(word: SaveWord): Promise<void> {
    await expect(this.saveWord(word)).toBeVisible({ timeout: 15_000 });
  }

  /** The text that the export dialogue would hand over as the definition. */
  async exportedText(): Promise<string> {
    await this.exportButton.click();
    const text = await this.exportDialog.text();
    await this.exportDialog.close();
    return text;
  }

  toast(text: string | RegExp): Locator {
    const notices = this.page.getByRole("region", { name: /^Notification/ });
    return notices.getByRole("listitem").filter({ hasText: text });
  }
}
