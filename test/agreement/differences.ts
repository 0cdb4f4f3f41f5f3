/** A way in which we speak of the same fault otherwise than the oracle does. */
export interface Difference {
  readonly name: string;
  /** What the oracle says. */
  readonly oracle: RegExp;
  /** What we say for it. */
  readonly codes: readonly string[];
  /** Where we say it, seen from the oracle's place. */
  readonly place: Place;
  /** How we say it, where the oracle says it the other way. */
  readonly level?: "error" | "doubt";
  readonly reason: string;
}

export type Place = "same" | "inside" | "around" | "elsewhere";

/** Every difference that there may be between our findings and the oracle's; `docs/oracle.md` shows them as a table. */
export const DIFFERENCES: readonly Difference[] = [
  {
    name: "nested conditions",
    oracle: /^nested condition/,
    codes: ["nested-condition"],
    place: "same",
    level: "error",
    reason:
      "The developer guide says that a condition step cannot hold another one. A documented rule is an error; the oracle warns, because the SDKs compile it.",
  },
  {
    name: "step types nobody knows",
    oracle: /^unknown step type/,
    codes: ["unknown-step-type"],
    place: "same",
    level: "doubt",
    reason:
      "AWS adds types faster than models are published (`Job` is one). Such a step is kept as it is, so we doubt instead of refusing; a misspelt type is an error.",
  },
  {
    name: "properties of such types",
    oracle: /^no known properties for|malformed property path$/,
    codes: ["unchecked-property"],
    place: "same",
    level: "doubt",
    reason: "What a type offers that is unknown, or misspelt, cannot be checked.",
  },
  {
    name: "expressions instead of structures",
    oracle: /^expression used where the API takes a/,
    codes: ["expression-for-structure", "malformed-expression"],
    place: "same",
    level: "error",
    reason: "SageMaker puts single values in; no SDK and no page shows a structure. We refuse it.",
  },
  {
    name: "members of an object",
    oracle: /takes exactly|takes only|may be set in a pipeline|^must hold HadoopJarStep/,
    codes: [
      "unknown-member",
      "missing-required",
      "refused-member",
      "wrong-type",
      "too-short",
      "null-value",
    ],
    place: "inside",
    reason: "The oracle names the object, we name the member that is too many, missing or odd.",
  },
  {
    name: "inside of an expression",
    oracle:
      /^(must be|.* must be a string|null is not|property files exist only|step refers to itself|step .* declares no property file|no step named)/,
    codes: ["malformed-expression", "invalid-experiment"],
    place: "around",
    reason: "An expression is one value in a form, so the fault stands at the value as a whole.",
  },
  {
    name: "reading from oneself",
    oracle: /^step refers to itself/,
    codes: ["reads-itself"],
    place: "around",
    reason: "As above: the expression is named as a whole.",
  },
  {
    name: "inside of what is no object",
    oracle: /^(required|unknown member|needs|must be|must hold)/,
    codes: [
      "wrong-type",
      "expression-for-structure",
      "malformed-expression",
      "missing-step-member",
    ],
    place: "around",
    reason: "Where an object has to stand and does not, we name it and nothing inside it.",
  },
  {
    name: "a circle",
    oracle: /^dependency cycle/,
    codes: ["dependency-cycle", "reads-itself", "impossible-dependency", "malformed-expression"],
    place: "elsewhere",
    reason:
      "A circle has no beginning. The oracle names the step at which its walk closes, we name the first one of the definition, once; a step that reads from itself is told at the reference, and a reference that cannot be read joins nothing.",
  },
  {
    name: "a condition that waits for itself",
    oracle: /^DependsOn a Condition step/,
    codes: ["impossible-dependency"],
    place: "same",
    level: "error",
    reason: "No step can wait for itself, so the error is told and not the doubt.",
  },
  {
    name: "literals in half a condition",
    oracle: /^both operands are literals/,
    codes: ["missing-required", "null-value", "wrong-type"],
    place: "inside",
    level: "error",
    reason: "What is missing or odd is told first; the outcome of the rest says little.",
  },
  {
    name: "definitions the oracle gives up on",
    oracle: /^the oracle gave up/,
    codes: [
      "wrong-type",
      "invalid-check-type",
      "invalid-retry-exception",
      "invalid-output-parameter",
    ],
    place: "elsewhere",
    reason: "It stumbles over members of a wrong type; we name them.",
  },
  {
    name: "members written twice",
    oracle: /^not valid JSON: duplicate JSON key/,
    codes: ["duplicate-member"],
    place: "elsewhere",
    level: "doubt",
    reason:
      "JSON allows it and parsers disagree on which one counts. We name the member, and doubt instead of refusing.",
  },
  {
    name: "results of another branch",
    oracle: /(: never runnable|which only runs when)/,
    codes: ["other-branch", "only-in-branch"],
    place: "inside",
    reason: "The oracle names the step, we name the reference or the dependency in it.",
  },
  {
    name: "parameters of one name",
    oracle: /^duplicate parameter/,
    codes: ["duplicate-parameter-name"],
    place: "elsewhere",
    reason: "A parameter is addressed by its name, and the name leads to the first of them.",
  },
];

/** Faults that only we tell, by code. */
export const OURS_ONLY: Readonly<Record<string, string>> = {
  "reads-itself":
    "Of two steps with one name the oracle looks into the first only; what reads from the name in the second reads from itself.",
};
