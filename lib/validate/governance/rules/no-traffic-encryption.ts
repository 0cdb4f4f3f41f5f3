import type { JsonPath } from "../../../utils/json";
import { getAt } from "../../../utils/json-path";
import { replacement, stepPlace } from "../../fixes";
import type { StepSubject } from "../../validation";
import type { GovernanceRule } from "../governance-rule";
import { memberPlaces } from "../member-places";
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
    memberPlaces(subject, TRAFFIC_MEMBERS).flatMap((path) => {
      const value = getAt(subject.definition, path) ?? false;
      if (value !== false || isOneMachine(subject, path)) return [];
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

const CLUSTER = ["Arguments", "ProcessingResources", "ClusterConfig"];

/** One machine has nobody to talk to; a count that is known at the run only may be more. */
function isOneMachine({ definition }: StepSubject, path: JsonPath): boolean {
  const isProcessing = path.includes("NetworkConfig");
  const machines = isProcessing ? CLUSTER : [...path.slice(0, -1), "ResourceConfig"];
  return getAt(definition, [...machines, "InstanceCount"]) === 1;
}
