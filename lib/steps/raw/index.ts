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
  source: "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html",
  help: {
    what: "This step came with an imported definition, and its type has no form here. Everything in it is kept and exported unchanged. Its references to other steps count as connections, and renaming those steps updates them.",
    when: "Edit it in the JSON tab. Use a step from the palette where one fits.",
    runs: "What it runs and costs depends on its type; AWS's page on step types tells.",
  },
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
