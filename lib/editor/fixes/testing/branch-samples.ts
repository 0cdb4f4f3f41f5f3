import { inBranch } from "../../../pipeline/testing";
import type { JsonObject } from "../../../utils/json";
import { callStep, designWith, gateStep } from "../../../validate/testing";
import type { Sample } from "./make-sample";

const RESULT: JsonObject = { OutputParameters: [{ OutputName: "Result", OutputType: "String" }] };

function reading(name: string): JsonObject {
  return { Arguments: { input: { Get: `Steps.${name}.OutputParameters['Result']` } } };
}

export const BRANCH_SAMPLES: readonly Sample[] = [
  [
    "nested-condition",
    "with steps in both branches",
    "Flatten into a condition of its own",
    designWith(
      gateStep("Outer"),
      callStep("Note", {}, inBranch("Outer")),
      gateStep("Inner", inBranch("Outer", "false")),
      callStep("Yes", {}, inBranch("Inner")),
      callStep("No", {}, inBranch("Inner", "false")),
    ),
  ],
  [
    "nested-condition",
    "three deep",
    "Flatten into a condition of its own",
    designWith(
      gateStep("Outer"),
      gateStep("Inner", inBranch("Outer")),
      gateStep("Innermost", inBranch("Inner", "false")),
      callStep("Yes", {}, inBranch("Innermost")),
    ),
  ],
  [
    "unreachable-result only-in-branch",
    "behind a branch",
    "Run it, too, only if “Gate” is true",
    designWith(
      gateStep("Gate"),
      callStep("Yes", RESULT, inBranch("Gate")),
      callStep("After", reading("Yes")),
    ),
  ],
  [
    "unreachable-result other-branch",
    "of the other branch",
    "Duplicate “Yes” for this branch",
    designWith(
      gateStep("Gate"),
      callStep("Yes", RESULT, inBranch("Gate")),
      callStep("No", reading("Yes"), inBranch("Gate", "false")),
    ),
  ],
  [
    "duplicate-step-name",
    "of one step in both branches",
    "Make it a duplicate for its branch",
    designWith(
      gateStep("Gate"),
      callStep("Call", RESULT, inBranch("Gate")),
      { ...callStep("Call", RESULT, inBranch("Gate", "false")), id: callStep("Call-b").id },
      callStep("Log", reading("Call"), inBranch("Gate", "false")),
    ),
  ],
];
