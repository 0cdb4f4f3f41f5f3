import type { Step } from "../../pipeline/document";
import type { JsonPath, JsonValue } from "../../utils/json";
import { getAt, parsePath } from "../../utils/json-path";
import { CHECK_RESULT } from "../checks/result";
import type { InputPort } from "../contract";
import { withMember } from "../port";

const QUALITY_REPORT = "ModelMetrics.ModelQuality.Statistics";
const QUALITY_SOURCE = parsePath(`Arguments.${QUALITY_REPORT}`);

/** Reports on the model and baselines for later drift checks, by member of `Arguments`. */
const REPORTS: readonly (readonly [member: string, label: string])[] = [
  [QUALITY_REPORT, "quality report"],
  ["ModelMetrics.ModelQuality.Constraints", "quality constraints"],
  ["ModelMetrics.ModelDataQuality.Statistics", "data statistics"],
  ["ModelMetrics.ModelDataQuality.Constraints", "data constraints"],
  ["ModelMetrics.Bias.Report", "bias report"],
  ["ModelMetrics.Bias.PreTrainingReport", "bias of the data"],
  ["ModelMetrics.Bias.PostTrainingReport", "bias of predictions"],
  ["ModelMetrics.Explainability.Report", "explainability"],
  ["DriftCheckBaselines.ModelQuality.Statistics", "drift: quality statistics"],
  ["DriftCheckBaselines.ModelQuality.Constraints", "drift: quality constraints"],
  ["DriftCheckBaselines.ModelDataQuality.Statistics", "drift: data statistics"],
  ["DriftCheckBaselines.ModelDataQuality.Constraints", "drift: data constraints"],
  ["DriftCheckBaselines.Bias.PreTrainingConstraints", "drift: bias of the data"],
  ["DriftCheckBaselines.Bias.PostTrainingConstraints", "drift: bias of predictions"],
  ["DriftCheckBaselines.Explainability.Constraints", "drift: explainability"],
];

/** Takes the report of an evaluation; a place of its own on the card, since most designs have one. */
export const METRICS: InputPort = {
  id: "metrics",
  label: "metrics",
  accepts: ["s3-uri"],
  at: [...QUALITY_SOURCE, "S3Uri"],
  receive: (step, value) => receiveReport(step, QUALITY_SOURCE, value),
};

/** One input for each report and baseline: a place of its own where there is one, else it adds the member. */
export function reportInputs(step: Step): readonly InputPort[] {
  return REPORTS.flatMap(([member, label]) => {
    const source = parsePath(`Arguments.${member}`);
    const at = [...source, "S3Uri"];
    const isThere = getAt(step.definition, at) !== undefined;
    if (isThere && member === QUALITY_REPORT) return []; // the port for metrics shows it
    return [
      {
        id: member,
        label,
        accepts: [CHECK_RESULT],
        ...(isThere && { at }),
        receive: (current: Step, value: JsonValue) => receiveReport(current, source, value),
      },
    ];
  });
}

/** A report is its address and its format; AWS requires both. */
function receiveReport(step: Step, source: JsonPath, value: JsonValue): Step {
  const received = withMember(step, [...source, "S3Uri"], value);
  const contentType = [...source, "ContentType"];
  if (getAt(received.definition, contentType) !== undefined) return received;
  return withMember(received, contentType, "application/json");
}
