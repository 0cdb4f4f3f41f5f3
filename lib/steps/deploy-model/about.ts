import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Adds an Endpoint configuration step, which names the model and its machines, and a Deploy endpoint step, which starts the endpoint or updates it. Connect a Create model step to the first.",
    when: "Use it at the end of a pipeline whose model may go into service without a person's approval.",
    runs: "Starts the machines of the endpoint; they are billed until the endpoint is deleted, also after the run.",
  },
  sdk: {
    v2: v2Class(
      "endpoint_step",
      "EndpointStep",
      "Together with EndpointConfigStep from the same module.",
    ),
    v3: v3Class(
      "endpoint_step",
      "EndpointStep",
      "Together with EndpointConfigStep from the same module.",
    ),
  },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html",
  ],
};
