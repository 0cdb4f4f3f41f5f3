import { suggest } from "../../aws/suggest";
import type { Fix } from "../../pipeline/fix";
import type { JsonPath } from "../../utils/json";
import { placesOf } from "../expressions-in";
import { replacement, stepPlace } from "../fixes";
import { stepIssue } from "../issue-at";
import type { StepRule, StepSubject } from "../validation";

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
        fix: isSet ? rightMember(subject, at, member) : SET_EXPERIMENT,
      }),
    );
};

/** As the SDKs set it where nobody says otherwise. */
const SET_EXPERIMENT: Fix = {
  kind: "set-value",
  at: { on: "pipeline", path: ["PipelineExperimentConfig"] },
  value: {
    ExperimentName: { Get: "Execution.PipelineName" },
    TrialName: { Get: "Execution.PipelineExecutionId" },
  },
  label: "Record runs in an experiment",
};

function rightMember(subject: StepSubject, at: JsonPath, member: string): Fix | undefined {
  const [near] = suggest(member, MEMBERS);
  if (near === undefined) return undefined;
  const value = `PipelineExperimentConfig.${near}`;
  return replacement(stepPlace(subject, [...at, "Get"]), { value, label: `Use “${near}”` });
}
