import { expect, test } from "vitest";
import { lastingName, nameOfRun } from "./start-values";

const PIPELINE = { Get: "Execution.PipelineName" };
const RUN = { Get: "Execution.PipelineExecutionId" };

test("what every run makes anew bears the run's id, what runs update bears the pipeline's name", () => {
  expect(nameOfRun({ name: "Deploy" })).toEqual({
    "Std:Join": { On: "-", Values: ["Deploy", RUN] },
  });
  expect(lastingName({ name: "Deploy" })).toEqual({
    "Std:Join": { On: "-", Values: [PIPELINE, "Deploy"] },
  });
});

test("a step's name is spelled as AWS names resources and leaves room for a run's id", () => {
  const nameIn = (name: string) => JSON.parse(JSON.stringify(nameOfRun({ name })["Std:Join"]));
  expect(nameIn("_Deploy__model-").Values[0]).toBe("Deploy-model");
  expect(nameIn("___").Values[0]).toBe("step");
  expect(nameIn("x".repeat(64)).Values[0]).toHaveLength(48);
});
