import type { Step } from "../pipeline/document";
import type { JsonPath, JsonValue } from "../utils/json";
import { setMember } from "../utils/json-path";
import { uniqueName } from "../utils/unique-name";
import type { Carries, InputPort, OutputPort, Ports } from "./contract";

export const NO_PORTS: Ports = { inputs: [], outputs: [], branches: [] };

/** What a port that takes any value but an address in S3 accepts. */
export const SINGLE_VALUES: readonly Carries[] = [
  "value",
  "model-name",
  "model-package",
  "check-result",
  "endpoint-config",
  "endpoint",
  "bedrock-model",
];

/** What a port that takes any value accepts. */
export const ANYTHING: readonly Carries[] = ["s3-uri", ...SINGLE_VALUES];

/** The step with another value at `path` of its definition; what is missing on the way is created. */
export function withMember(step: Step, path: JsonPath, value: JsonValue): Step {
  const { Name, Type } = step.definition;
  return { ...step, definition: { ...setMember(step.definition, path, value), Name, Type } };
}

/** An input that is one member of the definition. */
export function memberInput(
  port: Omit<InputPort, "receive"> & { readonly at: JsonPath },
): InputPort {
  return { ...port, receive: (step, value) => withMember(step, port.at, value) };
}

/** An output that is read as `Steps.<name>.<path>`. */
export function propertyOutput(
  path: string,
  port: Omit<OutputPort, "id" | "expression">,
): OutputPort {
  return {
    ...port,
    id: path,
    expression: (stepName) => ({ kind: "property", stepName, path }),
  };
}

/** Port ids from names that an imported definition may repeat; the first keeps the plain one. */
export function portIds(prefix: string): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const id = uniqueName(`${prefix}:${name}`, taken);
    taken.add(id);
    return id;
  };
}
