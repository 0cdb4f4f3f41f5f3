import { describe, expect, it } from "vitest";
import type { PipelineDocument } from "../../pipeline/document";
import { documentSchema } from "../../pipeline/document-schema";
import { triggerId } from "../../pipeline/ids";
import { parameter, pipelineWith } from "../../pipeline/testing";
import type { TriggerType } from "../../pipeline/trigger";
import type { Result } from "../../utils/result";
import { newTrigger } from "../trigger";
import { addParameterSet } from "./add-parameter-set";
import { addTrigger } from "./add-trigger";
import { removeParameter } from "./remove-parameter";
import { removeParameterSet } from "./remove-parameter-set";
import { removeTrigger } from "./remove-trigger";
import { renameParameter } from "./rename-parameter";
import { renameParameterSet } from "./rename-parameter-set";
import { setParameterSetValue } from "./set-parameter-set-value";
import { updateTrigger } from "./update-trigger";

const TYPES: readonly TriggerType[] = [
  "schedule",
  "data-arrival",
  "drift",
  "model-approval",
  "push",
  "manual",
];
const EMPTY = { ...pipelineWith(), parameters: [parameter("Data")] };

describe("triggers", () => {
  it.each(TYPES)("a new one of type %s can be stored", (type) => {
    const trigger = newTrigger(type, { id: triggerId("t1"), document: EMPTY });
    const document = resultOf(addTrigger(EMPTY, { trigger }));
    expect(documentSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });

  it("are changed and removed by their id", () => {
    const trigger = newTrigger("manual", { id: triggerId("t1"), document: EMPTY });
    const added = resultOf(addTrigger(EMPTY, { trigger }));
    const off = { ...trigger, isEnabled: false };

    expect(resultOf(updateTrigger(added, { trigger: off })).triggers).toEqual([off]);
    expect(resultOf(removeTrigger(added, { triggerId: trigger.id }))).toEqual(EMPTY);
    expect(removeTrigger(EMPTY, { triggerId: trigger.id }).ok).toBe(false);
    expect(updateTrigger(EMPTY, { trigger }).ok).toBe(false);
    expect(addTrigger(added, { trigger }).ok).toBe(false);
  });

  it("get a free name", () => {
    const trigger = newTrigger("manual", { id: triggerId("t1"), document: EMPTY });
    const document = resultOf(addTrigger(EMPTY, { trigger }));
    expect(newTrigger("manual", { id: triggerId("t2"), document }).name).toBe("ByHand-2");
  });
});

describe("parameter sets", () => {
  const dev = resultOf(addParameterSet(EMPTY, { name: "dev" }));
  const set = { name: "dev", parameter: "Data", value: "s3://dev" };
  const filled = resultOf(setParameterSetValue(dev, set));

  it("hold a value, or the default again", () => {
    expect(filled.parameterSets).toEqual([{ name: "dev", values: { Data: "s3://dev" } }]);
    expect(resultOf(setParameterSetValue(filled, { ...set, value: undefined }))).toEqual(dev);
  });

  it("have names of their own", () => {
    expect(addParameterSet(dev, { name: "dev" }).ok).toBe(false);
    expect(addParameterSet(dev, { name: "two words" }).ok).toBe(false);
    expect(resultOf(renameParameterSet(dev, { name: "dev", to: "qa" })).parameterSets).toEqual([
      { name: "qa", values: {} },
    ]);
    expect(resultOf(removeParameterSet(dev, { name: "dev" }))).toEqual(EMPTY);
  });

  it("and triggers follow a parameter that is renamed or removed", () => {
    const trigger = {
      ...newTrigger("manual", { id: triggerId("t1"), document: EMPTY }),
      values: { Data: "s3://x" },
    };
    const document = resultOf(addTrigger(filled, { trigger }));
    const renamed = resultOf(renameParameter(document, { name: "Data", to: "Input" }));
    const removed = resultOf(removeParameter(document, { name: "Data" }));

    expect(renamed.triggers[0]?.values).toEqual({ Input: "s3://x" });
    expect(renamed.parameterSets[0]?.values).toEqual({ Input: "s3://dev" });
    expect(removed.triggers[0]?.values).toEqual({});
    expect(removed.parameterSets[0]?.values).toEqual({});
  });
});

function resultOf(
  result: Result<PipelineDocument, { readonly message: string }>,
): PipelineDocument {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
