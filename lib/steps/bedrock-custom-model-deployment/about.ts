import { type AboutKind, AS_JSON } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Deploys a custom model for inference on demand. Applications then call the deployment as they would call a model of Bedrock's own. In a new step the name ends with the run's id, because Bedrock takes each name once.",
    when: "Use it behind a Bedrock custom model step when requests come now and then. For a steady load buy Bedrock provisioned throughput.",
    runs: "Makes one API call; Bedrock bills the requests by their tokens.",
  },
  sdk: { v2: AS_JSON, v3: AS_JSON },
  sources: [
    "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateCustomModelDeployment.html",
  ],
};
