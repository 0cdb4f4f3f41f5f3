import { expect, test } from "vitest";
import { filterOptions } from "./filter-options";

const option = (value: string, detail?: string) => ({ value, ...(detail && { detail }) });

test("what begins with the typed text stands before what only holds it", () => {
  const options = [option("ml.c5.large"), option("c5.large"), option("ml.m5.large")];
  const { shown } = filterOptions(options, "c5", { limit: 10 });
  expect(shown.map(({ value }) => value)).toEqual(["c5.large", "ml.c5.large"]);
});

test("every typed word has to occur, in the value or in its detail", () => {
  const options = [option("ml.m5.large", "2 vCPU"), option("ml.m5.xlarge", "4 vCPU")];
  expect(filterOptions(options, "m5 4", { limit: 10 }).shown).toEqual([options[1]]);
});

test("a long list is cut, and says by how much", () => {
  const options = Array.from({ length: 248 }, (_, index) => option(`ml.${index}`));
  const { shown, hiddenCount } = filterOptions(options, "", { limit: 100 });
  expect([shown.length, hiddenCount]).toEqual([100, 148]);
});
