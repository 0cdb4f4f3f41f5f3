import type { Parameter, PipelineDocument, Step } from "../../../pipeline/document";
import { type Operand, parseOperand } from "../../../pipeline/expression";
import { pythonLiteral } from "../../../python/literal";
import { NameScope } from "../../../python/names";
import { functionParameters } from "../../../steps/execute-code/function-parameters";
import { isJsonPrimitive, type JsonValue } from "../../../utils/json";
import type { CodeFolder } from "./code-folders";

/** `tests/test_<step>.py` for each step with code, by path: the function's parameters, and a call on sample data. */
export function stepTests(
  document: PipelineDocument,
  folders: readonly CodeFolder[],
): Readonly<Record<string, string>> {
  const names = new NameScope(["code", "deploy", "pipeline"]); // other tests of the project
  const tests = folders.flatMap(({ stepId, path }) => {
    const step = document.steps.find(({ id }) => id === stepId);
    if (!step?.code) return [];
    const name = names.claim(path.replace(/^code\//, ""));
    return [[`tests/test_${name}.py`, testOf(step, path, document.parameters)] as const];
  });
  return Object.fromEntries(tests);
}

/** The path is ours, of letters, digits and underscores; what authors wrote stands in literals. */
function testOf(step: Step, path: string, parameters: readonly Parameter[]): string {
  const { outputs, arguments: scalars } = functionParameters(step);
  const samples = Object.entries(scalars).map(
    ([name, { value }]) => [name, sampleOf(value, parameters)] as const,
  );
  const written = pythonLiteral(Object.fromEntries(samples), { column: "ARGUMENTS = ".length });
  const checks = [
    ...(Object.keys(outputs).length > 0 ? [CHECK_OUTPUTS] : []),
    ...((step.code?.returns.length ?? 0) > 0 ? [CHECK_VALUES] : []),
  ];
  return `"""The code in ${path}. The file is yours: say what comes out of your sample data."""

import step_code

FOLDER = "${path}"

# As SageMaker passes them, as texts; None for what only a run knows.
ARGUMENTS = ${written}


def test_function_takes_what_the_step_gives():
    step_code.check_parameters(FOLDER)


def test_runs_on_sample_data(tmp_path):
    ${checks.length > 0 ? "ran = " : ""}step_code.run(FOLDER, tmp_path, ARGUMENTS)
${checks.join("")}`;
}

const CHECK_OUTPUTS = `    for name, folder in ran.outputs.items():
        assert any(folder.rglob("*")), f"{name} is empty"
`;

const CHECK_VALUES = `    assert None not in ran.values.values()
`;

/** The text that the job gets when the pipeline is started with its defaults; null for what only a run knows. */
function sampleOf(value: JsonValue, parameters: readonly Parameter[]): string | null {
  const operand = parseOperand(value);
  return operand === undefined ? null : textOf(operand, parameters);
}

function textOf(operand: Operand, parameters: readonly Parameter[]): string | null {
  if (isJsonPrimitive(operand)) return String(operand);
  if (operand.kind === "parameter") {
    const value = parameters.find(({ Name }) => Name === operand.name)?.DefaultValue ?? null;
    return isJsonPrimitive(value) && value !== null ? String(value) : null;
  }
  if (operand.kind !== "join") return null;
  const texts = operand.values.map((each) => textOf(each, parameters));
  return texts.includes(null) ? null : texts.join(operand.separator);
}
