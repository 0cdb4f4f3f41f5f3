import type { PipelineDocument } from "../pipeline/document";
import { type Governance, NO_GOVERNANCE, type Waiver } from "../pipeline/governance";
import type { StepId } from "../pipeline/ids";

/** The document with its house rules changed; without any rule or waiver it has none, as a new design. */
export function withGovernance(
  document: PipelineDocument,
  change: Partial<Governance>,
): PipelineDocument {
  const { governance = NO_GOVERNANCE, ...rest } = document;
  const next = { ...governance, ...change };
  return next.rules.length === 0 && next.waivers.length === 0
    ? rest
    : { ...rest, governance: next };
}

/** The document without the waivers of steps that are gone. */
export function withoutWaiversOf(
  document: PipelineDocument,
  gone: ReadonlySet<StepId>,
): PipelineDocument {
  const { governance } = document;
  if (!governance) return document;
  const waivers = governance.waivers.filter(
    ({ stepId }) => stepId === undefined || !gone.has(stepId),
  );
  return waivers.length === governance.waivers.length
    ? document
    : withGovernance(document, { waivers });
}

type WaiverPlace = Pick<Waiver, "rule" | "stepId">;

export function isSamePlace(left: WaiverPlace, right: WaiverPlace): boolean {
  return left.rule === right.rule && left.stepId === right.stepId;
}
