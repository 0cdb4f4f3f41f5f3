import { type AboutKind, AS_JSON, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Starts a Spark job in an EMR Serverless application and waits until it is done. A new step makes an application of its own; to use one that exists, clear the new application's fields and give its ID in both places. Later steps can wait for this one but read nothing from it, so let both use the same folder.",
    when: "Use it for data too large for one machine when nobody wants to run a cluster. Only version 3 of the SageMaker Python SDK knows this step.",
    runs: "Starts one job run; EMR Serverless bills the processors, memory and storage it uses, by the second.",
  },
  sdk: { v2: AS_JSON, v3: v3Class("emr_serverless_step", "EMRServerlessStep") },
  sources: ["https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/jobs-spark.html"],
};
