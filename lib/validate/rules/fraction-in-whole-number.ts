import { memberShape } from "../../aws/member-shape";
import type { FixPlace } from "../../pipeline/fix";
import type { Issue } from "../../pipeline/issue";
import type { JsonPath } from "../../utils/json";
import { getAt, parsePath } from "../../utils/json-path";
import { stepPlace } from "../fixes";
import { type IssueFacts, parameterIssue, stepIssue } from "../issue-at";
import { WHOLE_RETRY_MEMBERS } from "../retry-facts";
import type { DocumentRule, StepSubject, Validation } from "../validation";

/** An imported `2.0` where AWS reads a whole number: JavaScript takes it for `2`, but it goes out as it came in. */
export const fractionInWholeNumber: DocumentRule = (validation) => {
  const { document, subjects } = validation;
  const numbers = document.text?.numbers;
  if (!numbers) return [];
  const steps = subjects.flatMap((subject) =>
    fractionsIn(numbers[subject.step.id]).flatMap((fraction) =>
      checkStep(subject, fraction, validation),
    ),
  );
  const parameters = document.parameters.flatMap(({ Name, Type, DefaultValue }) =>
    fractionsIn(numbers[`parameter:${Name}`]).flatMap(({ path, spelling }) =>
      Type === "Integer" && path[0] === "DefaultValue" && DefaultValue === Number(spelling)
        ? [
            parameterIssue(
              Name,
              factsOf(
                `The default of “${Name}”`,
                { path, spelling },
                { on: "parameter", name: Name, path },
              ),
            ),
          ]
        : [],
    ),
  );
  return [...steps, ...parameters];
};

interface Fraction {
  readonly path: JsonPath;
  readonly spelling: string;
}

function fractionsIn(spellings: Readonly<Record<string, string>> = {}): readonly Fraction[] {
  return Object.entries(spellings).flatMap(([path, spelling]) =>
    /[.eE]/.test(spelling) && Number.isInteger(Number(spelling))
      ? [{ path: parsePath(path), spelling }]
      : [],
  );
}

function checkStep(
  subject: StepSubject,
  fraction: Fraction,
  { library }: Validation,
): readonly Issue[] {
  const { path, spelling } = fraction;
  const { definition } = subject;
  if (getAt(definition, path) !== Number(spelling)) return []; // no longer the imported one
  const [root, ...below] = path;
  const isWhole =
    root === "Arguments"
      ? memberShape(library, { stepType: definition.Type, path: below })?.type === "integer"
      : root === "RetryPolicies" && WHOLE_RETRY_MEMBERS.includes(String(path.at(-1)));
  if (!isWhole) return [];
  return [
    stepIssue(
      subject,
      factsOf(`“${subject.name}”: “${path.at(-1)}”`, fraction, stepPlace(subject, path)),
    ),
  ];
}

function factsOf(subject: string, { path, spelling }: Fraction, at: FixPlace): IssueFacts {
  return {
    code: "fraction-in-whole-number",
    severity: "error",
    path,
    message: `${subject} is ${spelling}, which AWS does not read as a whole number. Write ${Number(spelling)}.`,
    fix: { kind: "respell-number", at, label: `Write ${Number(spelling)}` },
  };
}
