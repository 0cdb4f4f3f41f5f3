import type { Step } from "../../pipeline/document";
import { parseExpression } from "../../pipeline/expression";
import { stepKind } from "../../pipeline/ids";
import { getAt, parsePath } from "../../utils/json-path";
import type { FactPart, Ports, StartContext, StepKindDefinition, StepStart } from "../contract";
import { factOf } from "../fact";
import { field } from "../field";
import { memberInput } from "../port";
import { NO_SUPPORT } from "../shared-sections";

const MESSAGE = parsePath("Arguments.ErrorMessage");

const PORTS: Ports = {
  inputs: [memberInput({ id: "message", label: "message", accepts: ["value"], at: MESSAGE })],
  outputs: [],
  branches: [],
};

export const fail: StepKindDefinition = {
  kind: stepKind("fail"),
  type: "Fail",
  title: "Fail",
  summary: "Ends the run as failed and says why.",
  category: "end",
  icon: "circle-x",
  keywords: ["stop", "error", "abort", "end", "message"],
  defaultName: "Stop",
  supports: NO_SUPPORT,
  sections: [
    {
      title: "Message",
      fields: [
        field("ErrorMessage", {
          label: "Message",
          widget: "multiline",
          help: "Shown as the reason of the failed run; it may contain values of the run.",
          placeholder: "The model is not good enough",
          required: true,
        }),
      ],
    },
  ],
  start,
  recognise: ({ Type }) => Type === "Fail",
  fact,
  ports: () => PORTS,
};

function start({ name }: StartContext): StepStart {
  return { definition: { Name: name, Type: "Fail", Arguments: { ErrorMessage: "" } } };
}

/** The message; words and values that a space joins are shown one by one. */
function fact({ definition }: Step): readonly FactPart[] {
  const message = getAt(definition, MESSAGE);
  const expression = parseExpression(message);
  if (expression?.kind !== "join" || expression.separator !== " ") return factOf(message);
  return expression.values.map((value) =>
    typeof value === "object" && value !== null ? value : String(value),
  );
}
