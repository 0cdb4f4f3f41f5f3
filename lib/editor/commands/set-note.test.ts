import { expect, test } from "vitest";
import { stepId } from "../../pipeline/ids";
import { parseDocument } from "../../pipeline/parse-document";
import { applied, done, pipelineWith, refusal, step } from "../testing/makers";
import { setNote } from "./set-note";

const document = pipelineWith(step("Train"));
const train = stepId("train");

test("a note stands beside the definition, not in it, and is stored", () => {
  const changed = applied(document, setNote, { stepId: train, note: "Ask Kim about the seed." });
  expect(changed.steps[0]).toEqual({ ...step("Train"), note: "Ask Kim about the seed." });
  expect(parseDocument(JSON.parse(JSON.stringify(changed)))).toEqual({ ok: true, value: changed });
});

test("an emptied note is gone, and the same note is no change", () => {
  const noted = applied(document, setNote, { stepId: train, note: "Why?" });
  expect(applied(noted, setNote, { stepId: train, note: " \n" })).toEqual(document);
  expect(done(setNote(noted, { stepId: train, note: "Why?" }))).toBe(noted);
  expect(done(setNote(document, { stepId: train, note: "" }))).toBe(document);
});

test("a step that is gone takes no note", () => {
  expect(refusal(setNote(document, { stepId: stepId("gone"), note: "?" }))).toBe(
    "That step is no longer in the design.",
  );
});
