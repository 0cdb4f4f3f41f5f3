import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Writes entries into the lineage graph of SageMaker: artifacts for things, actions for what was done, contexts for what belongs together, and associations between them. SageMaker records the jobs of a pipeline by itself; this step adds what it cannot know. An association names entities of the same step, or any other by its ARN.",
    when: "Use it to record data from outside, a review, or a deployment that no other step of the pipeline makes.",
    runs: "Makes a few API calls; it starts no machine, and the calls are not billed.",
  },
  sdk: { v2: v2Class("lineage_step", "LineageStep"), v3: v3Class("lineage_step", "LineageStep") },
  sources: ["https://docs.aws.amazon.com/sagemaker/latest/dg/lineage-tracking-entities.html"],
};
