import { expect, test } from "@playwright/test";
import { LibraryPage } from "./pages/library-page";

const PACK = "Regulated HR data";
const BIAS = "Bias is measured before a model is registered or deployed";
const NO_BIAS_CHECK = /“Register”: no bias check is done before it/;
const REASON = "The bias audit runs in a pipeline of its own.";

test("the rules for HR data are switched on, one breach is fixed, one waived, and that is kept", async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const studio = await library.startTemplate();
  const { governance } = studio;
  await studio.governanceButton.click();
  await expect(governance.rule(BIAS)).toHaveAccessibleName(/Off$/);

  await governance.switch(PACK).click();
  await expect(governance.rule(BIAS)).toHaveAccessibleName(/Register ?Broken$/);
  await expect(studio.problemsPill).toHaveText(/errors/);

  const isolation = "Containers cannot call out";
  await governance.rule(isolation).click();
  await expect(governance.breach(/“Train”: its containers/)).toBeVisible();
  await governance
    .breach(/“Train”: its containers/)
    .getByRole("button", { name: "Fix: Isolate the container" })
    .click();
  await expect(governance.breach(/“Train”: its containers/)).toHaveCount(0);
  await governance.rule(isolation).click();

  await governance.rule(BIAS).click();
  await governance.waive(NO_BIAS_CHECK, REASON);
  await expect(governance.breach(NO_BIAS_CHECK)).toContainText(`Waived: ${REASON}`);
  await expect(governance.rule(BIAS)).toHaveAccessibleName(/Waived$/);
  await studio.waitUntil("Saved");

  await studio.reload();
  await expect(governance.switch(PACK)).toBeChecked();
  await expect(governance.rule(BIAS)).toHaveAccessibleName(/Waived$/);
  await studio.problemsButton.click();
  await expect(studio.problems.problem(REASON)).toHaveCount(1);

  await studio.governanceButton.click();
  await governance.rule(BIAS).click();
  await governance.breach(NO_BIAS_CHECK).getByRole("button", { name: "Withdraw" }).click();
  await expect(governance.rule(BIAS)).toHaveAccessibleName(/Broken$/);
});
