import type { BranchName } from "../../pipeline/document";
import { assign, literal, name } from "../../python/build";
import type { NameScope } from "../../python/names";
import type { PyExpression, PyName, PyStatement } from "../../python/tree";
import type { Emission, Sdk } from "../../steps/python/contract";
import type { JsonPlace, JsonValue } from "../../utils/json";
import { isTextValue, pythonValue } from "./python-values";
import type { ValueContext } from "./value-context";

interface DraftPlace {
  readonly context: ValueContext;
  readonly names: NameScope;
  /** Variables of objects that earlier steps made, by what they are. */
  readonly shared: ReadonlyMap<string, PyName>;
  readonly role: string;
  readonly region: string;
  readonly keepsJobNames: boolean;
  readonly stepNames: ReadonlySet<string>;
  /** Variable of the step that is being written. */
  readonly variable: string;
  branch(when: BranchName): readonly PyExpression[];
}

/** What an emitter writes for one step. It counts when the step is kept; `discard` gives its names back. */
export class StepDraft implements Emission {
  readonly session = name("session");
  readonly propertyFiles = new Map<string, PyExpression>();
  /** Objects that this step made, by what they are. */
  readonly made = new Map<string, PyName>();
  /** Where the numbers that the emitter has just taken stand, which tells how their author wrote them. */
  readonly takenNumbers = new Map<number, JsonPlace>();
  readonly statements: PyStatement[] = [];
  readonly notes: string[] = [];
  readonly #claimed: string[] = [];
  readonly #place: DraftPlace;

  constructor(place: DraftPlace) {
    this.#place = place;
  }

  get sdk(): Sdk {
    return this.#place.context.sdk;
  }

  get region(): string {
    return this.#place.region;
  }

  get keepsJobNames(): boolean {
    return this.#place.keepsJobNames;
  }

  module(names: Readonly<Record<Sdk, string>>): string {
    return names[this.sdk];
  }

  value(json: JsonValue, place?: JsonPlace): PyExpression;
  value(json: JsonValue | undefined, place?: JsonPlace): PyExpression | undefined;
  value(json: JsonValue | undefined, place?: JsonPlace): PyExpression | undefined {
    if (json === undefined) return undefined;
    const taken = typeof json === "number" ? this.takenNumbers.get(json) : undefined;
    return pythonValue(json, this.#place.context, place ?? taken);
  }

  role(json: JsonValue): PyExpression;
  role(json: JsonValue | undefined): PyExpression | undefined;
  role(json: JsonValue | undefined): PyExpression | undefined {
    return json === this.#place.role ? name("role") : this.value(json);
  }

  shared(wanted: string, value: PyExpression): PyName {
    const key = JSON.stringify(value);
    const known = this.#place.shared.get(key) ?? this.made.get(key);
    if (known) return known;
    const made = this.own(wanted, value);
    this.made.set(key, made);
    return made;
  }

  own(wanted: string, value: PyExpression): PyName {
    const { names, variable } = this.#place;
    const made = name(names.claim(names.has(wanted) ? `${variable}_${wanted}` : wanted));
    this.#claimed.push(made.name);
    this.statements.push(assign(made, value));
    return made;
  }

  isText(json: JsonValue): boolean {
    return isTextValue(json, this.#place.context);
  }

  note(text: string): void {
    this.notes.push(text);
  }

  propertyFile(fileName: string, value: PyExpression): PyName {
    const variable = this.shared(fileName, value);
    this.propertyFiles.set(fileName, variable);
    return variable;
  }

  hasStep(stepName: string): boolean {
    return this.#place.stepNames.has(stepName);
  }

  stepNamed(stepName: string): PyExpression {
    return this.#place.context.steps.get(stepName)?.variable ?? literal(stepName);
  }

  branch(when: BranchName): readonly PyExpression[] {
    return this.#place.branch(when);
  }

  discard(): void {
    for (const claimed of this.#claimed) this.#place.names.release(claimed);
  }
}
