import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Creates an endpoint configuration: one or more variants, each a model with the machines that run it and its share of the requests. A Deploy endpoint step then starts or updates an endpoint with it. A pipeline takes no data capture and no explainer here; set those on the endpoint after the run.",
    when: "Use it between a Create model step and a Deploy endpoint step. Deploy model (endpoint) adds both steps at once.",
    runs: "Makes one API call and starts no machine; machines are billed once an endpoint uses the configuration.",
  },
  sdk: {
    v2: v2Class("endpoint_step", "EndpointConfigStep"),
    v3: v3Class("endpoint_step", "EndpointConfigStep"),
  },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html",
  ],
};
