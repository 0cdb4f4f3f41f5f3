import { describe, expect, it } from "vitest";
import type { Step } from "@/lib/pipeline/document";
import { stepId } from "@/lib/pipeline/ids";
import { training } from "@/lib/steps/training";
import { setMember } from "@/lib/utils/json-path";
import { sharedValues } from "./shared-values";

const START = training.start({
  name: "Train",
  roleArn: "arn:r",
  bucket: "b",
  region: "eu-west-1",
}).definition;

function train(id: string, instanceType: unknown): Step {
  const path = ["Arguments", "ResourceConfig", "InstanceType"];
  const { Name, Type } = START;
  return {
    id: stepId(id),
    kind: training.kind,
    definition: { ...setMember(START, path, JSON.parse(JSON.stringify(instanceType))), Name, Type },
  };
}

const instanceType = (...steps: readonly Step[]) =>
  sharedValues(steps).find(({ label }) => label === "Instance type");

describe("several selected steps", () => {
  it("show what they have in common", () => {
    expect(instanceType(train("a", "ml.m5.large"), train("b", "ml.m5.large"))?.text).toBe(
      "ml.m5.large",
    );
    const parameter = { Get: "Parameters.InstanceType" };
    expect(instanceType(train("a", parameter), train("b", parameter))?.text).toBe("InstanceType");
  });

  it("say where they differ", () => {
    expect(instanceType(train("a", "ml.m5.large"), train("b", "ml.c5.large"))).toMatchObject({
      text: undefined,
    });
  });

  it("leave out what one of them does not have", () => {
    const fail: Step = {
      ...train("c", ""),
      definition: { Name: "Stop", Type: "Fail", Arguments: { ErrorMessage: "x" } },
    };
    expect(sharedValues([train("a", "ml.m5.large"), fail])).toEqual([]);
  });
});
