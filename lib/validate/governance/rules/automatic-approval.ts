import type { Parameter, PipelineDocument } from "../../../pipeline/document";
import { parseExpression } from "../../../pipeline/expression";
import { parameterByName } from "../../../pipeline/find";
import type { JsonValue } from "../../../utils/json";
import { getAt } from "../../../utils/json-path";
import { replacement, stepPlace } from "../../fixes";
import type { GovernanceRule } from "../governance-rule";

const PATH = ["Arguments", "ModelApprovalStatus"];
const PENDING = "PendingManualApproval";

export const automaticApproval: GovernanceRule = {
  id: "automatic-approval",
  title: "A person approves models for production",
  why: "An approved version is what deployments pick up. When the pipeline approves its own, nobody has overseen the release.",
  source: {
    title: "Update the approval status of a model, developer guide",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-approve.html",
  },
  scope: "design",
  find: ({ document, subjects }) =>
    subjects.flatMap((subject) => {
      if (subject.definition.Type !== "RegisterModel") return [];
      const status = getAt(subject.definition, PATH);
      const where = approvedBy(status, document);
      if (where === undefined) return [];
      const fix = replacement(stepPlace(subject, PATH), {
        value: PENDING,
        label: "Wait for a person's approval",
      });
      return [
        {
          subject,
          path: PATH,
          message: `it approves its own model${where}. Set “${PENDING}”.`,
          fix,
        },
      ];
    }),
};

/** Where the approval comes from, as the end of a sentence; undefined when there is none. */
function approvedBy(status: JsonValue | undefined, document: PipelineDocument): string | undefined {
  if (status === "Approved") return "";
  const expression = parseExpression(status);
  if (expression?.kind !== "parameter") return undefined;
  const parameter = parameterByName(document, expression.name);
  return parameter && approvedByParameter(parameter, document);
}

/** In production: by the value of each set that is called so, or else by the default. */
function approvedByParameter(
  { Name, DefaultValue }: Parameter,
  { parameterSets }: PipelineDocument,
): string | undefined {
  const production = parameterSets.filter(({ name }) => /prod/i.test(name));
  for (const { name, values } of production) {
    if ((values[Name] ?? DefaultValue) === "Approved") return ` with the values of “${name}”`;
  }
  return production.length === 0 && DefaultValue === "Approved"
    ? ` by the default of the parameter “${Name}”`
    : undefined;
}
