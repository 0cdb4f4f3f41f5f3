import type { StepDefinitionJson } from "../../pipeline/document";
import { attribute, call, imported, list, literal, subscript } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import { isJsonArray, isJsonObject } from "../../utils/json";
import type { Members } from "./members";

/** The `OutputParameters` of a Lambda or Callback step as objects of one class. */
export function declaredOutputs(
  members: Members,
  { module, prefix }: { readonly module: string; readonly prefix: "Lambda" | "Callback" },
): PyExpression {
  const outputs = members.takeItems("OutputParameters") ?? [];
  const types = imported(module, `${prefix}OutputTypeEnum`);
  return list(
    outputs.map((output) =>
      call(imported(module, `${prefix}Output`), {
        output_name: literal(output.takeText("OutputName") ?? ""),
        output_type: attribute(types, outputType(output)),
      }),
    ),
  );
}

const TYPES: ReadonlySet<string> = new Set(["String", "Integer", "Boolean", "Float"]);

/** A type that the SDK does not list stays behind, so that the step goes out in the exact form. */
function outputType(output: Members): string {
  const type = output.peek("OutputType");
  if (typeof type !== "string" || !TYPES.has(type)) return "String";
  output.take("OutputType");
  return type;
}

/** `step.properties.Outputs["name"]`, for outputs that the step declares. */
export function readDeclaredOutput(
  variable: PyExpression,
  path: string,
  { OutputParameters }: StepDefinitionJson,
): PyExpression | undefined {
  const [, name] = /^OutputParameters\['([^']*)'\]$/.exec(path) ?? [];
  const declared = isJsonArray(OutputParameters) ? OutputParameters : [];
  const isDeclared = declared.some((each) => isJsonObject(each) && each.OutputName === name);
  return name !== undefined && isDeclared
    ? subscript(attribute(variable, "properties", "Outputs"), name)
    : undefined;
}
