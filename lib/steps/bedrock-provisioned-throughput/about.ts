import { type AboutKind, AS_JSON } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Buys model units for a base model or a custom model; each unit processes a fixed number of tokens per minute. Applications then call the provisioned model by its ARN. In a new step the name ends with the run's id, because Bedrock takes each name once.",
    when: "Use it for a steady load that needs a known speed. When requests come now and then, Deploy Bedrock custom model costs less.",
    runs: "Starts a purchase that is billed by the hour for each unit until you delete it, or until the end of the term; every run buys again.",
  },
  sdk: { v2: AS_JSON, v3: AS_JSON },
  sources: [
    "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateProvisionedModelThroughput.html",
  ],
};
