import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { isPythonName, pythonName } from "./names";

it("turns any name into one that Python takes as a variable", () => {
  const names = ["TrainData", "train-data", "class", "2nd", "", "été", "None", "a b;c"].map(
    pythonName,
  );
  expect(names.slice(0, 4)).toEqual(["train_data", "train_data", "class_", "_2nd"]);
  expect(names.every(isPythonName)).toBe(true);
});

it("knows every keyword of the Python at hand", () => {
  const list = execFileSync("python3", [
    "-c",
    "import keyword, json; print(json.dumps(keyword.kwlist))",
  ]);
  const keywords: unknown = JSON.parse(list.toString());
  expect(Array.isArray(keywords) && keywords.filter(isPythonName)).toEqual([]);
});
