import { printExpression } from "../../pipeline/expression";
import { stepKind } from "../../pipeline/ids";
import type { StepKindDefinition } from "../contract";
import { model } from "../model";
import { transform, transformDefinition } from "../transform";

/** A shortcut to a Create model step and a Batch transform step with that model. */
export const deployBatch: StepKindDefinition = {
  ...model,
  kind: stepKind("deploy-batch"),
  title: "Deploy model (batch transform)",
  summary: "Adds the two steps that let a new model predict for a data set, already connected.",
  category: "deployment",
  icon: "layers-plus",
  keywords: ["batch", "offline", "predict", "score", "inference"],
  help: {
    what: "Adds a Create model step, which puts a model file and a container together, and a Batch transform step, which lets that model predict for the files of a data set. Connect a Training step to the first and the data to the second.",
    when: "Use it to score data with a model from the same pipeline. For a model that exists already, Batch transform alone is enough.",
    runs: "Starts one transform job; each instance is billed by the second while the job runs.",
  },
  further: (context) => [
    {
      name: transform.defaultName,
      definition: (name) =>
        transformDefinition(
          { ...context, name },
          printExpression({ kind: "property", stepName: context.name, path: "ModelName" }),
        ),
    },
  ],
  recognise: () => false,
};
