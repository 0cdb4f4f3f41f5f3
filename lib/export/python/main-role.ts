import type { PipelineDocument } from "../../pipeline/document";
import { getAt } from "../../utils/json-path";

/** The role that most steps run under, which `get_pipeline` takes as `role`; the pipeline's own where none says. */
export function mainRole({ pipeline, steps }: PipelineDocument): string {
  const uses = new Map<string, number>();
  for (const { definition } of steps) {
    const role = getAt(definition, ["Arguments", "RoleArn"]);
    if (typeof role === "string" && role.includes("/")) uses.set(role, (uses.get(role) ?? 0) + 1);
  }
  const [most] = [...uses].toSorted(([, left], [, right]) => right - left);
  return most?.[0] ?? pipeline.roleArn;
}
