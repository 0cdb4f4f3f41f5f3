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
