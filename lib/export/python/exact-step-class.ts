import { assign, attribute, call, imported, name, operation, subscript } from "../../python/build";
import type { PyClass, PyFunction } from "../../python/tree";
import type { Sdk } from "../../steps/python/contract";
import { core, mlops } from "../../steps/python/modules";
import { EMPTY, give, keep, method, optional, own, parentOf, run, SELF } from "./class-parts";

export function exactStepClass(sdk: Sdk): PyClass {
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
export function stepTypeFunction(sdk: Sdk): PyFunction {
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
