import { expect, test } from "vitest";
import type { Step } from "../../pipeline/document";
import { printExpression } from "../../pipeline/expression";
import { stepId, stepKind } from "../../pipeline/ids";
import type { JsonObject, JsonValue } from "../../utils/json";
import { factText } from "../fact";
import { lineage } from ".";
import { newArtifact } from "./entities";
import { lineagePorts } from "./ports";

const RUN: JsonValue = { Get: "Execution.PipelineExecutionId" };
const MODEL: JsonValue = { Get: "Steps.Train.ModelArtifacts.S3ModelArtifacts" };

function recording(Arguments: JsonObject): Step {
  const definition = { Name: "Track", Type: "Lineage", Arguments };
  return { id: stepId("track"), kind: stepKind("lineage"), definition };
}

const BOTH = recording({
  Artifacts: [newArtifact("data", "s3://b/data"), newArtifact("data", "s3://b/more")],
  Actions: [{ ActionName: RUN, ActionType: "Review", Source: { SourceUri: "" } }],
});

test("every entity has an input for what it stands for, whatever names it", () => {
  expect(lineagePorts(BOTH).inputs.map(({ id, label }) => `${id} (${label})`)).toEqual([
    "entity:artifact:data (data)",
    "entity:artifact:data-2 (data)",
    "entity:action:0 (action 1)",
    "new-artifact (New artifact)",
  ]);
});

test("an ARN is read by a name that is written out, once", () => {
  const written = lineagePorts(BOTH).outputs.map(({ expression }) =>
    printExpression(expression("Track")),
  );
  expect(written).toEqual([{ Get: "Steps.Track.ArtifactArns['data']" }]);
});

test("a new artifact takes a name that is free and that AWS allows", () => {
  const port = lineagePorts(BOTH).inputs.find(({ id }) => id === "new-artifact");
  expect(port?.receive(BOTH, MODEL, "data").definition.Arguments).toMatchObject({
    Artifacts: [{}, {}, newArtifact("data-2", MODEL)],
  });
  expect(port?.receive(recording({}), MODEL, "model_files/").definition.Arguments).toEqual({
    Artifacts: [newArtifact("model-files", MODEL)],
  });
});

test("the card counts what is recorded", () => {
  expect(factText(lineage.fact(BOTH))).toBe("2 artifacts, 1 action");
  expect(lineage.fact(recording({ Associations: [] }))).toEqual([]);
});
