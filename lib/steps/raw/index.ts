import { stepKind } from "../../pipeline/ids";
import type { StartContext, StepKindDefinition, StepStart } from "../contract";
import { NO_PORTS } from "../port";
import { NO_SUPPORT } from "../shared-sections";

/** Draws every step that no other kind recognises and leaves its JSON as it is. The palette does not offer it. */
export const raw: StepKindDefinition = {
  kind: stepKind("raw"),
  type: "",
  title: "Other step",
  summary: "A step of a type that has no form here yet; its JSON stays as it is.",
  category: "integration",
  icon: "shapes",
  keywords: ["unknown", "json", "custom"],
  defaultName: "Step",
  supports: NO_SUPPORT,
  sections: [],
  start,
  recognise: () => true,
  fact: ({ definition }) => (definition.Type === "" ? [] : [definition.Type]),
  ports: () => NO_PORTS,
};

function start({ name }: StartContext): StepStart {
  return { definition: { Name: name, Type: "Unknown", Arguments: {} } };
}
