import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { isPythonName, NameScope, pythonName } from "./names";

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

it("gives each thing of a file a name of its own, and hides no builtin", () => {
  const names = new NameScope(["role"]);

  expect(
    ["Train", "train", "role", "Filter", "日本", "class"].map((each) => names.claim(each)),
  ).toEqual(["train", "train_2", "role_2", "filter_", "step", "class_"]);
  names.release("train");
  expect(names.claim("TRAIN")).toBe("train");
});
