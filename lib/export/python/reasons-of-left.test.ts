import { expect, it } from "vitest";
import type { MissingArgument } from "../../steps/python/contract";
import { parsePath } from "../../utils/json-path";
import { reasonsOfLeft } from "./reasons-of-left";

const MISSING: readonly MissingArgument[] = [
  { lack: "Trainer has no argument for", path: "Arguments.Entrypoint", of: "the entry point" },
  { lack: "Trainer has no argument for", path: "Arguments.Rules", of: "rules" },
  {
    lack: "Processor leaves out",
    path: "Arguments.Outputs.Store",
    whole: "Arguments.Outputs",
    of: "outputs to a store",
  },
];

it("says in words what a class is known to lack, once however much is below it", () => {
  expect(
    reasons("Arguments.Rules[0].Name", "Arguments.Entrypoint[0]", "Arguments.Entrypoint[1]"),
  ).toEqual(["Trainer has no argument for the entry point and rules"]);
});

it("counts what stands beside a known lack to it, where it goes along", () => {
  expect(reasons("Arguments.Outputs[0].Name", "Arguments.Outputs[0].Store.Group")).toEqual([
    "Processor leaves out outputs to a store",
  ]);
});

it("names the rest by its path, a few of many", () => {
  expect(reasons("Arguments.Rules[0]", "A", "Arguments.Outputs[0].Name", "B", "C", "D")).toEqual([
    "Trainer has no argument for rules",
    "the SDK's class has no place for A, Arguments.Outputs[0].Name, B, C and 1 more",
  ]);
});

function reasons(...paths: readonly string[]) {
  return reasonsOfLeft(paths.map(parsePath), MISSING);
}
