import type { GovernanceRule } from "./governance-rule";
import { automaticApproval } from "./rules/automatic-approval";
import { floatingImageTag } from "./rules/floating-image-tag";
import { noEncryptionKey } from "./rules/no-encryption-key";
import { noNetworkIsolation } from "./rules/no-network-isolation";
import { noTrafficEncryption } from "./rules/no-traffic-encryption";
import { noVpc } from "./rules/no-vpc";
import { publicData } from "./rules/public-data";
import { registerWithoutReports } from "./rules/register-without-reports";
import { toothlessCheck } from "./rules/toothless-check";
import { uncheckedBias } from "./rules/unchecked-bias";
import { uncheckedData } from "./rules/unchecked-data";
import { unclassifiedData } from "./rules/unclassified-data";
import { unexplainedModel } from "./rules/unexplained-model";
import { ungatedRegistration } from "./rules/ungated-registration";

/** Every house rule there is, in the order in which they are shown. */
export const GOVERNANCE_RULES: readonly GovernanceRule[] = [
  ungatedRegistration,
  automaticApproval,
  uncheckedData,
  uncheckedBias,
  unexplainedModel,
  toothlessCheck,
  registerWithoutReports,
  noEncryptionKey,
  noVpc,
  noNetworkIsolation,
  noTrafficEncryption,
  floatingImageTag,
  publicData,
  unclassifiedData,
];
