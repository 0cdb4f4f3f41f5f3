import { expect, it } from "vitest";
import { pythonFunctions } from "./functions";

it("lists the functions at the top of a file with what a call can name", () => {
  const text = `
@cached
def score(model, test: Path, *, threshold: float = 0.5, **others) -> dict:
    def inner(hidden):
        return {"hidden": 1}
    if threshold:
        return {"auc": 1.0, 'rows': 2, **others}
    return {"auc": 0.0, "note": "none"}

class Reader:
    def read(self): ...

async def fetch(source: dict[str, int]): ...
`;
  expect(pythonFunctions(text)).toEqual([
    {
      name: "score",
      parameters: [
        { name: "model", optional: false },
        { name: "test", optional: false, annotation: "Path" },
        { name: "threshold", optional: true, annotation: "float" },
      ],
      returnedKeys: ["auc", "rows", "note"],
    },
    {
      name: "fetch",
      parameters: [{ name: "source", optional: false, annotation: "dict[str, int]" }],
      returnedKeys: [],
    },
  ]);
});

it("makes the best of a file that is being typed", () => {
  expect(pythonFunctions("def half(a,\n")).toEqual([
    { name: "half", parameters: [{ name: "a", optional: false }], returnedKeys: [] },
  ]);
  expect(pythonFunctions("def ")).toEqual([]);
});
