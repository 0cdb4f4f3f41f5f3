import { isJsonObject, type JsonPath } from "../../../utils/json";
import { getAt } from "../../../utils/json-path";
import { stepPlace } from "../../fixes";
import type { StepSubject } from "../../validation";
import type { GovernanceFinding, GovernanceRule } from "../governance-rule";
import { memberPlaces } from "../member-places";
import { KEY_MEMBERS } from "../security-members";

/** Instances with disks of their own encrypt them in hardware; SageMaker takes no key for those. */
const OWN_DISKS = /^ml\.(\w*\dg?\w*d|g4dn|g5|g6e?|p3dn|p4de?|p5\w*|trn\w+)\./;

export const noEncryptionKey: GovernanceRule = {
  id: "no-encryption-key",
  title: "What jobs write is encrypted with a key of yours",
  why: "Without one, S3 and disks use keys that AWS manages: nobody can withdraw them, and their use is not in your own trail.",
  source: {
    title: "Protect data at rest, SageMaker developer guide",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html",
  },
  scope: "step",
  find: (subject) => memberPlaces(subject, KEY_MEMBERS).flatMap((path) => check(subject, path)),
};

function check(subject: StepSubject, path: JsonPath): readonly GovernanceFinding[] {
  const owner = getAt(subject.definition, path.slice(0, -1));
  const name = String(path.at(-1));
  if (!isJsonObject(owner) || (owner[name] ?? "") !== "") return [];
  const { InstanceType: type } = owner;
  if (name === "VolumeKmsKeyId" && typeof type === "string" && OWN_DISKS.test(type)) return [];
  return [
    {
      path,
      message: `${name === "VolumeKmsKeyId" ? "its disk" : "what it writes"} is not encrypted with a key of yours. Set “${name}”.`,
      fix: {
        kind: "set-from-parameters",
        at: stepPlace(subject, path),
        value: { Get: "Parameters.KmsKeyId" },
        parameters: [{ Name: "KmsKeyId", Type: "String" }],
        label: "Take it from the parameter “KmsKeyId”",
      },
    },
  ];
}
