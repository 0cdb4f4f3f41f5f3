import { expect, test } from "vitest";
import type { Step } from "../pipeline/document";
import { stepId, stepKind } from "../pipeline/ids";
import type { JsonValue } from "../utils/json";
import { getAt } from "../utils/json-path";
import { commandInputs } from "./command-words";

const AT = ["Arguments", "Words"];
const DATA: JsonValue = { Get: "Steps.Prepare.X" };
const DATA_AS_TEXT: JsonValue = { "Std:Join": { On: "", Values: [DATA] } };

function stepWith(words: JsonValue): Step {
  const definition = { Name: "Run", Type: "EMR", Arguments: { Words: words } };
  return { id: stepId("run"), kind: stepKind("emr"), definition };
}

function wordsAfter(step: Step, portId: string, suggestedName = "") {
  const port = commandInputs(step, { at: AT }).find(({ id }) => id === portId);
  return getAt(port?.receive(step, DATA, suggestedName).definition, AT);
}

test("words that are blank or worked out have an input, named by the flag before them", () => {
  const step = stepWith(["spark-submit", "", "--in", DATA, "--verbose", "--in", DATA]);
  expect(commandInputs(step, { at: AT }).map(({ id, label }) => [id, label])).toEqual([
    ["argument:argument 2", "argument 2"],
    ["argument:in", "in"],
    ["argument:in-2", "in"],
    ["new-argument", "New argument"],
  ]);
  expect(wordsAfter(step, "argument:argument 2")).toEqual([
    "spark-submit",
    DATA_AS_TEXT,
    "--in",
    DATA,
    "--verbose",
    "--in",
    DATA,
  ]);
});

test("a new argument is a flag that is free, and a value that is text", () => {
  const step = stepWith(["--train", "s3://b/k"]);
  expect(wordsAfter(step, "new-argument", "train")).toEqual([
    "--train",
    "s3://b/k",
    "--train-2",
    DATA_AS_TEXT,
  ]);
  expect(wordsAfter(stepWith([]), "new-argument", "1: best model!")).toEqual([
    "--best-model",
    DATA_AS_TEXT,
  ]);
});

test("nothing is added beyond what AWS takes, nor where the words are no list", () => {
  expect(commandInputs(stepWith(["a", "b"]), { at: AT, maxWords: 3 })).toEqual([]);
  expect(commandInputs(stepWith(DATA), { at: AT })).toEqual([]);
});
