import { printExpression } from "../../pipeline/expression";
import { stepKind } from "../../pipeline/ids";
import type { StepKindDefinition } from "../contract";
import { endpoint, endpointDefinition } from "../endpoint";
import { endpointConfig } from "../endpoint-config";

/** A shortcut to an Endpoint configuration step and a Deploy endpoint step on it. */
export const deployModel: StepKindDefinition = {
  ...endpointConfig,
  kind: stepKind("deploy-model"),
  title: "Deploy model (endpoint)",
  summary: "Adds the two steps that put a model behind an endpoint, already connected.",
  icon: "radio-tower",
  keywords: ["endpoint", "real-time", "hosting", "serve", "production"],
  further: ({ name }) => [
    {
      name: endpoint.defaultName,
      definition: (ownName) =>
        endpointDefinition(
          ownName,
          printExpression({ kind: "property", stepName: name, path: "EndpointConfigName" }),
        ),
    },
  ],
  recognise: () => false,
};
