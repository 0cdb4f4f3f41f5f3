import { getAt } from "../../../utils/json-path";
import { replacement, stepPlace } from "../../fixes";
import type { GovernanceRule } from "../governance-rule";
import { memberPlaces } from "../member-places";
import { ISOLATION_MEMBERS } from "../security-members";

export const noNetworkIsolation: GovernanceRule = {
  id: "no-network-isolation",
  title: "Containers cannot call out",
  why: "A container that reaches the network can carry records away, by mistake or by a package that nobody read. Isolated code installs no packages at run time: build them into the image.",
  source: {
    title: "SageMaker.5 and internet-free mode, AWS Security Hub and developer guide",
    url: "https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html",
  },
  scope: "step",
  find: (subject) =>
    memberPlaces(subject, ISOLATION_MEMBERS).flatMap((path) => {
      const value = getAt(subject.definition, path) ?? false;
      if (value !== false) return [];
      const fix = replacement(stepPlace(subject, path), {
        value: true,
        label: "Isolate the container",
      });
      return [
        {
          path,
          message: "its containers can reach the network. Set “EnableNetworkIsolation”.",
          fix,
        },
      ];
    }),
};
