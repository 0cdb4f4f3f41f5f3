import { IMAGE_REGISTRIES } from "./image-registries";

/** Container images that AWS builds and that a step can run as they are. */
export type FrameworkImage = keyof typeof IMAGES;

/**
 * The address of an AWS image in a region's registry:
 * `683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1`.
 *
 * @returns undefined where AWS publishes no such image, or in a region we do not know.
 */
export function frameworkImage(image: FrameworkImage, region: string): string | undefined {
  const { registry, repository, tag } = IMAGES[image];
  const account = IMAGE_REGISTRIES[registry].get(region);
  if (account === undefined) return undefined;
  const address = `${account}.dkr.ecr.${region}.${dnsSuffix(region)}/${repository}`;
  return tag === "" ? address : `${address}:${tag}`;
}

/** Regions in which `frameworkImage` knows the image, in alphabetical order. */
export function regionsOfImage(image: FrameworkImage): readonly string[] {
  return [...IMAGE_REGISTRIES[IMAGES[image].registry].keys()].toSorted();
}

/**
 * Repositories and tags.
 *
 * Source: `image_uri_config/{xgboost,sklearn,sagemaker-distribution,clarify,model-monitor,spark}.json` of the SageMaker
 * Python SDK 2.257.7; the SDK writes a tag as version, processor and Python version, as far as the file names them. It
 * lists the distribution image under inference; the same image runs scripts. Of Spark it knows the version and the
 * Python versions only; the rest of the tag is that of AWS's first release of Spark 3.5.
 */
const IMAGES = {
  xgboost: { registry: "framework", repository: "sagemaker-xgboost", tag: "1.7-1" },
  sklearn: { registry: "framework", repository: "sagemaker-scikit-learn", tag: "1.2-1-cpu-py3" },
  distribution: {
    registry: "distribution",
    repository: "sagemaker-distribution-prod",
    tag: "3.2.0-cpu",
  },
  clarify: { registry: "clarify", repository: "sagemaker-clarify-processing", tag: "1.0" },
  modelMonitor: {
    registry: "modelMonitor",
    repository: "sagemaker-model-monitor-analyzer",
    tag: "", // AWS gives it none
  },
  spark: {
    registry: "spark",
    repository: "sagemaker-spark-processing",
    tag: "3.5-cpu-py39-v1.0",
  },
} as const;

/** Domain of a region's registry, by AWS partition. Source: `partitions.json` of botocore 1.43. */
function dnsSuffix(region: string): string {
  if (region.startsWith("cn-")) return "amazonaws.com.cn";
  if (region.startsWith("us-iso-")) return "c2s.ic.gov";
  if (region.startsWith("us-isob-")) return "sc2s.sgov.gov";
  if (region.startsWith("us-isof-")) return "csp.hci.ic.gov";
  return "amazonaws.com";
}
