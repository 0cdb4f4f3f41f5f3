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
  const account = REGISTRIES[registry].get(region);
  if (account === undefined) return undefined;
  return `${account}.dkr.ecr.${region}.${dnsSuffix(region)}/${repository}:${tag}`;
}

/** Regions in which `frameworkImage` knows the image, in alphabetical order. */
export function regionsOfImage(image: FrameworkImage): readonly string[] {
  return [...REGISTRIES[IMAGES[image].registry].keys()].toSorted();
}

/**
 * Repositories and tags.
 *
 * Source: `image_uri_config/{xgboost,sklearn,sagemaker-distribution}.json` of the SageMaker Python SDK 2.257.7; the SDK
 * writes a tag as version, processor and Python version, as far as the file names them. It lists the distribution image
 * under inference; the same image runs scripts.
 */
const IMAGES = {
  xgboost: { registry: "framework", repository: "sagemaker-xgboost", tag: "1.7-1" },
  sklearn: { registry: "framework", repository: "sagemaker-scikit-learn", tag: "1.2-1-cpu-py3" },
  distribution: {
    registry: "distribution",
    repository: "sagemaker-distribution-prod",
    tag: "3.2.0-cpu",
  },
} as const;

/**
 * AWS's accounts by region. XGBoost and scikit-learn share theirs.
 *
 * Source: `registries` in the same files, version 2.257.7.
 */
const REGISTRIES = {
  framework: new Map([
    ["af-south-1", "510948584623"],
    ["ap-east-1", "651117190479"],
    ["ap-northeast-1", "354813040037"],
    ["ap-northeast-2", "366743142698"],
    ["ap-northeast-3", "867004704886"],
    ["ap-south-1", "720646828776"],
    ["ap-south-2", "628508329040"],
    ["ap-southeast-1", "121021644041"],
    ["ap-southeast-2", "783357654285"],
    ["ap-southeast-3", "951798379941"],
    ["ap-southeast-4", "106583098589"],
    ["ca-central-1", "341280168497"],
    ["ca-west-1", "190319476487"],
    ["cn-north-1", "450853457545"],
    ["cn-northwest-1", "451049120500"],
    ["eu-central-1", "492215442770"],
    ["eu-central-2", "680994064768"],
    ["eu-north-1", "662702820516"],
    ["eu-south-1", "978288397137"],
    ["eu-south-2", "104374241257"],
    ["eu-west-1", "141502667606"],
    ["eu-west-2", "764974769150"],
    ["eu-west-3", "659782779980"],
    ["il-central-1", "898809789911"],
    ["me-central-1", "272398656194"],
    ["me-south-1", "801668240914"],
    ["sa-east-1", "737474898029"],
    ["us-east-1", "683313688378"],
    ["us-east-2", "257758044811"],
    ["us-gov-east-1", "237065988967"],
    ["us-gov-west-1", "414596584902"],
    ["us-iso-east-1", "833128469047"],
    ["us-isob-east-1", "281123927165"],
    ["us-isof-east-1", "108575199400"],
    ["us-isof-south-1", "124985052026"],
    ["us-west-1", "746614075791"],
    ["us-west-2", "246618743249"],
  ]),
  distribution: new Map([
    ["af-south-1", "238384257742"],
    ["ap-east-1", "523751269255"],
    ["ap-northeast-1", "010972774902"],
    ["ap-northeast-2", "064688005998"],
    ["ap-northeast-3", "564864627153"],
    ["ap-south-1", "245090515133"],
    ["ap-southeast-1", "022667117163"],
    ["ap-southeast-2", "648430277019"],
    ["ap-southeast-3", "370607712162"],
    ["ca-central-1", "481561238223"],
    ["eu-central-1", "545423591354"],
    ["eu-north-1", "175620155138"],
    ["eu-south-1", "810671768855"],
    ["eu-west-1", "819792524951"],
    ["eu-west-2", "021081402939"],
    ["eu-west-3", "856416204555"],
    ["me-central-1", "358593528301"],
    ["me-south-1", "523774347010"],
    ["sa-east-1", "567556641782"],
    ["us-east-1", "885854791233"],
    ["us-east-2", "137914896644"],
    ["us-west-1", "053634841547"],
    ["us-west-2", "542918446943"],
  ]),
} as const;

/** Domain of a region's registry, by AWS partition. Source: `partitions.json` of botocore 1.43. */
function dnsSuffix(region: string): string {
  if (region.startsWith("cn-")) return "amazonaws.com.cn";
  if (region.startsWith("us-iso-")) return "c2s.ic.gov";
  if (region.startsWith("us-isob-")) return "sc2s.sgov.gov";
  if (region.startsWith("us-isof-")) return "csp.hci.ic.gov";
  return "amazonaws.com";
}
