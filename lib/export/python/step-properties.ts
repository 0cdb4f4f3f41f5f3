import { parsePropertyPath } from "../../aws/property-path";
import { resolvePropertyPath } from "../../aws/resolve-property-path";
import type { Expression } from "../../pipeline/expression";
import { attribute, call, imported, literal, subscript } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import { core } from "../../steps/python/modules";
import type { ValueContext, WrittenStep } from "./value-context";

type PropertyExpression = Extract<Expression, { kind: "property" }>;

export function stepProperty(
  { stepName, path }: PropertyExpression,
  context: ValueContext,
): PyExpression {
  const step = context.steps.get(stepName);
  if (!step) return anyProperty(literal(stepName), path, context);
  const returned = fromResult(step, { kind: "property", stepName, path });
  if (returned) return returned;
  if (!step.emitter) return call(attribute(step.variable, "output"), {}, [literal(path)]);
  return (
    step.emitter.read?.(step.variable, path, step.definition) ??
    propertyChain(step, path, context) ??
    anyProperty(attribute(step.variable, "name"), path, context, step.variable)
  );
}

export function fromResult(step: WrittenStep, expression: Expression): PyExpression | undefined {
  const key = step.result?.keyOf(expression);
  return key === undefined ? undefined : subscript(step.variable, key);
}

/** `train.properties.ModelArtifacts.S3ModelArtifacts`, when the SDK spells the path back the same. */
function propertyChain(
  { variable, definition }: WrittenStep,
  path: string,
  { library }: ValueContext,
): PyExpression | undefined {
  const segments = parsePropertyPath(path);
  const found = resolvePropertyPath(library, { stepType: definition.Type, path });
  if (!segments || found.kind !== "found" || path.includes('"')) return undefined;
  let chain = attribute(variable, "properties");
  for (const segment of segments) {
    if (segment.kind === "member") chain = attribute(chain, segment.name);
    else chain = subscript(chain, segment.kind === "key" ? segment.key : segment.index);
  }
  return chain;
}

/** A property that the SDK's classes do not list, or one of a step further down. */
function anyProperty(
  stepName: PyExpression,
  path: string,
  { sdk }: ValueContext,
  step?: PyExpression,
): PyExpression {
  return call(imported(core("properties")[sdk], "Properties"), {
    step_name: stepName,
    path: literal(path),
    step,
  });
}
