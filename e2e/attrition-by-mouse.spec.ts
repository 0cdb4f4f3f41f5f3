import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { EVALUATE_CODE } from "../lib/templates/attrition/evaluate-code";
import { PROCESS_CODE } from "../lib/templates/attrition/process-code";
import { LibraryPage } from "./pages/library-page";
import type { StudioPage } from "./pages/studio-page";
import {
  ATTRITION,
  DEPLOY_FUNCTION,
  outlineOf,
  PARAMETERS,
  STOP_MESSAGE,
  XGBOOST_IMAGE,
} from "./support/attrition";
import { definitionErrors } from "./support/check-definition";
import { watchPage } from "./support/watch-page";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("the Attrition pipeline is built by mouse, and SageMaker would take what comes out", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const watched = watchPage(page, baseURL ?? "");
  const library = new LibraryPage(page);
  await library.open();
  const studio = await library.createBlank("Attrition-by-mouse");

  await test.step("parameters", () => declareParameters(studio));
  await test.step("steps", () => dropSteps(studio));
  await test.step("Process", () => writeProcess(studio));
  await test.step("Train", () => setUpTrain(studio));
  await test.step("Evaluate", () => writeEvaluate(studio));
  await test.step("GoodEnough", () => decide(studio));
  await test.step("Register, Deploy, Stop", () => finish(studio));

  const text = await studio.exportedText();
  expect(outlineOf(text)).toEqual(ATTRITION);
  await test.step("undo and redo", () => undoAndRedo(studio, text));

  await test.step("reload", async () => {
    await studio.waitUntil("Saved");
    await studio.reload();
    expect(await studio.exportedText()).toBe(text);
  });

  await studio.exportButton.click();
  const file = await studio.exportDialog.download();
  expect(readFileSync(file, "utf8")).toBe(text);
  expect(definitionErrors(file)).toEqual([]);
  expect(watched).toEqual({ complaints: [], foreignRequests: [] });
});

async function declareParameters({ parameters, parametersButton }: StudioPage): Promise<void> {
  await parametersButton.click();
  for (const parameter of PARAMETERS) await parameters.add(parameter);
  await parametersButton.click();
}

async function dropSteps({ canvas, inspector }: StudioPage): Promise<void> {
  await canvas.drop("Execute code", { x: 150, y: 90 });
  await canvas.drop("Training", { x: 430, y: 90 });
  await canvas.drop("Execute code", { x: 710, y: 90 });
  await inspector.rename("Evaluate");
  await canvas.drop("Condition", { x: 150, y: 330 });
  await inspector.rename("GoodEnough");
  await canvas.drop("Register model", { x: 430, y: 330 });
  await canvas.drop("Lambda", { x: 710, y: 330 });
  await inspector.rename("Deploy");
  await canvas.drop("Fail", { x: 430, y: 520 });
}

async function writeProcess({ canvas, inspector, code }: StudioPage): Promise<void> {
  await canvas.select("Process");
  await inspector.openCode();
  await code.ready();
  await code.paste(PROCESS_CODE);
  await expect(code.problems).toContainText("No syntax errors");
  await code.renamePort("Inputs", "data", "raw");
  await code.renamePort("Outputs", "output", "train");
  await code.addPort("Outputs", "validation");
  await code.addPort("Outputs", "test");
  await code.close();
  const input = await inspector.openRecord("Inputs", "raw");
  await inspector.refer("S3 location", { to: "TrainData", within: input });
}

async function setUpTrain({ canvas, inspector }: StudioPage): Promise<void> {
  await canvas.connect(canvas.port("Process", "Output train"), canvas.port("Train", "Input train"));
  await canvas.connect(canvas.port("Process", "Output validation"), canvas.step("Train"));
  await expect(canvas.port("Train", "Input validation")).toBeVisible();

  await canvas.select("Train");
  await expect(inspector.field("Training image")).toHaveValue(XGBOOST_IMAGE);
  await inspector.refer("Instance type", { to: "InstanceType" });
  await inspector.setEntry("Hyperparameters", "objective", "binary:logistic");
  await inspector.addEntry("Hyperparameters", "eval_metric", "auc");
}

async function writeEvaluate({ canvas, inspector, code }: StudioPage): Promise<void> {
  await canvas.select("Evaluate");
  await inspector.chooseOption("Image", XGBOOST_IMAGE);
  await inspector.openCode();
  await code.ready();
  await code.paste(EVALUATE_CODE);
  await code.chooseFunction("evaluate");
  await code.renamePort("Inputs", "data", "model");
  await code.removePort("Outputs", "output");
  await code.section("Returns").getByRole("button", { name: "From code" }).click();
  await expect(code.portName("Returns", "auc")).toBeVisible();
  await code.close();
  await canvas.connect(
    canvas.port("Train", "Output ModelArtifacts"),
    canvas.port("Evaluate", "Input model"),
  );
  await canvas.connect(canvas.port("Process", "Output test"), canvas.step("Evaluate"));
  await expect(canvas.port("Evaluate", "Input test")).toBeVisible();
}

async function decide({ canvas, inspector }: StudioPage): Promise<void> {
  await canvas.connect(
    canvas.port("Evaluate", "Output auc"),
    canvas.port("GoodEnough", "Input value"),
  );
  await canvas.select("GoodEnough");
  await inspector.refer("Compared with, condition 1", { to: "AucThreshold" });
  await expect(canvas.step("GoodEnough")).toContainText(/auc\s*>\s*AucThreshold/);
}

async function finish({ canvas, inspector }: StudioPage): Promise<void> {
  await canvas.connect(canvas.port("GoodEnough", "Branch true"), canvas.step("Register"));
  await canvas.connect(canvas.port("GoodEnough", "Branch true"), canvas.step("Deploy"));
  await canvas.connect(canvas.port("GoodEnough", "Branch false"), canvas.step("Stop"));
  await canvas.connect(
    canvas.port("Train", "Output ModelArtifacts"),
    canvas.port("Register", "Input model"),
  );
  await canvas.connect(canvas.port("Register", "Output ModelPackageArn"), canvas.step("Deploy"));

  await canvas.select("Register");
  await inspector.fill("Model group", "attrition");
  await inspector.refer("Approval", { to: "ApprovalStatus" });
  await canvas.select("Deploy");
  await inspector.fill("Function", DEPLOY_FUNCTION);
  await canvas.select("Stop");
  await inspector.fill("Message", STOP_MESSAGE);
}

/** Takes everything back and brings everything again, button press by button press. */
async function undoAndRedo(studio: StudioPage, text: string): Promise<void> {
  const { canvas } = studio;
  let count = 0;
  for (; await studio.undoButton.isEnabled(); count += 1) await studio.undoButton.click();
  expect(count).toBeGreaterThan(30);
  await expect(canvas.area.getByRole("article")).toHaveCount(0);
  for (let done = 0; done < count; done += 1) await studio.redoButton.click();
  await expect(studio.redoButton).toBeDisabled();
  expect(await studio.exportedText()).toBe(text);
}
