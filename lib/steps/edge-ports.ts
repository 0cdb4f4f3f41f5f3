import type { Step } from "../pipeline/document";
import { printExpression } from "../pipeline/expression";
import type { DataEdge } from "../pipeline/graph";
import { referencesIn } from "../pipeline/references";
import { type JsonPath, type JsonValue, jsonEqual } from "../utils/json";
import { getAt, startsWith } from "../utils/json-path";
import type { InputPort, OutputPort } from "./contract";
import { portsOf } from "./ports-of";

/** Which ports a data edge joins; undefined where it starts or ends at the step as a whole. */
export interface EdgePorts {
  readonly output: OutputPort | undefined;
  readonly input: InputPort | undefined;
}

/** Finds the ports of a data edge from the reference that makes it. */
export function portsOfEdge(edge: DataEdge, producer: Step, consumer: Step): EdgePorts {
  return {
    output: outputOfEdge(edge, producer, consumer),
    input: portsOf(consumer).inputs.find(({ at }) => at !== undefined && startsWith(edge.at, at)),
  };
}

/**
 * An output may be a join around the reference, so the joins are looked at first, the outermost before the others. A
 * join that is written in another way but holds the same reference counts as that output too.
 */
function outputOfEdge(edge: DataEdge, producer: Step, consumer: Step): OutputPort | undefined {
  const outputs = portsOf(producer).outputs.map((port) => {
    return { port, json: printExpression(port.expression(producer.definition.Name)) };
  });
  const joins = joinsAround(edge.at);
  const written = [...joins, lookUpAt(edge.at)].map((at) => getAt(consumer.definition, at));
  for (const value of written) {
    const same = outputs.find(({ json }) => jsonEqual(json, value));
    if (same) return same.port;
  }
  if (joins.length === 0) return undefined;
  const get = getAt(consumer.definition, edge.at);
  return outputs.find(({ json }) => "Std:Join" in json && reads(json, get))?.port;
}

/** Where the joins around a reference stand, the outermost first. */
function joinsAround(at: JsonPath): readonly JsonPath[] {
  return at.flatMap((key, index) => (key === "Std:Join" ? [at.slice(0, index)] : []));
}

/** A JSON look-up holds its `Get` two levels down. */
function lookUpAt(at: JsonPath): JsonPath {
  return at.at(-1) === "PropertyFile" ? at.slice(0, -2) : at;
}

function reads(json: JsonValue, get: JsonValue | undefined): boolean {
  return referencesIn(json).some((reference) => jsonEqual({ Get: reference.get }, get));
}
