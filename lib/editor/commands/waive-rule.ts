import type { PipelineDocument } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import { NO_GOVERNANCE, type Waiver } from "../../pipeline/governance";
import { ok } from "../../utils/result";
import { defineCommand, refuse, refuseMissingStep } from "../command";
import { isSamePlace, withGovernance } from "../with-governance";

const LONGEST_REASON = 1000;

/** Accepts a breach of a house rule, at one step or wherever it is broken, with a reason. */
export const waiveRule = defineCommand(
  "Waive governance rule",
  (document: PipelineDocument, { waiver }: { readonly waiver: Waiver }) => {
    const reason = waiver.reason.trim();
    if (reason === "")
      return refuse("no-reason", "Give a reason: whoever reviews the design will ask for it.");
    if (reason.length > LONGEST_REASON)
      return refuse("long-reason", `Use at most ${LONGEST_REASON} characters.`);
    if (waiver.stepId !== undefined && !stepById(document, waiver.stepId))
      return refuseMissingStep();
    const { waivers } = document.governance ?? NO_GOVERNANCE;
    const others = waivers.filter((each) => !isSamePlace(each, waiver));
    return ok(withGovernance(document, { waivers: [...others, { ...waiver, reason }] }));
  },
);
