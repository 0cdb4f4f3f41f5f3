import type { PipelineDocument } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import { stepId } from "../pipeline/ids";
import type { StepKindDefinition } from "../steps/contract";
import { portsOf } from "../steps/ports-of";
import { kindsByCategory } from "../steps/search-kinds";
import type { ConnectionSource } from "./resolve-connection";

/** The kinds whose new step could take what is dragged, in the order of the palette; all for order, no condition for a branch. */
export function compatibleKinds(
  document: PipelineDocument,
  source: ConnectionSource,
): readonly StepKindDefinition[] {
  const all = kindsByCategory().flatMap(({ kinds }) => kinds);
  if (source.kind === "step") return all;
  if (source.kind === "branch") return all.filter(({ type }) => type !== "Condition");
  const producer = stepById(document, source.stepId);
  const output = producer && portsOf(producer).outputs.find(({ id }) => id === source.port);
  if (!output) return [];
  return all.filter((kind) => {
    const { roleArn, bucket, region } = document.pipeline;
    const start = kind.start({ name: kind.defaultName, roleArn, bucket, region });
    const step = { id: stepId("new"), kind: kind.kind, ...start };
    return kind.ports(step).inputs.some(({ accepts }) => accepts.includes(output.carries));
  });
}
