import type { PipelineDocument, Step } from "../../../pipeline/document";
import { step } from "../../../pipeline/testing";
import type { JsonObject } from "../../../utils/json";
import { designWith } from "../../../validate/testing";
import type { Sample } from "./make-sample";

/** Breaches of house rules, of two steps each where steps are looked at. */
export const GOVERNANCE_SAMPLES: readonly Sample[] = [
  [
    "no-encryption-key",
    "no key",
    "Take it from the parameter “KmsKeyId”",
    ruled("no-encryption-key", ...trainings({ OutputDataConfig: {} })),
  ],
  [
    "no-vpc",
    "no VPC",
    "Take subnet and security group from parameters",
    ruled("no-vpc", ...trainings({})),
  ],
  [
    "no-network-isolation",
    "not isolated",
    "Isolate the container",
    ruled("no-network-isolation", ...trainings({})),
  ],
  [
    "no-traffic-encryption",
    "two machines",
    "Encrypt the traffic",
    ruled("no-traffic-encryption", ...trainings({ ResourceConfig: { InstanceCount: 2 } })),
  ],
  [
    "toothless-check",
    "skipped",
    "Do not skip it",
    ruled("toothless-check", step("Check", { Type: "ClarifyCheck", SkipCheck: true })),
  ],
  [
    "unclassified-data",
    "no tag",
    "Add the tag “DataClassification: confidential”",
    ruled("unclassified-data", ...trainings({})),
  ],
  [
    "automatic-approval",
    "approved",
    "Wait for a person's approval",
    ruled(
      "automatic-approval",
      step("Register", {
        Type: "RegisterModel",
        Arguments: { ModelApprovalStatus: "Approved", ModelPackageGroupName: "g" },
      }),
    ),
  ],
];

function ruled(rule: string, ...steps: readonly Step[]): PipelineDocument {
  return { ...designWith(...steps), governance: { rules: [rule], waivers: [] } };
}

function trainings(Arguments: JsonObject): readonly Step[] {
  return ["One", "Two"].map((name) => step(name, { Type: "Training", Arguments }));
}
