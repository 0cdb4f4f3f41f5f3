import { getAt } from "../../../utils/json-path";
import type { StepSubject, Validation } from "../../validation";
import type { GovernanceFinding } from "../governance-rule";
import { stepsBefore } from "../steps-before";

/** Types after which a model can be used. */
export const RELEASES: readonly string[] = [
  "RegisterModel",
  "Endpoint",
  "InferenceComponent",
  "BedrockCustomModelDeployment",
];

interface Wanted {
  readonly types: readonly string[];
  isCheck(subject: StepSubject): boolean;
  readonly message: string;
}

/** The steps of some types before which no check of some sort is done. */
export function withoutCheckBefore(
  { document, subjects }: Validation,
  { types, isCheck, message }: Wanted,
): readonly GovernanceFinding[] {
  const checks = subjects.filter(isCheck);
  return subjects
    .filter(({ definition }) => types.includes(definition.Type))
    .filter(({ step }) => {
      const before = stepsBefore(document, step.id);
      return !checks.some((check) => before.has(check.step.id));
    })
    .map((subject) => ({ subject, path: [], message }));
}

const IMAGE = ["AppSpecification", "ImageUri"];

/** A check step of Clarify's, by what it looks at; a processing job with Clarify's image may look at anything. */
export function checksWith(...checkTypes: readonly string[]): (subject: StepSubject) => boolean {
  return ({ definition }) => {
    const { Type, CheckType, Arguments } = definition;
    if (Type === "ClarifyCheck" || Type === "QualityCheck")
      return typeof CheckType !== "string" || checkTypes.includes(CheckType);
    const image = Type === "Processing" ? getAt(Arguments, IMAGE) : undefined;
    return typeof image === "string" && image.includes("/sagemaker-clarify-");
  };
}
