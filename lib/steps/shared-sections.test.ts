import { expect, test } from "vitest";
import { condition } from "./condition";
import { model } from "./model";
import { processing } from "./processing";
import { raw } from "./raw";
import { retryRestriction } from "./retry-field";
import { sharedSections } from "./shared-sections";
import { training } from "./training";
import { tuning } from "./tuning";

test("a step is asked for a cache, retries and property files only where AWS documents them", () => {
  const titles = (kind: Parameters<typeof sharedSections>[0]) =>
    sharedSections(kind).map(({ title }) => title);
  expect(titles(processing)).toEqual([
    "Dependencies",
    "Property files",
    "Retry",
    "Cache",
    "Name and description",
  ]);
  expect(titles(training)).toEqual(["Dependencies", "Retry", "Cache", "Name and description"]);
  expect(titles(model)).toEqual(["Dependencies", "Retry", "Name and description"]);
  expect(titles(condition)).toEqual(["Dependencies", "Name and description"]);
  expect(titles(raw)).toEqual([]);
});

test("everything shared stands behind “advanced”", () => {
  const fields = sharedSections(processing).flatMap((section) => section.fields);
  expect(fields.every(({ level }) => level === "advanced")).toBe(true);
});

test("only failures that a step can have and SageMaker tries again are offered", () => {
  const offered = (kind: Parameters<typeof sharedSections>[0]) =>
    sharedSections(kind)
      .flatMap(({ fields }) => fields.flatMap(({ item }) => item?.fields ?? []))
      .flatMap(({ path, options = [] }) => (path[0] === "ExceptionType" ? options : []))
      .map(({ value }) => value);
  expect(offered(model)).toEqual(["Step.SERVICE_FAULT", "Step.THROTTLING"]);
  expect(offered(training)).toContain("SageMaker.JOB_INTERNAL_ERROR");
  expect(offered(tuning)).toContain("SageMaker.CAPACITY_ERROR");
  expect(offered(tuning)).not.toContain("SageMaker.JOB_INTERNAL_ERROR");
  const told = [model, tuning, training].map(({ type }) => retryRestriction(type) !== undefined);
  expect(told).toEqual([true, true, false]);
});
