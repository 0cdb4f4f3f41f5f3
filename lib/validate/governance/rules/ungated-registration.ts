import { stepById } from "../../../pipeline/find";
import { branchesAround } from "../../branches-around";
import { readsOf } from "../../reads-of";
import type { Validation } from "../../validation";
import type { GovernanceRule } from "../governance-rule";

export const ungatedRegistration: GovernanceRule = {
  id: "ungated-registration",
  title: "Models are registered only if a metric is good enough",
  why: "Without a gate every run registers its model, the failed ones too, and approvers stop looking.",
  source: {
    title: "Condition step, developer guide",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-condition",
  },
  scope: "design",
  find: (validation) =>
    validation.subjects
      .filter(({ definition }) => definition.Type === "RegisterModel")
      .filter(({ step }) => !isGated(validation, branchesAround(validation.document, step)))
      .map((subject) => ({
        subject,
        path: [],
        message:
          "the model is registered whatever its metrics are. Put the step into a branch of a condition that compares one.",
      })),
};

/** A condition that asks for a result of a step; one on parameters alone is decided before anything has run. */
function isGated(
  { document, subjectByName }: Validation,
  around: ReturnType<typeof branchesAround>,
): boolean {
  return around.some(({ condition }) => {
    const gate = subjectByName.get(stepById(document, condition)?.definition.Name ?? "");
    return gate !== undefined && readsOf(gate).length > 0;
  });
}
