import { imported, list, name } from "../../python/build";
import type { PyClass } from "../../python/tree";
import type { Sdk } from "../../steps/python/contract";
import { core } from "../../steps/python/modules";
import { give, keep, method, own } from "./class-parts";

export function exactConditionClass(sdk: Sdk): PyClass {
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
