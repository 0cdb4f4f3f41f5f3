import type { StepDefinitionJson } from "../../pipeline/document";
import { stepKind } from "../../pipeline/ids";
import { getAt, parsePath } from "../../utils/json-path";
import type { StepKindDefinition } from "../contract";
import { factAt } from "../fact";
import { INSTANCE_TYPE_PATH } from "../processing/resource-fields";
import { SPARK_SECTIONS } from "./fields";
import { sparkPorts } from "./ports";
import { SPARK_SUBMIT, startSpark } from "./start";

const PROGRAM = parsePath("Arguments.AppSpecification.ContainerEntrypoint[0]");
const IMAGE = parsePath("Arguments.AppSpecification.ImageUri");

export const sparkProcessing: StepKindDefinition = {
  kind: stepKind("spark-processing"),
  type: "Processing",
  title: "Spark processing",
  summary: "Runs a PySpark script or a Spark JAR on machines that SageMaker starts.",
  category: "data",
  icon: "flame",
  keywords: ["pyspark", "spark", "big data", "smspark-submit", "PySparkProcessor", "scala"],
  defaultName: "SparkProcess",
  supports: { cache: true, retry: true, propertyFiles: true },
  sections: SPARK_SECTIONS,
  start: startSpark,
  recognise: isSpark,
  fact: (step) => factAt(step, INSTANCE_TYPE_PATH),
  ports: sparkPorts,
};

/** Runs AWS's submit program, or AWS's Spark image without a program of its own. */
function isSpark(definition: StepDefinitionJson): boolean {
  if (definition.Type !== "Processing") return false;
  const program = getAt(definition, PROGRAM);
  if (program !== undefined) return program === SPARK_SUBMIT;
  const image = getAt(definition, IMAGE);
  return typeof image === "string" && /\/sagemaker-spark-processing:/.test(image);
}
