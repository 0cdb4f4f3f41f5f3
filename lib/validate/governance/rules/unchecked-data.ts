import type { GovernanceRule } from "../governance-rule";
import { checksWith, withoutCheckBefore } from "./check-before";

export const uncheckedData: GovernanceRule = {
  id: "unchecked-data",
  title: "Data is checked before a model learns from it",
  why: "A model repeats what its data holds: gaps, shifts and imbalances are cheap to find before training and hard to see afterwards.",
  source: {
    title: "Regulation (EU) 2024/1689, article 10: data and data governance",
    url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
  },
  scope: "design",
  find: (validation) =>
    withoutCheckBefore(validation, {
      types: ["Training", "Tuning", "AutoML"],
      isCheck: checksWith("DATA_QUALITY", "DATA_BIAS"),
      message:
        "it learns from data that no check has looked at. Add a data quality or bias check before it.",
    }),
};
