import { expect, it } from "vitest";
import { pluralOf } from "./plural-of";

it("forms the plurals of what lists hold", () => {
  const nouns = ["channel", "retry policy", "earlier search", "choice of words", "arguments"];
  expect(nouns.map(pluralOf)).toEqual([
    "channels",
    "retry policies",
    "earlier searches",
    "choices of words",
    "arguments",
  ]);
});
