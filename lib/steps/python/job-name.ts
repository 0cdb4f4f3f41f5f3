import type { PyExpression } from "../../python/tree";
import type { Emission, MissingArgument } from "./contract";
import type { Members } from "./members";

/** Why a name is left in a pipeline that does not keep names. */
export function missingJobName(member: string): MissingArgument {
  return {
    sdk: "v2",
    path: `Arguments.${member}`,
    lack: "SDK v2 keeps",
    of: "names of jobs only where all jobs of the pipeline have one",
  };
}

/** The name of the step's job, for `base_job_name`; undefined in a pipeline that does not keep names. */
export function jobName(args: Members, member: string, to: Emission): PyExpression | undefined {
  return to.keepsJobNames ? to.value(args.take(member)) : undefined;
}
