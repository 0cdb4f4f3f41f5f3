import { expect, type Page, test } from "@playwright/test";
import { ExpressionPanel } from "./pages/expression-panel";
import { LibraryPage } from "./pages/library-page";
import type { StudioPage } from "./pages/studio-page";

async function openTemplate(page: Page): Promise<StudioPage> {
  const library = new LibraryPage(page);
  await library.open();
  const studio = await library.startTemplate();
  await expect(studio.canvas.step("Process")).toBeVisible();
  return studio;
}

/** A step of the exported definition. */
async function exported(studio: StudioPage, name: string) {
  const { Steps, Parameters } = JSON.parse(await studio.exportedText());
  return { step: Steps.find((step: { Name: string }) => step.Name === name), Parameters };
}

test("a text is put together from parts, and exported as a join", async ({ page }) => {
  const studio = await openTemplate(page);
  const { canvas, inspector } = studio;
  await canvas.select("Train");
  const panel = new ExpressionPanel(page, "Model folder");
  await inspector.panel.getByRole("button", { name: /^Model folder: / }).click();
  await expect(panel.parts.first()).toBeVisible();
  const before = await panel.parts.count();
  for (let count = before; count > 0; count -= 1)
    await panel.action(`Remove part ${count}`).click();
  await panel.dialog.getByRole("textbox", { name: "Between the parts" }).fill("");

  await panel.addText("s3://models/");
  await panel.addValue("PipelineExecutionId");
  await panel.addText("/out");
  await expect(panel.outcome).toHaveText("s3://models/‹PipelineExecutionId›/out");
  await panel.dialog.getByRole("button", { name: /^Move part 3/ }).press("ArrowUp");
  await expect(panel.outcome).toHaveText("s3://models//out‹PipelineExecutionId›");
  await panel.dialog.getByRole("button", { name: /^Move part 2/ }).press("ArrowDown");
  await panel.doneButton.click();
  await expect(
    inspector.reference("Model folder", "s3://models/‹PipelineExecutionId›/out"),
  ).toBeVisible();

  const { step } = await exported(studio, "Train");
  expect(step.Arguments.OutputDataConfig.S3OutputPath).toEqual({
    "Std:Join": {
      On: "",
      Values: ["s3://models/", { Get: "Execution.PipelineExecutionId" }, "/out"],
    },
  });
  await studio.undoButton.click(); // the whole of it is one step back
  await expect(studio.undoButton).toBeDisabled();
});

test("a brace in a text field brings up what can be read, and makes a join", async ({ page }) => {
  const studio = await openTemplate(page);
  const { canvas, inspector } = studio;
  await canvas.select("Register");
  await inspector.field("Model group").fill("");
  await inspector.field("Model group").focus();
  await page.keyboard.type("attrition-{executionid");
  const list = page.getByRole("listbox", { name: "Values of the run for Model group" });
  await expect(list.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");

  const panel = new ExpressionPanel(page, "Model group"); // opens by itself, to go on
  await expect(panel.outcome).toHaveText("attrition-‹PipelineExecutionId›");
  await panel.doneButton.click();
  const { Steps } = JSON.parse(await studio.exportedText());
  const gate = Steps.find((step: { Name: string }) => step.Name === "GoodEnough");
  expect(gate.Arguments.IfSteps[0].Arguments.ModelPackageGroupName).toEqual({
    "Std:Join": { On: "", Values: ["attrition-", { Get: "Execution.PipelineExecutionId" }] },
  });
});

test("a literal becomes a parameter with one click, of the type that the API takes", async ({
  page,
}) => {
  const studio = await openTemplate(page);
  const { canvas, inspector } = studio;
  await canvas.select("Train");
  await inspector.field("Disk").hover();
  await inspector.panel.getByRole("button", { name: "Make Disk a parameter" }).click();
  await expect(inspector.reference("Disk", "Disk")).toBeVisible();

  const { step, Parameters } = await exported(studio, "Train");
  const declared = Parameters.find(({ Name }: { Name: string }) => Name === "Disk");
  expect(declared).toEqual({ Name: "Disk", Type: "Integer", DefaultValue: 30 });
  expect(step.Arguments.ResourceConfig.VolumeSizeInGB).toEqual({ Get: "Parameters.Disk" });
});

test("a number is made a text where AWS wants text, a text is refused for a number", async ({
  page,
}) => {
  const studio = await openTemplate(page);
  const { canvas, inspector } = studio;
  await canvas.select("Train");
  const row = inspector.entry("Hyperparameters", "objective");
  await row.hover();
  const forText = new ExpressionPanel(page, "objective");
  await inspector.referenceButton("objective").click();
  await forText.option("AucThreshold").click();
  const { step } = await exported(studio, "Train");
  expect(step.Arguments.HyperParameters.objective).toEqual({
    "Std:Join": { On: "", Values: [{ Get: "Parameters.AucThreshold" }] },
  });

  await inspector.field("Disk").hover();
  await inspector.referenceButton("Disk").click();
  const forNumber = new ExpressionPanel(page, "Disk");
  await expect(forNumber.option("InstanceType")).toContainText("a whole number belongs here");
  await expect(forNumber.option("InstanceType")).toBeDisabled();
});

test("a value is looked up in a file, with what the step returns suggested", async ({ page }) => {
  const studio = await openTemplate(page);
  const { canvas, inspector } = studio;
  await canvas.select("Register");
  const panel = new ExpressionPanel(page, "Model group");
  await inspector.field("Model group").hover();
  await inspector.referenceButton("Model group").click();
  await panel.action("Read a value from a JSON file").click();
  await panel.dialog.getByRole("combobox", { name: "Step" }).click();
  await page.getByRole("option", { name: "Evaluate" }).click();
  await panel.dialog.getByRole("combobox", { name: "Place in the file" }).click();
  await page.getByRole("option", { name: "auc" }).click();
  await panel.doneButton.click();
  await expect(inspector.reference("Model group", "Evaluate · auc")).toBeVisible();
});
