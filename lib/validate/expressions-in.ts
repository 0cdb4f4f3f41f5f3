import type { StepDefinitionJson } from "../pipeline/document";
import { type Expression, isExpression, parseExpression } from "../pipeline/expression";
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../utils/json";

/** A run-time value somewhere inside a definition, those inside joins and look-ups too. */
export interface ExpressionPlace {
  readonly at: JsonPath;
  readonly value: JsonObject;
  /** Undefined when it, or something inside it, is malformed. */
  readonly expression: Expression | undefined;
}

/** A place whose expression is of one kind. */
export type PlaceOf<Kind extends Expression["kind"]> = ExpressionPlace & {
  readonly expression: Extract<Expression, { kind: Kind }>;
};

/** All expressions of a definition, in its order, outer before inner. */
export function expressionsIn(
  definition: StepDefinitionJson | JsonObject,
): readonly ExpressionPlace[] {
  const found: ExpressionPlace[] = [];
  collect(definition, [], found);
  return found;
}

export function placesOf<Kind extends Expression["kind"]>(
  places: readonly ExpressionPlace[],
  kind: Kind,
): readonly PlaceOf<Kind>[] {
  return places.filter((place): place is PlaceOf<Kind> => place.expression?.kind === kind);
}

function collect(value: JsonValue, at: JsonPath, found: ExpressionPlace[]): void {
  if (isJsonArray(value)) {
    for (const [index, item] of value.entries()) collect(item, [...at, index], found);
    return;
  }
  if (!isJsonObject(value)) return;

  if (isExpression(value)) found.push({ at, value, expression: parseExpression(value) });
  for (const [member, child] of Object.entries(value)) {
    const namesFile = member === "PropertyFile" && at.at(-1) === "Std:JsonGet"; // a Get of another sort
    if (!namesFile) collect(child, [...at, member], found);
  }
}
