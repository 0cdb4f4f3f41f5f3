import type { JsonValue } from "../../utils/json";
import type { Ref, Text } from "./text";

const HOLES: Readonly<Record<Ref, string>> = {
  partition: "AWS::Partition",
  region: "AWS::Region",
  account: "AWS::AccountId",
  bucket: "Bucket",
  "role-arn": "PipelineRole.Arn",
};

/** What CloudFormation's documentation says how to keep from being filled; the rest of what begins with `${` is our caution. */
const KEPT_BY_MARK = /(?<!\$)\$\{(?=[A-Za-z0-9_.:]+\})/g;

/**
 * A text as CloudFormation fills its holes. What looks like a hole in the author's own text is kept by a mark (`${!Name}`), or
 * else the text is joined of pieces, none of which has both the dollar and the brace.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
 */
export function cloudFormationText(text: Text): JsonValue {
  const own = text.filter((part) => typeof part === "string");
  if (own.length === text.length && !own.some((part) => part.includes("${"))) return own.join("");
  const isMarkable = own.every((part) => !/\$\{|\$$/.test(part.replaceAll(KEPT_BY_MARK, "")));
  return isMarkable ? marked(text) : joined(text);
}

function marked(text: Text): JsonValue {
  const parts = text.map((part) =>
    typeof part === "string"
      ? part.replaceAll(KEPT_BY_MARK, () => "${!")
      : `\${${HOLES[part.ref]}}`,
  );
  return { "Fn::Sub": parts.join("") };
}

function joined(text: Text): JsonValue {
  const parts = text.flatMap((part): readonly JsonValue[] =>
    typeof part === "string" ? part.split(/(?<=\$)(?=\{)/) : [filled(part.ref)],
  );
  return { "Fn::Join": ["", parts] };
}

function filled(ref: Ref): JsonValue {
  return ref === "role-arn" ? { "Fn::GetAtt": HOLES[ref] } : { Ref: HOLES[ref] };
}
