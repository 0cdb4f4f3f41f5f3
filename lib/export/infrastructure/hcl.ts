/** Terraform's language as a tree: what the exports need of it. */
export type HclBody = readonly (HclAttribute | HclBlock)[];

export interface HclAttribute {
  readonly kind: "attribute";
  readonly name: string;
  readonly value: HclValue;
}

export interface HclBlock {
  readonly kind: "block";
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: HclBody;
}

export type HclValue =
  | string
  | number
  | boolean
  | readonly HclValue[]
  | { readonly kind: "object"; readonly members: readonly (readonly [string, HclValue])[] }
  /** Text with holes: each hole is an expression of ours. */
  | { readonly kind: "template"; readonly parts: readonly HclPart[] }
  /** As `template`, over many lines. */
  | { readonly kind: "heredoc"; readonly parts: readonly HclPart[] }
  /** `aws_iam_role.pipeline.arn`: ours, never the author's. */
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "call"; readonly name: string; readonly argument: HclValue };

export type HclPart = string | { readonly expression: string };

export function attribute(name: string, value: HclValue): HclAttribute {
  return { kind: "attribute", name, value };
}

export function block(type: string, labels: readonly string[], body: HclBody): HclBlock {
  return { kind: "block", type, labels, body };
}

export function reference(text: string): HclValue {
  return { kind: "reference", text };
}

/** A JSON value as an HCL one. */
export function object(members: Readonly<Record<string, HclValue>>): HclValue {
  return { kind: "object", members: Object.entries(members) };
}
