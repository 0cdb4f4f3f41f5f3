import type { JsonPath } from "../../../utils/json";
import { getAt } from "../../../utils/json-path";
import { replacement, stepPlace } from "../../fixes";
import type { StepSubject } from "../../validation";
import type { GovernanceRule } from "../governance-rule";
import { TRAFFIC_MEMBERS } from "../security-members";

export const noTrafficEncryption: GovernanceRule = {
  id: "no-traffic-encryption",
  title: "Machines of one job talk to each other encrypted",
  why: "Training over several machines sends shards and gradients between them, in the clear unless it is switched on.",
  source: {
    title: "Protect communications between ML compute instances, developer guide",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/train-encrypt.html",
  },
  scope: "step",
  find: (subject) =>
    (TRAFFIC_MEMBERS[subject.definition.Type] ?? []).flatMap((member) => {
      const path = ["Arguments", ...member];
      const value = getAt(subject.definition, path) ?? false;
      if (value !== false || isOneMachine(subject)) return [];
      const fix = replacement(stepPlace(subject, path), {
        value: true,
        label: "Encrypt the traffic",
      });
      return [
        {
          path,
          message:
            "its machines talk to each other in the clear. Set “EnableInterContainerTrafficEncryption”.",
          fix,
        },
      ];
    }),
};

const COUNTS: Readonly<Record<string, JsonPath>> = {
  Processing: ["Arguments", "ProcessingResources", "ClusterConfig", "InstanceCount"],
  ClarifyCheck: ["Arguments", "ProcessingResources", "ClusterConfig", "InstanceCount"],
  QualityCheck: ["Arguments", "ProcessingResources", "ClusterConfig", "InstanceCount"],
  Training: ["Arguments", "ResourceConfig", "InstanceCount"],
  Tuning: ["Arguments", "TrainingJobDefinition", "ResourceConfig", "InstanceCount"],
};

/** One machine has nobody to talk to; a count that is known at the run only may be more. */
function isOneMachine({ definition }: StepSubject): boolean {
  const path = COUNTS[definition.Type];
  return path !== undefined && getAt(definition, path) === 1;
}
