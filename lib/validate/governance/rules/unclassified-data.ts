import type { Fix } from "../../../pipeline/fix";
import type { GovernanceRule } from "../governance-rule";

const ADD_CONFIDENTIAL: Fix = {
  kind: "add-tag",
  tag: { key: "DataClassification", value: "confidential" },
  label: "Add the tag “DataClassification: confidential”",
};

export const unclassifiedData: GovernanceRule = {
  id: "unclassified-data",
  title: "The pipeline says how sensitive its data is",
  why: "Policies, budgets and audits find resources by tags: a pipeline over personal records that does not say so is treated like any other.",
  source: {
    title: "Tagging for data classification, AWS whitepaper on tagging",
    url: "https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tags-for-data-security-risk-management-and-access-control.html",
  },
  scope: "design",
  find: ({ document }) =>
    document.pipeline.tags.some(
      ({ key, value }) => /classification|sensitivity/i.test(key) && value !== "",
    )
      ? []
      : [
          {
            path: [],
            setting: "tags",
            message:
              "No tag says how sensitive the pipeline's data is. Add one such as “DataClassification” to the pipeline's tags.",
            fix: ADD_CONFIDENTIAL,
          },
        ],
};
