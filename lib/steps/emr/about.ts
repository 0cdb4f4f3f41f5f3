import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Hands a job to an EMR cluster and waits until it is done. The cluster must be running when the step starts, and at most 256 jobs can wait on it. An argument called output can be read by later steps as the folder with the result.",
    when: "Use it for data too large for one machine when your team keeps a cluster running. To start a cluster only for this job, take EMR on a new cluster.",
    runs: "Starts no machine of its own; the cluster is billed as long as it runs.",
  },
  sdk: {
    v2: v2Class("emr_step", "EMRStep"),
    v3: v3Class("emr_step", "EMRStep", "This class takes no retry policies."),
  },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-emr",
  ],
};
