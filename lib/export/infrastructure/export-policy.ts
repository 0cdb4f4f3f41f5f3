import type { PipelineDocument } from "../../pipeline/document";
import { toDeployment } from "./deployment";
import { POLICY_VERSION, statementJson } from "./policy";
import type { Ref, Text } from "./text";

/** The policy of the pipeline's role as IAM takes it, once the placeholders in capitals are filled in. */
export function exportPolicy(document: PipelineDocument): string {
  const { statements } = toDeployment(document);
  const policy = {
    Version: POLICY_VERSION,
    Statement: statements.map((statement) => statementJson(statement, filled)),
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}

const PLACEHOLDERS: Readonly<Record<Ref, string>> = {
  partition: "aws",
  region: "REGION",
  account: "ACCOUNT_ID",
  bucket: "BUCKET",
  "role-arn": "ROLE_ARN",
};

function filled(text: Text): string {
  return text.map((part) => (typeof part === "string" ? part : PLACEHOLDERS[part.ref])).join("");
}
