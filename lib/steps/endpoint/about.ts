import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Puts an endpoint configuration into service under a name that applications call. If no endpoint has the name, SageMaker creates it; otherwise it moves the endpoint to the new configuration. A new step takes its name from the pipeline, so that every run updates the same endpoint.",
    when: "Use it at the end of a pipeline that may deploy without a person's approval, behind an Endpoint configuration step. For predictions that may wait use Batch transform.",
    runs: "Starts the machines of the configuration; they are billed until the endpoint is deleted, also after the run.",
  },
  sdk: {
    v2: v2Class("endpoint_step", "EndpointStep"),
    v3: v3Class("endpoint_step", "EndpointStep"),
  },
  sources: ["https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html"],
};
