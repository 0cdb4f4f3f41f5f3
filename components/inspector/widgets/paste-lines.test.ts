import { describe, expect, it } from "vitest";
import { pastedLines } from "./paste-lines";

describe("pasting into a list", () => {
  it("makes an entry of each line that is not blank", () => {
    expect(pastedLines("python3\r\n\n  train.py \n")).toEqual(["python3", "train.py"]);
  });

  it("leaves a single line to the field", () => {
    expect(pastedLines("python3\n")).toBeUndefined();
  });
});
