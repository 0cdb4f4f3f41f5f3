import { expect, it } from "vitest";
import { Members } from "./members";

it("tells which members nobody took, those of items and objects too", () => {
  const members = new Members({
    Image: "i",
    Limits: { Seconds: 5, Retries: null },
    Inputs: [
      { Name: "a", Uri: { Get: "Parameters.X" } },
      { Name: "b", Mode: "File" },
    ],
    Tags: [],
  });

  expect(members.take("Image")).toBe("i");
  expect(members.takeObject("Limits")?.take("Hours")).toBeUndefined();
  for (const item of members.takeItems("Inputs") ?? []) item.take("Name");

  expect(members.left()).toEqual(["Tags", "Limits.Seconds", "Inputs[0].Uri", "Inputs[1].Mode"]);
});

it("leaves what it cannot hand over in the wanted form", () => {
  const members = new Members({ Inputs: { Get: "Parameters.X" }, Name: { Get: "Parameters.Y" } });

  expect(members.takeItems("Inputs")).toBeUndefined();
  expect(members.takeObject("Inputs")).toBeUndefined();
  expect(members.takeText("Name")).toBeUndefined();
  expect(members.left()).toEqual(["Inputs", "Name"]);
});

it("has nothing left of an empty object", () => {
  expect(new Members({}).left()).toEqual([]);
});
