import path from "node:path";
import { expect, test } from "@playwright/test";
import { isJsonArray, type JsonValue } from "../lib/utils/json";
import { getAt, parsePath } from "../lib/utils/json-path";
import { LibraryPage } from "./pages/library-page";
import type { StudioPage } from "./pages/studio-page";
import { definitionErrors } from "./support/check-definition";

/** Where the pictures of docs/newcomer-task.md go; none are taken unless it is set. */
const PICTURES = process.env.NEWCOMER_PICTURES;

const BUCKET = "s3://amzn-s3-demo-bucket/churn";

/** As docs/newcomer-task.md tells it: JSON is not touched. */
test("a newcomer registers the best tuned model only if two metrics pass, and training waits for capacity", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const library = new LibraryPage(page);
  await library.open();
  const studio = await library.createBlank("Churn-with-a-gate");

  await test.step("the steps", () => dropSteps(studio));
  await test.step("where the data lies", () => fillIn(studio));
  await test.step("the best model", () => connectBestModel(studio));
  await test.step("two metrics", () => askTwoMetrics(studio));
  await test.step("no capacity", () => retryTraining(studio));

  await expect(studio.problemsPill).toHaveText(/warning/);
  await studio.canvas.tool("Tidy").click();
  await studio.canvas.tool("Fit").click();
  await picture(studio, "done");
  await studio.exportButton.click();
  const file = await studio.exportDialog.download();
  expect(definitionErrors(file)).toEqual([]);
  const definition = JSON.parse(await studio.exportDialog.text());
  expect(partsOf(definition)).toEqual(WANTED);
});

async function dropSteps({ canvas }: StudioPage): Promise<void> {
  await canvas.drop("Training", { x: 150, y: 90 });
  await canvas.drop("Tuning", { x: 150, y: 300 });
  await canvas.drop("Evaluate model", { x: 420, y: 300 });
  await canvas.drop("Condition", { x: 690, y: 200 });
  await canvas.drop("Register model", { x: 690, y: 420 });
}

async function fillIn({ canvas, inspector }: StudioPage): Promise<void> {
  for (const [step, section, label, names] of [
    ["Train", "Channels", "Data", ["train"]],
    ["Tune", "Channels", "Data", ["train", "validation"]],
    ["Evaluate", "Inputs", "S3 location", ["test", "code"]],
  ] as const) {
    await canvas.select(step);
    for (const name of names) {
      const entry = await inspector.openRecord(section, name);
      await inspector.field(label, entry).fill(`${BUCKET}/${name}`);
    }
  }
  await canvas.select("Register");
  await inspector.fill("Model group", "churn");
}

async function connectBestModel(studio: StudioPage): Promise<void> {
  const { canvas, inspector } = studio;
  const best = canvas.port("Tune", "Output best model");
  await canvas.connect(best, canvas.port("Register", "Input model"));
  await canvas.connect(best, canvas.port("Evaluate", "Input model"));
  await canvas.select("Register");
  await expect(inspector.reference("Model data", "Tune · best model")).toBeVisible();
  await picture(studio, "best-model");
}

async function askTwoMetrics(studio: StudioPage): Promise<void> {
  const { page, canvas, inspector } = studio;
  await canvas.connect(canvas.port("Condition", "Branch true"), canvas.step("Register"));
  for (const [index, metric] of ["accuracy, two classes", "AUC, two classes"].entries()) {
    await canvas.connect(canvas.port("Evaluate", "Output evaluation"), canvas.step("Condition"));
    const choice = page.getByRole("option", { name: new RegExp(`^${metric} →`) });
    await expect(choice).toBeVisible();
    if (index === 0) await picture(studio, "which-metric");
    await choice.click();
  }
  await canvas.select("Condition");
  await inspector.fill("Compared with, condition 1", "0.9");
  await inspector.fill("Compared with, condition 2", "0.85");
  await page.keyboard.press("Tab");
  await expect(inspector.panel).toContainText("and");
  await picture(studio, "two-metrics");
}

async function retryTraining(studio: StudioPage): Promise<void> {
  const { canvas, inspector } = studio;
  await canvas.select("Train");
  await inspector.panel.getByRole("button", { name: "Retry", exact: true }).click();
  await inspector.panel.getByRole("button", { name: "Add retry policy" }).click();
  await expect(inspector.panel.getByRole("checkbox", { name: /^No capacity/ })).toBeChecked();
  await inspector.panel.getByRole("img", { name: /^Waits/ }).scrollIntoViewIfNeeded();
  await picture(studio, "retry");
}

async function picture({ page }: StudioPage, name: string): Promise<void> {
  if (!PICTURES) return;
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({
    path: path.join(PICTURES, `newcomer-${name}.png`),
    animations: "disabled",
  });
}

/** What the task asks for, from the exported definition. */
function partsOf(definition: JsonValue) {
  const steps = getAt(definition, ["Steps"]);
  const named = (name: string) =>
    isJsonArray(steps) ? steps.find((step) => getAt(step, ["Name"]) === name) : undefined;
  const condition = named("Condition");
  const MODEL = "Arguments.IfSteps[0].Arguments.InferenceSpecification.Containers[0].ModelDataUrl";
  return {
    retry: getAt(named("Train"), ["RetryPolicies"]),
    conditions: getAt(condition, ["Arguments", "Conditions"]),
    registers: getAt(condition, parsePath(MODEL)),
  };
}

function metric(name: string) {
  const PropertyFile = { Get: "Steps.Evaluate.PropertyFiles.EvaluationReport" };
  const Path = `binary_classification_metrics.${name}.value`;
  return { "Std:JsonGet": { PropertyFile, Path } };
}

const WANTED = {
  retry: [
    {
      ExceptionType: ["SageMaker.CAPACITY_ERROR"],
      IntervalSeconds: 60,
      BackoffRate: 2,
      MaxAttempts: 5,
    },
  ],
  conditions: [
    { Type: "GreaterThan", LeftValue: metric("accuracy"), RightValue: 0.9 },
    { Type: "GreaterThan", LeftValue: metric("auc"), RightValue: 0.85 },
  ],
  registers: {
    "Std:Join": {
      On: "/",
      Values: [
        { Get: "Steps.Tune.TrainingJobDefinition.OutputDataConfig.S3OutputPath" },
        { Get: "Steps.Tune.TrainingJobSummaries[0].TrainingJobName" },
        "output/model.tar.gz",
      ],
    },
  },
};
