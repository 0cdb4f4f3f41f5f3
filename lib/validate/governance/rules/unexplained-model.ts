import type { GovernanceRule } from "../governance-rule";
import { checksWith, RELEASES, withoutCheckBefore } from "./check-before";

export const unexplainedModel: GovernanceRule = {
  id: "unexplained-model",
  title: "Predictions are explained before a model is registered or deployed",
  why: "People have a right to an explanation of decisions that a high-risk system took part in, and who oversees it has to understand what it looks at.",
  source: {
    title: "Regulation (EU) 2024/1689, articles 13, 14 and 86",
    url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
  },
  scope: "design",
  find: (validation) =>
    withoutCheckBefore(validation, {
      types: RELEASES,
      isCheck: checksWith("MODEL_EXPLAINABILITY"),
      message: "no explainability check is done before it. Add one, and let this step wait for it.",
    }),
};
