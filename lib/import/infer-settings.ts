import type { PipelineSettings } from "../pipeline/document";
import { isJsonObject, type JsonObject, type JsonValue } from "../utils/json";

const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/.+/;
const BUCKET = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(\/|$)/;
const REGION = /(?:\.dkr\.ecr\.|^arn:aws[a-z-]*:[a-z0-9-]+:)([a-z]{2}(?:-[a-z]+)+-\d)(?=[.:])/;

/** Role, bucket and region that the definition plainly uses most; new steps start with them. */
export function inferSettings(
  definition: JsonObject,
): Partial<Pick<PipelineSettings, "roleArn" | "bucket" | "region">> {
  const roles: string[] = [];
  const buckets: string[] = [];
  const regions: string[] = [];
  for (const { member, text } of textsIn(definition)) {
    if (/^(Execution)?RoleArn$/.test(member) && ROLE_ARN.test(text)) roles.push(text);
    if (member === "S3OutputPath" || member === "S3Output.S3Uri")
      buckets.push(...captured(BUCKET, text));
    regions.push(...captured(REGION, text));
  }
  const [roleArn, bucket, region] = [mostCommon(roles), mostCommon(buckets), mostCommon(regions)];
  return { ...(roleArn && { roleArn }), ...(bucket && { bucket }), ...(region && { region }) };
}

/** Every text with the member that holds it; an `S3Uri` is named with its parent, which tells input from output. */
function textsIn(root: JsonValue): readonly { readonly member: string; readonly text: string }[] {
  const found: { member: string; text: string }[] = [];
  const waiting: { value: JsonValue; member: string }[] = [{ value: root, member: "" }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, member } = next;
    if (typeof value === "string") found.push({ member, text: value });
    else if (isJsonObject(value)) {
      for (const [name, child] of Object.entries(value)) {
        waiting.push({ value: child, member: name === "S3Uri" ? `${member}.${name}` : name });
      }
    } else if (typeof value === "object" && value !== null) {
      for (const child of value) waiting.push({ value: child, member });
    }
  }
  return found;
}

function captured(pattern: RegExp, text: string): string[] {
  const group = pattern.exec(text)?.[1];
  return group === undefined ? [] : [group];
}

function mostCommon(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1),
  )[0]?.[0];
}
