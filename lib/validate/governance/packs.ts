/** House rules that are switched on together. */
export interface GovernancePack {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly rules: readonly string[];
}

const RELEASE = [
  "ungated-registration",
  "automatic-approval",
  "toothless-check",
  "floating-image-tag",
];

const SECURITY = [
  "no-encryption-key",
  "no-vpc",
  "no-network-isolation",
  "no-traffic-encryption",
  "floating-image-tag",
  "public-data",
];

export const GOVERNANCE_PACKS: readonly GovernancePack[] = [
  {
    id: "release",
    title: "Release discipline",
    summary: "Only good models are registered, and a person approves them.",
    rules: RELEASE,
  },
  {
    id: "security",
    title: "Security baseline",
    summary: "Keys and networks are yours, images and data are known.",
    rules: SECURITY,
  },
  {
    id: "regulated-hr-data",
    title: "Regulated HR data",
    summary: "Data, bias and explanations are checked; records stay inside.",
    rules: [
      ...new Set([
        ...RELEASE,
        ...SECURITY,
        "unchecked-data",
        "unchecked-bias",
        "unexplained-model",
        "register-without-reports",
        "unclassified-data",
      ]),
    ],
  },
];
