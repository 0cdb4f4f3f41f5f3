import type { JsonObject } from "../../utils/json";

/** A value of a trigger as a target of EventBridge takes it. */
export interface StartValue extends JsonObject {
  readonly Name: string;
  readonly Value: string;
}

export function startValues(values: Readonly<Record<string, string>>): readonly StartValue[] {
  return Object.entries(values).map(([Name, Value]) => ({ Name, Value }));
}
