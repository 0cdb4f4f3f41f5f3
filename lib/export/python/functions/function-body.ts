import type { ParameterType } from "../../../pipeline/document";
import {
  type Expression,
  type Operand,
  parseOperand,
  printExpression,
} from "../../../pipeline/expression";
import { call, dict, imported, list, literal, name } from "../../../python/build";
import type { NameScope } from "../../../python/names";
import type { PyExpression, PyFunction } from "../../../python/tree";
import type { Emission } from "../../../steps/python/contract";
import { isJsonPrimitive, type JsonValue } from "../../../utils/json";
import { isNumberText } from "../../number-spellings";
import { type FunctionPlan, outputUri } from "./function-plan";

export const RUNTIME_MODULE = "pipelines.step_runtime";

export interface FunctionWritten {
  readonly definition: PyFunction;
  /** What the function is called with, by parameter name. */
  readonly given: readonly (readonly [name: string, value: PyExpression])[];
}

interface FunctionNames {
  readonly functionName: string;
  /** Variable of the author's files. */
  readonly code: string;
  readonly names: NameScope;
}

/** The function of a step: values in, the author's function with folders, locations and values out. */
export function writeFunction(
  plan: FunctionPlan,
  to: Emission,
  { functionName, code, names }: FunctionNames,
): FunctionWritten {
  const taken = new Taken(to, names);
  const { inputs, outputs, arguments: scalars } = plan.parameters;
  const read = Object.entries(inputs).map(
    ([key, { location }]) => [key, taken.value(location ?? "", key)] as const,
  );
  const written = Object.entries(outputs).map(([key, output]) => {
    const uri = outputUri(plan.step.definition, output.index);
    const pair: PyExpression = {
      kind: "tuple",
      items: [literal(output.name), taken.value(uri, `${key}_uri`)],
    };
    return [key, pair] as const;
  });
  const converted = Object.entries(scalars).map(
    ([key, { value, type }]) => [key, taken.converted(value, key, type)] as const,
  );
  const body = call(imported(RUNTIME_MODULE, "run_function"), {
    code: name(code),
    module: literal(plan.module),
    function: literal(plan.functionName),
    inputs: dict(read),
    outputs: dict(written),
    arguments: dict(converted),
    returns: list(plan.returns.map((each) => literal(each))),
    result: plan.result === undefined ? undefined : taken.value(plan.result, "result_uri"),
  });
  return {
    definition: {
      kind: "function",
      name: functionName,
      parameters: taken.given.map(([each]) => ({ name: each })),
      docstring: "Run this step's function on the locations and values that it is given.",
      body: [{ kind: "return", value: body }],
    },
    given: taken.given,
  };
}

/** The parameters of a function, one for each expression that it needs the value of. */
class Taken {
  readonly given: (readonly [name: string, value: PyExpression])[] = [];
  readonly #known = new Map<string, string>();
  readonly #to: Emission;
  readonly #names: NameScope;

  constructor(to: Emission, names: NameScope) {
    this.#to = to;
    this.#names = names;
  }

  /** A value inside the function; joins are made there of their parts. */
  value(json: JsonValue, wanted: string): PyExpression {
    const operand = parseOperand(json);
    return operand === undefined ? literal(null) : this.#operand(operand, wanted);
  }

  converted(json: JsonValue, wanted: string, type: ParameterType): PyExpression {
    if (typeof json === "string") return converted(json, type);
    const value = this.value(json, wanted);
    if (type === "Integer") return call(name("int"), {}, [value]);
    return type === "Float" ? call(name("float"), {}, [value]) : value;
  }

  #operand(operand: Operand, wanted: string): PyExpression {
    if (typeof operand === "string") return this.#given(operand, wanted) ?? literal(operand);
    if (isJsonPrimitive(operand)) return literal(operand);
    if (operand.kind !== "join") return name(this.#parameter(operand, wanted));
    const place = this.#place(operand);
    const rest = place ? operand.values.slice(2) : operand.values;
    const parts = [...(place ? [place] : []), ...rest.map((each) => this.#text(each))];
    return call(imported(RUNTIME_MODULE, "joined"), {}, [literal(operand.separator), ...parts]);
  }

  /** A bucket at the start of a join, where the project says which one it is. */
  #place({ separator, values }: Extract<Operand, { kind: "join" }>): PyExpression | undefined {
    const [head, bucket] = values;
    if (typeof head !== "string" || typeof bucket !== "string") return undefined;
    return this.#given(`${head}${separator}${bucket}`, "bucket_uri");
  }

  /** A text that the caller works out; undefined for one that is the same everywhere. */
  #given(text: string, wanted: string): PyExpression | undefined {
    const written = this.#to.value(text);
    return written.kind === "literal" ? undefined : name(this.#claim(text, wanted));
  }

  /** A part of a join, which Python wants as a text. */
  #text(operand: Operand): PyExpression {
    if (typeof operand === "string") return this.#operand(operand, "location");
    if (isJsonPrimitive(operand)) return literal(String(operand));
    if (operand.kind === "join") return this.#operand(operand, "");
    const part = name(this.#parameter(operand, wantedName(operand)));
    return this.#to.isText(printExpression(operand)) ? part : call(name("str"), {}, [part]);
  }

  #parameter(expression: Expression, wanted: string): string {
    return this.#claim(printExpression(expression), wanted);
  }

  #claim(json: JsonValue, wanted: string): string {
    const key = JSON.stringify(json);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const claimed = this.#names.claim(wanted);
    this.#known.set(key, claimed);
    this.given.push([claimed, this.#to.value(json)]);
    return claimed;
  }
}

function wantedName(expression: Expression): string {
  switch (expression.kind) {
    case "parameter":
      return expression.name;
    case "execution":
      return expression.variable;
    case "property":
    case "file-value":
      return expression.stepName;
    default:
      return "value";
  }
}

/** AWS passes arguments as texts; a function is called with what they stand for. */
function converted(text: string, type: ParameterType): PyExpression {
  if (type === "Boolean") return literal(text.toLowerCase() === "true");
  if (type === "String" || text.trim() === "") return literal(text);
  const number = Number(text);
  if (!Number.isFinite(number)) return literal(text);
  if (!isNumberText(text)) return literal(number);
  const spelling = type === "Float" && /^-?\d+$/.test(text) ? `${text}.0` : text.toLowerCase();
  return { ...literal(number), spelling };
}
