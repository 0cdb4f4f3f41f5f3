"use client";

import { retryRestriction } from "@/lib/steps/retry-field";
import { getAt } from "@/lib/utils/json-path";
import { useTarget } from "../target";
import { RecordsWidget } from "../widgets/records-widget";
import type { GroupProps } from "../widgets/widget-props";
import { StopAfter } from "./stop-after";
import { WaitsPicture } from "./waits-picture";

const ENDS: readonly string[] = ["MaxAttempts", "ExpireAfterMin"];

/** Retry policies, each with a picture of the waits that its numbers amount to. */
export function RetryWidget(props: GroupProps) {
  const { root, stepType } = useTarget();
  const restriction = retryRestriction(stepType);
  return (
    <>
      <RecordsWidget
        {...props}
        empty="SageMaker tries again by itself after service faults and throttling. Add a policy for other failures, such as no capacity."
        renderFields={(fields, base) => (
          <>
            {props.renderFields(
              fields.filter(({ path }) => !ENDS.includes(String(path[0]))),
              base,
            )}
            <StopAfter path={base} />
            <WaitsPicture policy={getAt(root, base) ?? null} />
          </>
        )}
      />
      {restriction && <p className="text-12 text-muted">{restriction}</p>}
    </>
  );
}
