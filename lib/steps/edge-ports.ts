import type { Step } from "../pipeline/document";
import { printExpression } from "../pipeline/expression";
import type { DataEdge } from "../pipeline/graph";
import { jsonEqual } from "../utils/json";
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
  const inFile = edge.at.at(-1) === "PropertyFile"; // a JSON look-up holds its Get two levels down
  const written = getAt(consumer.definition, inFile ? edge.at.slice(0, -2) : edge.at);
  const name = producer.definition.Name;
  return {
    output: portsOf(producer).outputs.find(({ expression }) =>
      jsonEqual(printExpression(expression(name)), written),
    ),
    input: portsOf(consumer).inputs.find(({ at }) => at !== undefined && startsWith(edge.at, at)),
  };
}
