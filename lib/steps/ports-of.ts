import type { Step } from "../pipeline/document";
import type { Ports } from "./contract";
import { kindOf } from "./registry";

const known = new WeakMap<Step, Ports>();

/** The ports of a step; the same step gives the same object. */
export function portsOf(step: Step): Ports {
  const cached = known.get(step);
  if (cached) return cached;
  const ports = kindOf(step).ports(step);
  known.set(step, ports);
  return ports;
}
