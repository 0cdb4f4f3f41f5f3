import { expect, type Page, test } from "@playwright/test";
import { LibraryPage } from "./pages/library-page";
import type { StudioPage } from "./pages/studio-page";

const FUNCTION = "arn:aws:lambda:eu-west-1:123456789012:function:score";

/** Three steps that give a number for a text, and one that reads from a step whose name is misspelt. */
const FAULTY = {
  Version: "2020-12-01",
  Parameters: [{ Name: "Epochs", Type: "Integer", DefaultValue: 5 }],
  Steps: [
    ...["Prepare", "Score", "Report"].map((Name) => ({
      Name,
      Type: "Processing",
      Arguments: {
        RoleArn: "arn:aws:iam::123456789012:role/Sample",
        AppSpecification: { ImageUri: "1.dkr.ecr.eu-west-1.amazonaws.com/any:1" },
        ProcessingResources: {
          ClusterConfig: { InstanceType: "ml.m5.large", InstanceCount: 1, VolumeSizeInGB: 30 },
        },
        Environment: { EPOCHS: { Get: "Parameters.Epochs" } },
      },
    })),
    {
      Name: "Tell",
      Type: "Lambda",
      FunctionArn: FUNCTION,
      Arguments: { job: { Get: "Steps.Scor.ProcessingJobName" } },
    },
  ],
};

const JOIN = "Join it into a text";
const NUMBER = /“EPOCHS” must be text, but gets a value of type Integer/;

async function openFaulty(page: Page): Promise<StudioPage> {
  const library = new LibraryPage(page);
  await library.open();
  await library.chooseText("faulty.json", JSON.stringify(FAULTY));
  const studio = await library.openImported();
  await studio.problemsButton.click();
  await expect(studio.problems.problem(NUMBER)).toHaveCount(3);
  return studio;
}

test("a problem is remedied where it is listed, and comes back with undo", async ({ page }) => {
  const { problems, undoButton } = await openFaulty(page);
  await problems.fix("“Tell” reads from “Scor”", "Read from “Score”").click();
  await expect(problems.problem("“Tell” reads from “Scor”")).toHaveCount(0);
  await expect(
    page.getByRole("status").filter({ hasText: /Read from “Score”\. \d+ problems left/ }),
  ).toHaveCount(1);
  await expect(undoButton).toHaveAccessibleName("Undo: read from “Score”");

  await undoButton.click();
  await expect(problems.problem("“Tell” reads from “Scor”")).toHaveCount(1);
});

test("all problems of a kind are remedied at once, in one step of undo", async ({ page }) => {
  const studio = await openFaulty(page);
  const { problems, undoButton, redoButton } = studio;
  await problems.fixAll(NUMBER).click();
  await expect(problems.problem(NUMBER)).toHaveCount(0);
  await undoButton.click();
  await expect(problems.problem(NUMBER)).toHaveCount(3);
  await redoButton.click();
  await expect(problems.problem(NUMBER)).toHaveCount(0);
  await expect(studio.toast("Fixed 3 problems.")).toBeVisible();
});

test("a remedy stands at the field, too", async ({ page }) => {
  const { canvas, inspector, problems } = await openFaulty(page);
  await canvas.select("Score");
  await inspector.panel
    .getByRole("button", { name: `Fix: ${JOIN}` })
    .first()
    .click();
  await expect(problems.problem(NUMBER)).toHaveCount(2);
  await expect(inspector.panel.getByRole("button", { name: `Fix: ${JOIN}` })).toHaveCount(0);
});

test("the list is filtered, walked with the keys, and leads to the field", async ({ page }) => {
  const { problems, inspector } = await openFaulty(page);
  await problems.showOnly("Report");
  await expect(problems.problem(NUMBER)).toHaveCount(1);
  await problems.filter.fill("nothing like that");
  await expect(problems.list).toContainText("None of these");
  await problems.showAll.click();
  await expect(problems.problem(NUMBER)).toHaveCount(3);

  await problems.problem(NUMBER).first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(problems.problem(NUMBER).nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(inspector.stepName).toHaveValue("Score");
});

test("after a remedy by keyboard the next problem has the focus", async ({ page }) => {
  const { problems } = await openFaulty(page);
  await problems.fix(NUMBER, JOIN).first().focus();
  await page.keyboard.press("Enter");
  await expect(problems.problem(NUMBER)).toHaveCount(2);
  await expect(problems.fix(NUMBER, JOIN).first()).toBeFocused();

  await problems.fix("“Tell” reads from “Scor”", "Read from “Score”").focus();
  await page.keyboard.press("Enter");
  await expect(problems.problem("“Tell” reads from “Scor”")).toHaveCount(0);
  await expect(problems.list.locator(":focus")).toHaveCount(1);
});
