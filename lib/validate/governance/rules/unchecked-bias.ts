import type { GovernanceRule } from "../governance-rule";
import { checksWith, RELEASES, withoutCheckBefore } from "./check-before";

export const uncheckedBias: GovernanceRule = {
  id: "unchecked-bias",
  title: "Bias is measured before a model is registered or deployed",
  why: "Systems that decide on people at work are high-risk: their bias has to be examined before they are put into service. The groups to compare (facets) stand in the check's analysis configuration in S3, which a definition does not show.",
  source: {
    title: "Regulation (EU) 2024/1689, articles 10 and 15, annex III point 4",
    url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
  },
  scope: "design",
  find: (validation) =>
    withoutCheckBefore(validation, {
      types: RELEASES,
      isCheck: checksWith("DATA_BIAS", "MODEL_BIAS"),
      message: "no bias check is done before it. Add one, and let this step wait for it.",
    }),
};
