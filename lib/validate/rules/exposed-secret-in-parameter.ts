import type { Parameter } from "../../pipeline/document";
import { parameterIssue, triggerIssue } from "../issue-at";
import { type FoundSecret, findSecret } from "../secrets/find-secret";
import { WHY_EXPOSED } from "../secrets/why-exposed";
import type { DocumentRule } from "../validation";

/** A secret as a parameter's default, as its value in a parameter set, or passed by a trigger. */
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
  ...document.triggers.flatMap((trigger) =>
    Object.entries(trigger.values).flatMap(([name, value]) => {
      const secret = findSecret(value, name);
      if (!secret) return [];
      const where = `The trigger “${trigger.name}” passes a value for “${name}” that`;
      return [
        triggerIssue(trigger, { ...FACTS, path: ["values", name], message: said(where, secret) }),
      ];
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

const FACTS = { code: "exposed-secret", severity: "warning" } as const;

function toIssue(name: string, where: string, secret: FoundSecret) {
  const message = said(where, secret);
  return parameterIssue(name, { ...FACTS, path: ["DefaultValue"], message });
}

function said(where: string, { what, hint }: FoundSecret): string {
  return `${where} looks like ${what} (${hint}). ${WHY_EXPOSED}`;
}
