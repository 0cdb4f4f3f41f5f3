import { placesOf } from "../expressions-in";
import { stepIssue } from "../issue-at";
import type { StepRule } from "../validation";

const MEMBERS = ["ExperimentName", "TrialName"];

/** A reference to the pipeline's experiment that has no such member, or that the pipeline does not set. */
export const unknownExperimentMember: StepRule = (subject, { document }) => {
  const isSet = (document.pipeline.definition.PipelineExperimentConfig ?? null) !== null;
  return placesOf(subject.expressions, "experiment")
    .filter(({ expression }) => !isSet || !MEMBERS.includes(expression.member))
    .map(({ at, expression: { member } }) =>
      stepIssue(subject, {
        code: "unknown-experiment-member",
        severity: "error",
        path: at,
        message: MEMBERS.includes(member)
          ? `“${subject.name}” reads the experiment's “${member}”, but the pipeline sets no experiment. Set “PipelineExperimentConfig”.`
          : `“${subject.name}”: an experiment has no “${member}”. Choose “ExperimentName” or “TrialName”.`,
      }),
    );
};
