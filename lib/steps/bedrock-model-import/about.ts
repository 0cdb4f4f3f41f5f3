import { type AboutKind, AS_JSON } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Starts a job that reads model files in the Hugging Face format from Amazon S3 and makes them callable in Amazon Bedrock, without machines of your own. In a new step both names end with the run's id, because Bedrock takes each name once.",
    when: "Use it for open models, such as Llama or Mistral, that were fine-tuned elsewhere or in this pipeline. For Amazon Nova use Bedrock custom model.",
    runs: "Starts one import job; Bedrock then bills the storage and, for each copy that answers, the time in steps of five minutes.",
  },
  sdk: { v2: AS_JSON, v3: AS_JSON },
  sources: [
    "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelImportJob.html",
  ],
};
