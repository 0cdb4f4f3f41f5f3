import { getAt } from "../../../utils/json-path";
import { stepPlace } from "../../fixes";
import type { GovernanceRule } from "../governance-rule";
import { memberPlaces } from "../member-places";
import { VPC_MEMBERS } from "../security-members";

export const noVpc: GovernanceRule = {
  id: "no-vpc",
  title: "Jobs and models run inside a VPC",
  why: "Outside of one, containers reach S3 and the internet by AWS's network, past your flow logs, endpoints and firewalls.",
  source: {
    title: "Give SageMaker AI access to resources in your VPC, developer guide",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html",
  },
  scope: "step",
  find: (subject) =>
    memberPlaces(subject, VPC_MEMBERS).flatMap((path) => {
      if (getAt(subject.definition, path) !== undefined) return [];
      return [
        {
          path,
          message: "it runs outside of your VPC. Set “VpcConfig” with subnets and security groups.",
          fix: {
            kind: "set-from-parameters",
            at: stepPlace(subject, path),
            value: {
              SecurityGroupIds: [{ Get: "Parameters.SecurityGroupId" }],
              Subnets: [{ Get: "Parameters.SubnetId" }],
            },
            parameters: ["SecurityGroupId", "SubnetId"].map((Name) => ({ Name, Type: "String" })),
            label: "Take subnet and security group from parameters",
          },
        },
      ];
    }),
};
