import type { Step } from "../../pipeline/document";
import { stepKind } from "../../pipeline/ids";
import type { FactPart, StartContext, StepKindDefinition, StepStart } from "../contract";
import { NO_SUPPORT } from "../shared-sections";
import { ENTITIES, entitiesOf, newArtifact } from "./entities";
import { LINEAGE_SECTIONS } from "./fields";
import { lineagePorts } from "./ports";

export const lineage: StepKindDefinition = {
  kind: stepKind("lineage"),
  type: "Lineage",
  title: "Lineage",
  summary: "Records what was made of what, for audits and for finding things again.",
  category: "integration",
  icon: "waypoints",
  keywords: ["artifact", "association", "audit", "governance", "provenance", "tracking"],
  defaultName: "Lineage",
  source: "https://docs.aws.amazon.com/sagemaker/latest/dg/lineage-tracking-entities.html",
  help: {
    what: "Writes entries into the lineage graph of SageMaker: artifacts for things, actions for what was done, contexts for what belongs together, and associations between them. SageMaker records the jobs of a pipeline by itself; this step adds what it cannot know. An association names entities of the same step, or any other by its ARN.",
    when: "Use it to record data from outside, a review, or a deployment that no other step of the pipeline makes.",
    runs: "Makes a few API calls; it starts no machine, and the calls are not billed.",
  },
  supports: NO_SUPPORT,
  sections: LINEAGE_SECTIONS,
  start,
  recognise: ({ Type }) => Type === "Lineage",
  fact,
  ports: lineagePorts,
};

function start({ name }: StartContext): StepStart {
  return {
    definition: {
      Name: name,
      Type: "Lineage",
      Arguments: { Artifacts: [newArtifact("data", "")] },
    },
  };
}

/** What it makes, counted: `2 artifacts, 1 action`. */
function fact(step: Step): readonly FactPart[] {
  const entities = entitiesOf(step);
  const counts = ENTITIES.flatMap((sort) => {
    const count = entities.filter((entity) => entity.sort === sort).length;
    return count === 0 ? [] : [`${count} ${sort.noun}${count === 1 ? "" : "s"}`];
  });
  return counts.length === 0 ? [] : [counts.join(", ")];
}
