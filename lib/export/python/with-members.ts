import { assign, attribute, call, imported, name, operation, subscript } from "../../python/build";
import type { PyExpression, PyFunction, PyStatement } from "../../python/tree";
import type { Sdk } from "../../steps/python/contract";

const STEP = name("step");
const MEMBERS = name("members");
const REQUEST = name("request");
const KEY = name("key");

/** `with_members(step, {…})` of the exported code: the SDK's step, with what its class has no place for. */
export function withMembersFunctions(sdk: Sdk): readonly PyFunction[] {
  const target = name("target");
  const toRequest = attribute(target, "to_request");
  const added = [name("add_to_request"), toRequest, MEMBERS];
  return [
    {
      kind: "function",
      name: "with_members",
      parameters: [{ name: "step" }, { name: "members" }],
      docstring: "The step with members in its request for which its class has no place.",
      body: [
        ...targetOf(sdk),
        assign(toRequest, call(imported("functools", "partial"), {}, added)),
        { kind: "return", value: STEP },
      ],
    },
    {
      kind: "function",
      name: "add_to_request",
      parameters: [{ name: "to_request" }, { name: "members" }],
      docstring: "What the class writes, with the members in it.",
      body: [{ kind: "return", value: merge(call(name("to_request")), MEMBERS) }],
    },
    mergeFunction(),
  ];
}

/** v2's `ModelStep` is several steps, of which the last one is meant. */
function targetOf(sdk: Sdk): readonly PyStatement[] {
  const target = name("target");
  if (sdk === "v3") return [assign(target, STEP)];
  const collection = imported("sagemaker.workflow.step_collections", "StepCollection");
  const last = subscript(attribute(STEP, "steps"), -1);
  return [
    assign(target, STEP),
    {
      kind: "if",
      test: call(name("isinstance"), {}, [STEP, collection]),
      body: [assign(target, last)],
    },
  ];
}

function mergeFunction(): PyFunction {
  const at = (of: PyExpression) => subscript(of, KEY);
  const inner = call(attribute(REQUEST, "get"), {}, [KEY]);
  const isDict = (value: PyExpression) => call(name("isinstance"), {}, [value, name("dict")]);
  return {
    kind: "function",
    name: "merge",
    parameters: [{ name: "request" }, { name: "members" }],
    docstring: "The request with the members; what both have as a dictionary is joined.",
    body: [
      {
        kind: "for",
        target: KEY,
        items: MEMBERS,
        body: [
          {
            kind: "if",
            test: operation(isDict(inner), "and", isDict(at(MEMBERS))),
            body: [assign(at(REQUEST), merge(at(REQUEST), at(MEMBERS)))],
            orElse: [assign(at(REQUEST), at(MEMBERS))],
          },
        ],
      },
      { kind: "return", value: REQUEST },
    ],
  };
}

function merge(request: PyExpression, members: PyExpression): PyExpression {
  return call(name("merge"), {}, [request, members]);
}
