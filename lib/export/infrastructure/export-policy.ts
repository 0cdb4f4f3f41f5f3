import type { PipelineDocument } from "../../pipeline/document";
import type { JsonObject } from "../../utils/json";
import { toDeployment } from "./deployment";
import type { Statement } from "./policy";
import type { Ref, Text } from "./text";

/** The policy of the pipeline's role as IAM takes it, once the placeholders in capitals are filled in. */
export function exportPolicy(document: PipelineDocument): string {
  const { statements } = toDeployment(document);
  const policy = { Version: "2012-10-17", Statement: statements.map(printStatement) };
  return `${JSON.stringify(policy, null, 2)}\n`;
}

function printStatement({ sid, actions, resources, passedTo }: Statement): JsonObject {
  return {
    Sid: sid,
    Effect: "Allow",
    Action: actions,
    Resource: resources.map(filled),
    ...(passedTo && { Condition: { StringEquals: { "iam:PassedToService": passedTo } } }),
  };
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
