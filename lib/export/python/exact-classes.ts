import {
  assign,
  attribute,
  call,
  dict,
  imported,
  list,
  literal,
  name,
  operation,
  subscript,
} from "../../python/build";
import type {
  PyClass,
  PyExpression,
  PyFunction,
  PyParameter,
  PyStatement,
} from "../../python/tree";
import type { Sdk } from "../../steps/python/contract";
import { core, mlops } from "../../steps/python/modules";
import { withMembersFunctions } from "./with-members";

/** Helpers of the exact form, by the name under which the pipeline uses them. */
export type ExactClassName = "ExactStep" | "ExactCondition" | "ExactPipeline" | "with_members";

/** The classes that the pipeline uses, each with what it needs, as statements of a module. */
export function exactClasses(used: ReadonlySet<ExactClassName>, sdk: Sdk): readonly PyStatement[] {
  return [
    ...(used.has("ExactStep") ? [exactStepClass(sdk), stepTypeFunction(sdk)] : []),
    ...(used.has("with_members") ? withMembersFunctions(sdk) : []),
    ...(used.has("ExactCondition") ? [exactConditionClass(sdk)] : []),
    ...(used.has("ExactPipeline") ? [exactPipelineClass(sdk), addMembersFunction()] : []),
  ];
}

const SELF = name("self");
const own = (member: string) => attribute(SELF, member);
const parentOf = (method: string) => attribute(call(name("super")), method);
const keep = (member: string, value: PyExpression) => assign(own(`_${member}`), value);

function method(
  text: string,
  {
    parameters = [],
    docstring,
    body,
    isProperty = false,
  }: {
    readonly parameters?: readonly PyParameter[];
    readonly docstring?: string;
    readonly body: readonly PyStatement[];
    readonly isProperty?: boolean;
  },
): PyFunction {
  return {
    kind: "function",
    name: text,
    parameters: [{ name: "self" }, ...parameters],
    ...(isProperty && { decorators: [name("property")] }),
    ...(docstring !== undefined && { docstring }),
    body,
  };
}

function give(value: PyExpression): PyStatement {
  return { kind: "return", value };
}

function run(value: PyExpression): PyStatement {
  return { kind: "expression", value };
}

const NONE = literal(null);
const EMPTY = dict([]);
const optional = (text: string): PyParameter => ({ name: text, initial: NONE });

function exactStepClass(sdk: Sdk): PyClass {
  const properties = imported(core("properties")[sdk], "Properties");
  return {
    kind: "class",
    name: "ExactStep",
    bases: [imported(mlops("steps")[sdk], "Step")],
    docstring:
      "A step whose request is written out member by member.\n\nUsed where the SDK's own class has no argument for a member of the design.",
    body: [
      method("__init__", {
        parameters: [
          ...["name", "step_type", "arguments"].map((each) => ({ name: each })),
          ...["members", "depends_on"].map(optional),
        ],
        body: [
          run(
            call(parentOf("__init__"), {
              name: name("name"),
              step_type: call(name("find_step_type"), {}, [name("step_type")]),
              depends_on: name("depends_on"),
            }),
          ),
          keep("arguments", name("arguments")),
          keep("members", operation(name("members"), "or", EMPTY)),
        ],
      }),
      method("arguments", {
        isProperty: true,
        docstring: "What the pipeline sends to the API.",
        body: [give(own("_arguments"))],
      }),
      method("properties", {
        isProperty: true,
        docstring: "What later steps can read; output() takes a path in it.",
        body: [give(call(properties, { step_name: own("name"), step: SELF }))],
      }),
      method("output", {
        parameters: [{ name: "path", annotation: name("str") }],
        docstring: "The value at a path in what the step gives to later ones.",
        body: [give(call(properties, { step_name: own("name"), path: name("path"), step: SELF }))],
      }),
      method("to_request", {
        docstring: "The step as the definition holds it.",
        body: [
          assign("request", call(parentOf("to_request"))),
          run(call(attribute(name("request"), "update"), {}, [own("_members")])),
          give(name("request")),
        ],
      }),
    ],
  };
}

/** The SDK's compiler looks every type up in its list; a type that is newer than the SDK is entered there. */
function stepTypeFunction(sdk: Sdk): PyFunction {
  const types = imported(mlops("steps")[sdk], "StepTypeEnum");
  const members = attribute(types, "_value2member_map_");
  const member = name("member");
  return {
    kind: "function",
    name: "find_step_type",
    parameters: [{ name: "value", annotation: name("str") }],
    docstring:
      "The SDK's entry for a step type.\n\nThe compiler of the SDK looks each type up; one that this SDK does not list is entered.",
    body: [
      {
        kind: "if",
        test: operation(name("value"), "not in", members),
        body: [
          assign("member", call(attribute(name("object"), "__new__"), {}, [types])),
          assign(attribute(member, "_name_"), call(attribute(name("value"), "upper"))),
          assign(attribute(member, "_value_"), name("value")),
          assign(subscript(members, name("value")), member),
        ],
      },
      give(subscript(members, name("value"))),
    ],
  };
}

function exactConditionClass(sdk: Sdk): PyClass {
  return {
    kind: "class",
    name: "ExactCondition",
    bases: [imported(core("conditions")[sdk], "Condition")],
    docstring: "A condition that is written out member by member.",
    body: [
      method("__init__", {
        parameters: [{ name: "request" }],
        body: [keep("request", name("request"))],
      }),
      method("to_request", {
        docstring: "The condition as the definition holds it.",
        body: [give(own("_request"))],
      }),
      // The SDK looks for them in the request itself.
      method("_referenced_steps", { body: [give(list([]))], isProperty: true }),
    ],
  };
}

function exactPipelineClass(sdk: Sdk): PyClass {
  const json = (text: string) => imported("json", text);
  const request = name("request");
  return {
    kind: "class",
    name: "ExactPipeline",
    bases: [imported(mlops("pipeline")[sdk], "Pipeline")],
    docstring: "A pipeline with members for which the SDK has no arguments.",
    body: [
      method("__init__", {
        parameters: [
          ...["members", "parameter_members", "step_members"].map(optional),
          { name: "**settings" },
        ],
        body: [
          run(call(parentOf("__init__"), {}, [name("**settings")])),
          keep("members", operation(name("members"), "or", EMPTY)),
          keep("parameter_members", operation(name("parameter_members"), "or", EMPTY)),
          keep("step_members", operation(name("step_members"), "or", EMPTY)),
        ],
      }),
      method("definition", {
        docstring: "The definition with those members in it.",
        body: [
          assign("request", call(json("loads"), {}, [call(parentOf("definition"))])),
          run(call(attribute(request, "update"), {}, [own("_members")])),
          run(
            call(name("add_members"), {}, [
              subscript(request, "Parameters"),
              own("_parameter_members"),
            ]),
          ),
          run(call(name("add_members"), {}, [subscript(request, "Steps"), own("_step_members")])),
          give(call(json("dumps"), {}, [request])),
        ],
      }),
    ],
  };
}

function addMembersFunction(): PyFunction {
  const item = name("item");
  const get = (key: string, fallback: PyExpression) =>
    call(attribute(item, "get"), {}, [literal(key), fallback]);
  const inner = (branch: string) =>
    run(
      call(name("add_members"), {}, [
        call(attribute(get("Arguments", EMPTY), "get"), {}, [literal(branch), list([])]),
        name("members"),
      ]),
    );
  return {
    kind: "function",
    name: "add_members",
    parameters: [{ name: "items" }, { name: "members" }],
    docstring: "Adds members to parameters or steps by name, in branches too.",
    body: [
      {
        kind: "for",
        target: item,
        items: name("items"),
        body: [
          assign(
            "extra",
            call(attribute(name("members"), "get"), {}, [subscript(item, "Name"), EMPTY]),
          ),
          assign(
            "arguments",
            call(attribute(name("extra"), "get"), {}, [literal("Arguments"), EMPTY]),
          ),
          {
            kind: "if",
            test: name("arguments"),
            body: [
              run(call(attribute(subscript(item, "Arguments"), "update"), {}, [name("arguments")])),
            ],
          },
          {
            kind: "for",
            target: name("key"),
            items: name("extra"),
            body: [
              {
                kind: "if",
                test: operation(name("key"), "!=", literal("Arguments")),
                body: [assign(subscript(item, name("key")), subscript(name("extra"), name("key")))],
              },
            ],
          },
          inner("IfSteps"),
          inner("ElseSteps"),
        ],
      },
    ],
  };
}
