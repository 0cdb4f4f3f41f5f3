import type { PipelineDocument, Tag } from "../../pipeline/document";
import type { TriggerId } from "../../pipeline/ids";
import { isEventTrigger, type Trigger } from "../../pipeline/trigger";
import { snakeCase } from "../../utils/snake-case";
import { exportDefinition } from "../export-definition";
import { pipelineName } from "./pipeline-name";
import { policyStatements, type Statement } from "./policy";
import {
  ACCOUNT,
  BUCKET,
  PARTITION,
  REGION,
  ROLE_ARN,
  type Text,
  type TextPart,
  withHoles,
} from "./text";

/** What has to exist in an account for the pipeline to run and be started; CloudFormation and Terraform print it. */
export interface Deployment {
  /** As AWS takes it: letters, digits and single hyphens. */
  readonly pipelineName: string;
  readonly description: string;
  /** Bucket that the template asks for by default. */
  readonly bucket: string;
  /** The definition with holes where the role and the bucket of the design stood. */
  readonly definition: Text;
  readonly maxParallelSteps?: number;
  readonly tags: readonly Tag[];
  readonly statements: readonly Statement[];
  /** Those that AWS starts; a push is the workflow's, a start by hand a command's. */
  readonly schedules: readonly Extract<Trigger, { type: "schedule" }>[];
  readonly events: readonly EventTrigger[];
  /** Unique among the triggers. */
  readonly resourceIds: ReadonlyMap<TriggerId, string>;
}

export type EventTrigger = Extract<Trigger, { type: "data-arrival" | "drift" | "model-approval" }>;

export function toDeployment(document: PipelineDocument): Deployment {
  const { pipeline, triggers } = document;
  const { text, json } = exportDefinition(document);
  return {
    pipelineName: pipelineName(pipeline.name),
    description: pipeline.description,
    bucket: pipeline.bucket,
    definition: withHoles(text, holesOf(pipeline)),
    ...(pipeline.maxParallelSteps !== undefined && { maxParallelSteps: pipeline.maxParallelSteps }),
    tags: pipeline.tags,
    statements: policyStatements(document, json),
    schedules: triggers.filter((trigger) => trigger.type === "schedule"),
    events: triggers.filter(isEventTrigger),
    resourceIds: resourceIds(triggers),
  };
}

/** The pipeline's ARN, whose name is in small letters whatever the pipeline is called. */
export function pipelineArn({ pipelineName: name }: Pick<Deployment, "pipelineName">): Text {
  return [
    "arn:",
    PARTITION,
    ":sagemaker:",
    REGION,
    ":",
    ACCOUNT,
    `:pipeline/${name.toLowerCase()}`,
  ];
}

/** An id for the resources of each trigger, letters and digits alone: `new data` gives `NewData`. */
function resourceIds(triggers: readonly Trigger[]): ReadonlyMap<TriggerId, string> {
  const taken = new Set<string>();
  const ids = new Map<TriggerId, string>();
  for (const { id, name } of triggers) {
    const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
    const joined = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
    const wanted = /^[A-Z]/.test(joined) ? joined : `Trigger${joined}`;
    const own = firstFree(wanted, (candidate) => !taken.has(snakeCase(candidate)));
    taken.add(snakeCase(own)); // Terraform's spelling knows no capitals
    ids.set(id, own);
  }
  return ids;
}

function firstFree(wanted: string, isFree: (candidate: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? wanted : `${wanted}${number}`;
    if (isFree(candidate)) return candidate;
  }
}

/** The role where it is a whole text, the bucket where an address starts with it, joined or not. */
function holesOf({ roleArn, bucket }: PipelineDocument["pipeline"]) {
  const holes: (readonly [RegExp, TextPart])[] = [];
  if (roleArn !== "") holes.push([new RegExp(`(?<=")${escaped(roleArn)}(?=")`), ROLE_ARN]);
  if (bucket === "") return holes;
  const address = `(?<="s3://)${escaped(bucket)}(?=["/])`;
  const joined = `(?<="s3:/{1,2}",\\s*")${escaped(bucket)}(?=["/])`;
  return [...holes, [new RegExp(`${address}|${joined}`), BUCKET] as const];
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
