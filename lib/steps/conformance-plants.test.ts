import { describe, expect, test } from "vitest";
import type { AboutKind } from "./about-kind";
import { type KindParts, missingParts } from "./conformance-parts";
import { partsOf } from "./conformance-samples";
import type { StepKindDefinition } from "./contract";
import { STEP_KINDS } from "./registry";

/** A kind with one part taken away or spoilt, and the part that the conformance test has to name. */
type Plant = readonly [part: string, what: string, spoil: (parts: KindParts) => KindParts];

const kindWith =
  (change: Partial<StepKindDefinition>) =>
  (parts: KindParts): KindParts => ({ ...parts, kind: { ...parts.kind, ...change } });
const aboutWith =
  (change: (about: AboutKind) => Partial<AboutKind>) =>
  (parts: KindParts): KindParts => ({
    ...parts,
    about: parts.about && { ...parts.about, ...change(parts.about) },
  });

const PLANTS: readonly Plant[] = [
  ["summary", "without a summary", kindWith({ summary: "" })],
  [
    "summary",
    "with a summary of two sentences",
    kindWith({ summary: "It does this. It does that too." }),
  ],
  ["keywords", "without keywords", kindWith({ keywords: [] })],
  ["icon", "with an icon that does not exist", kindWith({ icon: "no-such-icon" })],
  ["default name", "with a name that no step can have", kindWith({ defaultName: "My step" })],
  ["about", "without a line in about-kinds.ts", (parts) => ({ ...parts, about: undefined })],
  ["help", "without help", aboutWith(({ help }) => ({ help: { ...help, what: "" } }))],
  [
    "help",
    "with help in one sentence",
    aboutWith(({ help }) => ({ help: { ...help, what: help.when } })),
  ],
  [
    "help",
    "that does not say what it costs",
    aboutWith(({ help }) => ({ help: { ...help, runs: "" } })),
  ],
  ["sources", "with an empty source link", aboutWith(() => ({ sources: [""] }))],
  [
    "sources",
    "with a source elsewhere",
    aboutWith(() => ({ sources: ["https://example.com/page"] })),
  ],
  [
    "sources",
    "with no page but the front one",
    aboutWith(() => ({ sources: ["https://docs.aws.amazon.com/"] })),
  ],
  [
    "SDK v2",
    "without a word on SDK v2",
    aboutWith(({ sdk }) => ({ sdk: { ...sdk, v2: { note: "" } } })),
  ],
  [
    "SDK v3",
    "with a class of the wrong SDK",
    aboutWith(({ sdk }) => ({ sdk: { ...sdk, v3: sdk.v2 } })),
  ],
  ["fixtures", "without fixtures", (parts) => ({ ...parts, fixtures: [] })],
  [
    "ports",
    "without ports that does not say so",
    kindWith({ ports: () => ({ inputs: [], outputs: [], branches: [] }) }),
  ],
];

const training = STEP_KINDS.find(({ kind }) => kind === "training");

describe("a kind", () => {
  test.each(PLANTS)("fails for its %s: %s", (part, _what, spoil) => {
    if (!training) throw new Error("There is no kind to spoil.");
    const whole = partsOf(training, { hasIcon: (icon) => icon === training.icon });
    expect(missingParts(whole)).toEqual([]);

    const faults = missingParts(spoil(whole));
    expect(faults.map((fault) => fault.split(":")[0])).toContain(part);
  });
});
