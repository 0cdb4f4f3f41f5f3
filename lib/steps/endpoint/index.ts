import type { StepDefinitionJson } from "../../pipeline/document";
import { stepKind } from "../../pipeline/ids";
import type { JsonValue } from "../../utils/json";
import { parsePath } from "../../utils/json-path";
import type { Ports, StepKindDefinition } from "../contract";
import { factAt } from "../fact";
import { field } from "../field";
import { memberInput, propertyOutput } from "../port";
import { NO_SUPPORT } from "../shared-sections";
import { lastingName } from "../start-values";
import { tagsField } from "../tags-field";

const NAME = parsePath("Arguments.EndpointName");

const PORTS: Ports = {
  inputs: [
    memberInput({
      id: "config",
      label: "configuration",
      accepts: ["endpoint-config"],
      at: parsePath("Arguments.EndpointConfigName"),
    }),
  ],
  outputs: [
    propertyOutput("EndpointName", { label: "EndpointName", carries: "endpoint" }),
    propertyOutput("EndpointArn", { label: "EndpointArn", carries: "value", secondary: true }),
    propertyOutput("EndpointStatus", {
      label: "EndpointStatus",
      carries: "value",
      secondary: true,
    }),
  ],
  branches: [],
};

export const endpoint: StepKindDefinition = {
  kind: stepKind("endpoint"),
  type: "Endpoint",
  title: "Deploy endpoint",
  summary: "Starts an endpoint that answers requests, or updates the one of that name.",
  category: "deployment",
  icon: "rocket",
  keywords: ["endpoint", "real-time", "hosting", "serve", "CreateEndpoint", "UpdateEndpoint"],
  defaultName: "Deploy",
  supports: NO_SUPPORT,
  sections: [
    {
      title: "Endpoint",
      fields: [
        field("EndpointConfigName", {
          label: "Configuration",
          help: "Connect an Endpoint configuration step, or write the name of one that exists.",
          required: true,
        }),
        field("EndpointName", {
          label: "Name",
          help: "What applications call; the same name in the next run updates the endpoint.",
          required: true,
        }),
        tagsField("Tags"),
      ],
    },
  ],
  start: ({ name }) => ({ definition: endpointDefinition(name, "") }),
  recognise: ({ Type }) => Type === "Endpoint",
  fact: (step) => factAt(step, NAME),
  ports: () => PORTS,
};

/** An endpoint step on a configuration, named or read from a step. */
export function endpointDefinition(name: string, configuration: JsonValue): StepDefinitionJson {
  return {
    Name: name,
    Type: "Endpoint",
    Arguments: { EndpointName: lastingName({ name }), EndpointConfigName: configuration },
  };
}
