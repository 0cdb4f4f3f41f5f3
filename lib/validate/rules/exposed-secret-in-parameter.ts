import type { Parameter } from "../../pipeline/document";
import { parameterIssue } from "../issue-at";
import { type FoundSecret, findSecret } from "../secrets/find-secret";
import { WHY_EXPOSED } from "../secrets/why-exposed";
import type { DocumentRule } from "../validation";

/** A secret as a parameter's default, or as its value in a parameter set. */
export const exposedSecretInParameter: DocumentRule = ({ document }) => [
  ...document.parameters.flatMap((parameter) => {
    const secret = secretIn(parameter);
    return secret ? [toIssue(parameter.Name, `The default of “${parameter.Name}”`, secret)] : [];
  }),
  ...document.parameterSets.flatMap((set) =>
    Object.entries(set.values).flatMap(([name, value]) => {
      const secret = typeof value === "string" ? findSecret(value, name) : undefined;
      return secret ? [toIssue(name, `The value of “${name}” in “${set.name}”`, secret)] : [];
    }),
  ),
];

const known = new WeakMap<Parameter, FoundSecret | undefined>();

function secretIn(parameter: Parameter): FoundSecret | undefined {
  if (known.has(parameter)) return known.get(parameter);
  const { Name, DefaultValue: value } = parameter;
  const secret = typeof value === "string" ? findSecret(value, Name) : undefined;
  known.set(parameter, secret);
  return secret;
}

function toIssue(name: string, where: string, { what, hint }: FoundSecret) {
  return parameterIssue(name, {
    code: "exposed-secret",
    severity: "warning",
    path: ["DefaultValue"],
    message: `${where} looks like ${what} (${hint}). ${WHY_EXPOSED}`,
  });
}
