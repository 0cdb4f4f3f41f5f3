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
  help: {
    what: "Adds an Endpoint configuration step, which names the model and its machines, and a Deploy endpoint step, which starts the endpoint or updates it. Connect a Create model step to the first.",
    when: "Use it at the end of a pipeline whose model may go into service without a person's approval.",
    runs: "Starts the machines of the endpoint; they are billed until the endpoint is deleted, also after the run.",
  },
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
