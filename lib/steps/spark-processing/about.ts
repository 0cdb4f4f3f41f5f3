import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "A processing job with AWS's Spark container: SageMaker starts the machines, joins them to a Spark cluster, runs the script and ends them. Spark reads from and writes to S3 itself, so places of data are handed over as arguments. Settings of Spark come from an input called conf with a configuration.json.",
    when: "Use it when data is too large for one machine and you have no EMR. For small data Processing or Execute code starts faster.",
    runs: "Starts one processing job; each of its instances is billed per second from start to end.",
  },
  sdk: {
    v2: v2Class("steps", "ProcessingStep", "Its arguments come from PySparkProcessor."),
    v3: v3Class("steps", "ProcessingStep", "Its arguments come from PySparkProcessor."),
  },
  sources: ["https://docs.aws.amazon.com/sagemaker/latest/dg/use-spark-processing-container.html"],
};
