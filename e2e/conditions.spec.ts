import { writeFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { ConditionBuilder } from "./pages/condition-builder";
import { LibraryPage } from "./pages/library-page";
import type { StudioPage } from "./pages/studio-page";
import { definitionErrors } from "./support/check-definition";
import { call, definitionOf, equals, gate, placesIn, stepIn } from "./support/gate-definition";
import { Keyboard } from "./support/keyboard";

test.setTimeout(90_000); // stories with many gestures

const BLANK = { Type: "GreaterThan", LeftValue: "", RightValue: "" };
const TO_BE_BUILT = definitionOf(
  call("Evaluate", "auc", "recall"),
  gate("GoodEnough", { IfSteps: [call("Deploy")] }, BLANK),
);
const BUILT = [
  { Type: "GreaterThan", LeftValue: output("auc"), RightValue: { Get: "Parameters.AucThreshold" } },
  {
    Type: "Or",
    Conditions: [
      { Type: "GreaterThanOrEqualTo", LeftValue: output("recall"), RightValue: 0.7 },
      {
        Type: "Not",
        Condition: { Type: "In", QueryValue: { Get: "Parameters.Region" }, Values: ["eu", "us"] },
      },
    ],
  },
];
const SENTENCE =
  "auc is greater than AucThreshold and (recall is at least 0.7 or Region is not in (“eu” or “us”))";

function output(name: string) {
  return { Get: `Steps.Evaluate.OutputParameters['${name}']` };
}

async function openText(page: Page, text: string): Promise<StudioPage> {
  const library = new LibraryPage(page);
  await library.open();
  await library.chooseText("gate.json", text);
  const studio = await library.openImported();
  await studio.canvas.laidOut();
  return studio;
}

function errorsIn(text: string): readonly string[] {
  const file = test.info().outputPath("definition.json");
  writeFileSync(file, text);
  return definitionErrors(file);
}

test("a condition with AND, OR and NOT is built by mouse", async ({ page }) => {
  const studio = await openText(page, TO_BE_BUILT);
  const builder = new ConditionBuilder(page);
  const { inspector } = studio;
  await studio.canvas.select("GoodEnough");

  await inspector.refer("Value of condition 1", { to: "Evaluate · auc" });
  await builder.choose("1", "> is greater than");
  await inspector.refer("Compared with, condition 1", { to: "AucThreshold" });
  await builder.addButton("group").click();
  await inspector.refer("Value of condition 2.1", { to: "Evaluate · recall" });
  await builder.comparedWith("2.1").fill("0.7");
  await builder.addButton("condition", "2").click();
  await builder.choose("2.2", "in is in");
  await inspector.refer("Value of condition 2.2", { to: "Region" });
  await builder.listed(1, "2.2").fill("eu");
  await builder.addValueButton("2.2").click();
  await builder.listed(2, "2.2").fill("us");
  await builder.act("condition 2.2", "Wrap in NOT");

  await builder.expectSentence(SENTENCE);
  await expect(studio.canvas.step("GoodEnough")).toContainText(/auc\s*>\s*AucThreshold/);
  const text = await studio.exportedText();
  expect(stepIn(text, "GoodEnough").Arguments).toMatchObject({ Conditions: BUILT });
  expect(errorsIn(text)).toEqual([]);

  await studio.undoButton.click();
  await builder.expectSentence(SENTENCE.replace("is not in", "is in"));
});

test("a condition with AND, OR and NOT is built by keyboard", async ({ page }) => {
  const studio = await openText(page, TO_BE_BUILT);
  const builder = new ConditionBuilder(page);
  const keys = new Keyboard(page);
  const { inspector } = studio;
  const refer = async (label: string, to: string) => {
    await keys.use(inspector.referenceButton(label));
    const picker = page.getByRole("dialog", { name: `Value of ${label}` });
    await expect(picker.getByRole("combobox")).toBeFocused();
    await keys.type(to);
    await keys.press("Enter");
    await expect(inspector.reference(label, to)).toBeVisible();
  };
  const choose = async (number: string, operator: string) => {
    await keys.use(builder.operator(number));
    await expect(page.getByRole("option", { selected: true })).toBeFocused();
    await keys.press("Home");
    await expect(page.getByRole("option").first()).toBeFocused();
    for (const option = builder.option(operator); ; await keys.press("ArrowDown"))
      if (await option.evaluate((element) => element === document.activeElement)) break;
    await keys.press("Enter");
    await expect(page.getByRole("listbox")).toHaveCount(0);
  };
  await keys.tabTo(studio.canvas.node("GoodEnough"));
  await keys.press("Enter");
  await expect(inspector.stepName).toHaveValue("GoodEnough");

  await refer("Value of condition 1", "Evaluate · auc");
  await choose("1", "> is greater than");
  await refer("Compared with, condition 1", "AucThreshold");
  await keys.use(builder.addButton("group"));
  await expect(builder.value("2.1")).toBeFocused();
  await refer("Value of condition 2.1", "Evaluate · recall");
  await keys.fill(builder.comparedWith("2.1"), "0.7");
  await keys.use(builder.addButton("condition", "2"));
  await expect(builder.value("2.2")).toBeFocused();
  await choose("2.2", "in is in");
  await refer("Value of condition 2.2", "Region");
  await keys.fill(builder.listed(1, "2.2"), "eu");
  await keys.use(builder.addValueButton("2.2"));
  await expect(builder.listed(2, "2.2")).toBeFocused();
  await keys.type("us");
  await keys.use(builder.actions("condition 2.2"));
  await expect(builder.action("Wrap in NOT")).toBeFocused();
  await keys.press("Enter");
  await builder.expectSentence(SENTENCE);

  await keys.tabTo(builder.grip("condition 2.2"));
  await keys.press("ArrowDown");
  await builder.expectSentence(
    "auc is greater than AucThreshold and recall is at least 0.7 and Region is not in (“eu” or “us”)",
  );
  await expect(builder.grip("condition 3")).toBeFocused();
  await keys.press("ArrowUp");
  await builder.expectSentence(SENTENCE);

  const text = await studio.exportedText();
  expect(stepIn(text, "GoodEnough").Arguments).toMatchObject({ Conditions: BUILT });
  expect(errorsIn(text)).toEqual([]);
});

test("a nested condition is flattened by its fix", async ({ page }) => {
  const inner = gate(
    "InEurope",
    { IfSteps: [call("TellEurope")], ElseSteps: [call("TellOthers")] },
    equals("Region", "eu"),
  );
  const studio = await openText(
    page,
    definitionOf(gate("Forced", { IfSteps: [call("Log"), inner] }, equals("Force", true))),
  );
  await studio.problemsButton.click();
  await expect(studio.problems.problem(/does not run nested conditions/)).toBeVisible();
  const fix = "Flatten into a condition of its own";
  await studio.problems.list.getByRole("button", { name: fix }).click();
  await expect(studio.problems.problem(/nested conditions/)).toHaveCount(0);

  const text = await studio.exportedText();
  expect(placesIn(text)).toEqual({
    Forced: "top",
    Log: "Forced/IfSteps",
    InEurope: "top",
    TellEurope: "InEurope/IfSteps",
    "InEurope-otherwise": "top",
    TellOthers: "InEurope-otherwise/IfSteps",
  });
  const [forced, europe] = [equals("Force", true), equals("Region", "eu")];
  expect(stepIn(text, "InEurope").Arguments).toMatchObject({ Conditions: [forced, europe] });
  expect(stepIn(text, "InEurope-otherwise").Arguments).toMatchObject({
    Conditions: [forced, { Type: "Not", Condition: europe }],
  });
  expect(errorsIn(text)).toEqual([]);
});

test("a step is dragged into a branch and out of it", async ({ page }) => {
  const start = definitionOf(
    call("Tell"),
    gate("Forced", { IfSteps: [call("Log")] }, equals("Force", true)),
  );
  const studio = await openText(page, start);
  const { canvas, inspector } = studio;

  await canvas.dragStep("Tell", canvas.frame("true"), async () => {
    await expect(canvas.hint).toHaveText("Let go to run “Tell” only if “Forced” is true.");
  });
  await expect(studio.toast("“Tell” now runs only if “Forced” is true.")).toBeVisible();
  await expect(inspector.panel.getByRole("button", { name: /^Runs only if/ })).toBeVisible();
  expect(placesIn(await studio.exportedText()).Tell).toBe("Forced/IfSteps");

  await canvas.dragStep("Tell", { x: 600, y: 640 }, async () => {
    await expect(canvas.hint).toContainText("Hold Shift to keep it in.");
    await page.keyboard.down("Shift");
    await expect(canvas.hint).toHaveCount(0);
  });
  await page.keyboard.up("Shift");
  expect(placesIn(await studio.exportedText()).Tell).toBe("Forced/IfSteps");

  await canvas.dragStep("Tell", { x: 500, y: 60 }, async () => {
    await expect(canvas.hint).toContainText("Let go to take “Tell” out of the branch.");
  });
  await expect(studio.toast("“Tell” now runs always.")).toBeVisible();
  expect(placesIn(await studio.exportedText()).Tell).toBe("top");

  await studio.undoButton.click();
  expect(placesIn(await studio.exportedText()).Tell).toBe("Forced/IfSteps");
  await studio.undoButton.click(); // the move that kept it in
  await studio.undoButton.click();
  expect(await studio.exportedText()).toBe(start);
});

test("a step is moved into a branch and out of it by keyboard", async ({ page }) => {
  const start = definitionOf(
    call("Tell"),
    gate("Forced", { IfSteps: [call("Log")] }, equals("Force", true)),
  );
  const studio = await openText(page, start);
  const keys = new Keyboard(page);
  const dialog = page.getByRole("dialog", { name: "When Tell runs" });
  const move = async (choice: string) => {
    await keys.tabTo(studio.canvas.node("Tell"));
    await keys.press("Enter", "b");
    await expect(dialog.getByRole("radio", { checked: true })).toBeFocused();
    for (const radio = dialog.getByRole("radio", { name: choice }); ; await keys.press("ArrowDown"))
      if (await radio.isChecked()) break;
    await keys.press("Enter");
    await expect(dialog).toHaveCount(0);
  };
  await move("Only if “Forced” is false");
  expect(placesIn(await studio.exportedText()).Tell).toBe("Forced/ElseSteps");
  await expect(studio.canvas.step("Tell")).toHaveAccessibleName(/only if “Forced” is false$/);
  await move("Always");
  expect(placesIn(await studio.exportedText()).Tell).toBe("top");
});

test("a step of one branch that is connected to the other is duplicated", async ({ page }) => {
  const studio = await openText(
    page,
    definitionOf(gate("Forced", { IfSteps: [call("Log")] }, equals("Force", true))),
  );
  const { canvas } = studio;
  await canvas.connect(canvas.port("Forced", "Branch false"), canvas.step("Log"));
  await page.getByRole("option", { name: "Duplicate for the false branch" }).click();
  expect(placesIn(await studio.exportedText())).toEqual({
    Forced: "top",
    Log: "Forced/IfSteps",
    "Log-2": "Forced/ElseSteps",
  });
});
