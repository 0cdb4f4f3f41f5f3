import type { JsonValue } from "../../utils/json";
import { type RunFacts, type StepSimulation, sagemakerArn } from "./contract";

/** What SageMaker makes for a step, and how its Describe answer calls it. */
export interface Resource {
  /** Beginning of the members: `TrainingJob` for `TrainingJobName`, `TrainingJobArn`, `TrainingJobStatus`. */
  readonly member: string;
  /** As an ARN has it: `training-job`. */
  readonly inArn: string;
  /** What its status says in the end. */
  readonly finalStatus: string;
}

/** The name, the ARN and the status of what a step makes. */
export function resourceProperty({
  member,
  inArn,
  finalStatus,
}: Resource): NonNullable<StepSimulation["property"]> {
  return (keys, facts) => {
    if (keys.length !== 1) return undefined;
    if (keys[0] === `${member}Name`) return nameOf(member, facts);
    if (keys[0] === `${member}Arn`)
      return sagemakerArn(facts, `${inArn}/${String(nameOf(member, facts)).toLowerCase()}`);
    return keys[0] === `${member}Status` ? finalStatus : undefined;
  };
}

/** A name that the author gave, else the one that SageMaker gives. */
function nameOf(member: string, { setting, resourceName }: RunFacts): JsonValue {
  return setting(`${member}Name`) ?? resourceName;
}
