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
