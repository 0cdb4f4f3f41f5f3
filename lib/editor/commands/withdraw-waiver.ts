import type { PipelineDocument } from "../../pipeline/document";
import { NO_GOVERNANCE, type Waiver } from "../../pipeline/governance";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { isSamePlace, withGovernance } from "../with-governance";

/** Takes the acceptance of a breach back. */
export const withdrawWaiver = defineCommand(
  "Withdraw waiver",
  (
    document: PipelineDocument,
    { waiver }: { readonly waiver: Pick<Waiver, "rule" | "stepId"> },
  ) => {
    const { waivers } = document.governance ?? NO_GOVERNANCE;
    const left = waivers.filter((each) => !isSamePlace(each, waiver));
    if (left.length === waivers.length) return ok(document);
    return ok(withGovernance(document, { waivers: left }));
  },
);
