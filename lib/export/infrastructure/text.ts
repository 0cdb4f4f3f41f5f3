/** What is only known where the pipeline is deployed. */
export type Ref = "partition" | "region" | "account" | "bucket" | "role-arn";

/** A text with holes that CloudFormation and Terraform fill in their own ways. */
export type Text = readonly TextPart[];
export type TextPart = string | { readonly ref: Ref };

const hole = (ref: Ref): TextPart => ({ ref });

export const ACCOUNT = hole("account");
export const BUCKET = hole("bucket");
export const PARTITION = hole("partition");
export const REGION = hole("region");
export const ROLE_ARN = hole("role-arn");

/** `arn:<partition>:<service>:<region>:<account>:<resource>` of the account that is deployed to. */
export function ownArn(service: string, resource: string): Text {
  return ["arn:", PARTITION, `:${service}:`, REGION, ":", ACCOUNT, `:${resource}`];
}

/** `text` with every occurrence of a value replaced by the hole that stands for it. */
export function withHoles(
  text: string,
  values: readonly (readonly [pattern: RegExp, hole: TextPart])[],
): Text {
  let parts: readonly TextPart[] = [text];
  for (const [pattern, part] of values) {
    parts = parts.flatMap((each) =>
      typeof each === "string" ? between(each.split(pattern), part) : [each],
    );
  }
  return parts.filter((part) => part !== "");
}

function between(texts: readonly string[], part: TextPart): readonly TextPart[] {
  return texts.flatMap((text, index) => (index === 0 ? [text] : [part, text]));
}
