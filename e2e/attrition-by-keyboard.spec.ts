import { expect, type Locator, type Page, test } from "@playwright/test";
import { PROCESS_CODE } from "../lib/templates/attrition/process-code";
import { ConnectDialog } from "./pages/connect-dialog";
import { LibraryPage } from "./pages/library-page";
import type { ParameterText } from "./pages/parameters-panel";
import { StudioPage } from "./pages/studio-page";
import {
  ATTRITION,
  DEPLOY_FUNCTION,
  outlineOf,
  PARAMETERS,
  STOP_MESSAGE,
} from "./support/attrition";
import { definitionErrors } from "./support/check-definition";
import { Keyboard } from "./support/keyboard";
import { watchPointer } from "./support/pointer-watch";
import { watchPage } from "./support/watch-page";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("the Attrition pipeline is built by keyboard alone", async ({ page, baseURL }) => {
  test.setTimeout(480_000);
  const watched = watchPage(page, baseURL ?? "");
  const pointerPresses = await watchPointer(page);
  await new LibraryPage(page).open();
  const author = new Author(page);

  await test.step("new design", () => author.begin("Attrition-by-keyboard"));
  await test.step("parameters", () => author.declareParameters());
  await test.step("Process", () => author.writeProcess());
  await test.step("Train", () => author.setUpTrain());
  await test.step("Evaluate", () => author.writeEvaluate());
  await test.step("GoodEnough", () => author.decide());
  await test.step("Register, Deploy, Stop", () => author.finish());

  const file = await author.exportDefinition();
  const text = (await author.studio.exportDialog.text()) ?? "";
  expect(outlineOf(text)).toEqual(ATTRITION);
  expect(definitionErrors(file)).toEqual([]);
  expect(await pointerPresses()).toBe(0);
  expect(watched).toEqual({ complaints: [], foreignRequests: [] });
});

/** Somebody who builds a pipeline without touching a pointer. */
class Author {
  readonly keys: Keyboard;
  readonly studio: StudioPage;
  readonly connectDialog: ConnectDialog;
  tabLeavesEditor = false;

  constructor(readonly page: Page) {
    this.keys = new Keyboard(page);
    this.studio = new StudioPage(page);
    this.connectDialog = new ConnectDialog(page);
  }

  async begin(name: string): Promise<void> {
    await this.keys.press("n");
    await expect(this.page.getByRole("textbox", { name: "Name" })).toBeFocused();
    await this.keys.type(name); // the suggested name is selected
    await this.keys.press("Enter");
    await this.studio.ready();
  }

  async declareParameters(): Promise<void> {
    const { keys, studio } = this;
    await keys.use(studio.parametersButton);
    for (const parameter of PARAMETERS) await this.declare(parameter);
    await keys.use(studio.parametersButton);
  }

  async declare({ name, type, value, allowed }: ParameterText): Promise<void> {
    const { keys } = this;
    const { parameters } = this.studio;
    await keys.use(parameters.addButton);
    await keys.write(parameters.name("Parameter"), name);
    if (type !== "String") {
      await keys.use(parameters.type(name));
      await expect(parameters.page.getByRole("option", { name: "String" })).toBeFocused();
      await keys.type(type);
      await expect(parameters.page.getByRole("option", { name: type })).toBeFocused();
      await keys.press("Enter");
      await expect(parameters.type(name)).toContainText(type);
    }
    await keys.write(parameters.value(name), value);
    if (allowed) await keys.write(parameters.allowed(name), allowed);
    await expect(parameters.value(name)).toHaveValue(value);
  }

  async writeProcess(): Promise<void> {
    const { keys, studio } = this;
    const { code, inspector } = studio;
    await this.add("execute code", "Process");
    await keys.use(inspector.codeButton);
    await code.ready();
    await code.paste(PROCESS_CODE);
    await this.leaveEditor();
    await this.renamePort(code.portName("Inputs", "data"), "raw");
    await this.renamePort(code.portName("Outputs", "output"), "train");
    await this.addOutput("validation");
    await this.addOutput("test");
    await keys.use(code.closeButton);
    await keys.use(inspector.record("Inputs", "raw"));
    await this.refer("S3 location", "TrainData");
  }

  async setUpTrain(): Promise<void> {
    const { keys, studio } = this;
    const { canvas, inspector } = studio;
    await this.add("training", "Train");
    await expect(inspector.record("Channels", "train")).toContainText("Process · train");
    await this.connect("Process", "validation", "Train · New channel");
    await this.select("Train");
    await this.refer("Instance type", "InstanceType");
    await keys.fill(inspector.entry("Hyperparameters", "objective"), "binary:logistic");
    await expect(canvas.port("Train", "Input validation")).toBeVisible();
  }

  async writeEvaluate(): Promise<void> {
    const { keys, studio } = this;
    const { canvas, code, inspector } = studio;
    await this.select("Train");
    await this.add("execute code", "Process-2");
    await keys.write(inspector.stepName, "Evaluate");
    await keys.use(inspector.codeButton);
    await code.ready();
    await this.typeEvaluate();
    await this.leaveEditor();
    await this.renamePort(code.portName("Inputs", "data"), "model");
    await keys.use(code.removeButton("Outputs", "output"));
    await keys.write(code.functionName, "evaluate");
    await keys.use(code.fromCodeButton);
    await expect(code.portName("Returns", "auc")).toBeVisible();
    await keys.use(code.closeButton);
    await this.connect("Process", "test", "Evaluate · New input");
    await expect(canvas.port("Evaluate", "Input test")).toBeVisible();
  }

  /** Monaco indents by itself, so only what changes the indent is typed. */
  async typeEvaluate(): Promise<void> {
    const { keys } = this;
    await keys.press("ControlOrMeta+a", "Delete");
    await keys.type("import csv\n\n\ndef evaluate(model, test):\n");
    await keys.type("rows = list(csv.reader((test / 'test.csv').open()))\n");
    await keys.type("leavers = sum(row[0] == '1' for row in rows)\n");
    await keys.type('return {"auc": 1 - leavers / len(rows)}');
    await expect(this.studio.code.problems).toContainText("No syntax errors");
  }

  async decide(): Promise<void> {
    const { keys, studio } = this;
    await this.select("Evaluate");
    await this.add("condition", "Condition");
    await keys.write(studio.inspector.stepName, "GoodEnough");
    await this.refer("Compared with, condition 1", "AucThreshold");
    await expect(studio.canvas.step("GoodEnough")).toContainText(/auc\s*>\s*AucThreshold/);
  }

  async finish(): Promise<void> {
    const { keys, studio } = this;
    const { inspector } = studio;
    await this.add("register", "Register");
    await keys.fill(inspector.field("Model group"), "attrition");
    await this.refer("Approval", "ApprovalStatus");
    await this.select("Register");
    await this.add("lambda", "Lambda");
    await keys.write(inspector.stepName, "Deploy");
    await keys.fill(inspector.field("Function"), DEPLOY_FUNCTION);
    await this.select("Deploy");
    await this.add("fail", "Stop");
    await keys.fill(inspector.field("Message"), STOP_MESSAGE);

    await this.connect("Train", "ModelArtifacts", "Register · model");
    await this.connect("GoodEnough", "If true", "Register · Run only if true");
    await this.connect("GoodEnough", "If true", "Deploy · Run only if true");
    await this.connect("GoodEnough", "If false", "Stop · Run only if false");
  }

  async exportDefinition(): Promise<string> {
    const { exportDialog } = this.studio;
    await this.keys.press("ControlOrMeta+Shift+e");
    await this.keys.tabTo(exportDialog.downloadButton);
    return exportDialog.downloadBy(() => this.keys.press("Enter"));
  }

  /** Finds a kind in the palette and adds it beside the selection. */
  async add(query: string, name: string): Promise<void> {
    const { keys, studio } = this;
    await keys.leaveField();
    await keys.press("/");
    await expect(studio.palette.search).toBeFocused();
    await keys.type(query);
    await keys.press("Enter");
    await expect(studio.inspector.stepName).toHaveValue(name);
    await keys.leaveField();
    await expect(studio.canvas.node(name)).toBeFocused();
  }

  async select(name: string): Promise<void> {
    await this.keys.tabTo(this.studio.canvas.node(name));
    await this.keys.press("Enter");
    await expect(this.studio.inspector.stepName).toHaveValue(name);
  }

  async connect(step: string, from: string, to: string): Promise<void> {
    const { keys, connectDialog } = this;
    await this.select(step);
    await keys.press("c");
    await expect(connectDialog.dialog).toBeVisible();
    await keys.choose(connectDialog.from, from);
    await keys.choose(connectDialog.to, to);
    await keys.use(connectDialog.connectButton);
    await expect(connectDialog.dialog).toHaveCount(0);
  }

  async refer(label: string, to: string): Promise<void> {
    const { keys, studio } = this;
    await keys.use(studio.inspector.referenceButton(label));
    const picker = studio.page.getByRole("dialog", { name: `Value of ${label}` });
    await expect(picker.getByRole("combobox")).toBeFocused();
    await keys.type(to);
    await keys.press("Enter");
    await expect(studio.inspector.reference(label, to)).toBeVisible();
  }

  /** Monaco's own key lets Tab leave the text, from then on. */
  async leaveEditor(): Promise<void> {
    if (!this.tabLeavesEditor) await this.keys.press("ControlOrMeta+m");
    this.tabLeavesEditor = true;
  }

  async renamePort(field: Locator, name: string): Promise<void> {
    await this.keys.write(field, name);
  }

  async addOutput(name: string): Promise<void> {
    const { keys, studio } = this;
    await keys.use(studio.code.addButton("Outputs"));
    await keys.write(studio.code.portName("Outputs", "output"), name);
    await expect(studio.code.portName("Outputs", name)).toBeVisible();
  }
}
