import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Starts a cluster as you describe it, hands the job to it, waits and ends the cluster whatever the outcome. The pipeline names the cluster and decides when it ends, so these settings are not offered. An argument called output can be read by later steps as the folder with the result.",
    when: "Use it for data too large for one machine when no cluster is kept running. Starting takes several minutes, which a running cluster or EMR Serverless saves.",
    runs: "Starts the machines of the cluster; each is billed per second by EMR and EC2 until the cluster has ended.",
  },
  sdk: {
    v2: v2Class("emr_step", "EMRStep"),
    v3: v3Class("emr_step", "EMRStep", "This class takes no retry policies."),
  },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-emr",
  ],
};
