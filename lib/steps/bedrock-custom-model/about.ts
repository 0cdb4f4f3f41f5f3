import { type AboutKind, AS_JSON } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Creates a custom model in Amazon Bedrock from model files that a training job has written, or from a version in the model registry. It must be deployed before applications can call it. In a new step the name ends with the run's id, because Bedrock takes each name once.",
    when: "Use it for Amazon Nova models that were customised with SageMaker. For open models such as Llama or Mistral use Bedrock model import.",
    runs: "Makes one API call that starts no machine; Bedrock bills the storage of the model by the month.",
  },
  sdk: { v2: AS_JSON, v3: AS_JSON },
  sources: ["https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateCustomModel.html"],
};
