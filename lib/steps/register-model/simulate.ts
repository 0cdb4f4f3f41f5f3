import { lastPart } from "../fact";
import { type StepSimulation, sagemakerArn } from "../simulation/contract";
import { DURATIONS } from "../simulation/durations";

const VERSION = 1; // how many the group has is not known

export const registerModelSimulation: StepSimulation = {
  duration: DURATIONS.record,
  property: ([member, ...more], facts) => {
    if (more.length > 0) return undefined;
    const group = lastPart(String(facts.setting("ModelPackageGroupName") ?? "group"), "/");
    if (member === "ModelPackageArn")
      return sagemakerArn(facts, `model-package/${group}/${VERSION}`);
    if (member === "ModelPackageVersion") return VERSION;
    if (member === "ModelApprovalStatus") return "PendingManualApproval"; // where none is asked for
    return member === "ModelPackageStatus" ? "Completed" : undefined;
  },
};
