import {
  assign,
  attribute,
  call,
  imported,
  list,
  literal,
  name,
  operation,
  subscript,
} from "../../python/build";
import type { PyClass, PyExpression, PyFunction } from "../../python/tree";
import type { Sdk } from "../../steps/python/contract";
import { mlops } from "../../steps/python/modules";
import { EMPTY, give, keep, method, optional, own, parentOf, run } from "./class-parts";

export function exactPipelineClass(sdk: Sdk): PyClass {
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

export function addMembersFunction(): PyFunction {
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
