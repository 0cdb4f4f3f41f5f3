import type { PyExpression } from "../../python/tree";
import type { Emission } from "./contract";
import type { Members } from "./members";

/** The name of the step's job, for `base_job_name`; undefined in a pipeline that does not keep names. */
export function jobName(args: Members, member: string, to: Emission): PyExpression | undefined {
  return to.keepsJobNames ? to.value(args.take(member)) : undefined;
}
