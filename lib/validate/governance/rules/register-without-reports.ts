import { getAt } from "../../../utils/json-path";
import type { GovernanceRule } from "../governance-rule";

const REPORTS = [
  { member: "Bias", what: "bias report" },
  { member: "Explainability", what: "explainability report" },
];

export const registerWithoutReports: GovernanceRule = {
  id: "register-without-reports",
  title: "Bias and explainability reports travel with the model",
  why: "Who approves a version, or is asked about a decision of it later, needs what was measured then. New York's bias audits ask for it in so many words.",
  source: {
    title: "Automated employment decision tools, NYC Local Law 144",
    url: "https://www.nyc.gov/site/dca/about/automated-employment-decision-tools.page",
  },
  scope: "step",
  find: ({ definition }) => {
    if (definition.Type !== "RegisterModel") return [];
    return REPORTS.flatMap(({ member, what }) => {
      const path = ["Arguments", "ModelMetrics", member];
      const report = getAt(definition, path);
      if (report !== undefined) return [];
      return [
        {
          path,
          message: `the model is registered without its ${what}. Connect the report of the check to “${member}” of the model's metrics.`,
        },
      ];
    });
  },
};
