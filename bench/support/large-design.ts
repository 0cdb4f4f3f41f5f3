import type { Command } from "../../lib/editor/command";
import { addFile } from "../../lib/editor/commands/add-file";
import { addStep } from "../../lib/editor/commands/add-step";
import { connectBranch } from "../../lib/editor/commands/connect-branch";
import { connectPorts } from "../../lib/editor/commands/connect-ports";
import { setReturns } from "../../lib/editor/commands/set-returns";
import { fittingInputs } from "../../lib/editor/resolve-connection";
import type { PipelineDocument, Point } from "../../lib/pipeline/document";
import { stepById } from "../../lib/pipeline/find";
import { stepId, stepKind } from "../../lib/pipeline/ids";
import { newDocument } from "../../lib/pipeline/new-document";
import { portsOf } from "../../lib/steps/ports-of";

const STEPS_PER_STAGE = 10;
const STAGES_IN_A_ROW = 2; // so that a large design is about as wide as it is high
const COLUMNS = 8;
const ROWS = 2;
const COLUMN_PITCH_PX = 320;
const ROW_PITCH_PX = 220;

const HELPER_FILE = `${Array.from({ length: 40 }, (_, line) => `COLUMN_${line} = "feature_${line}"  # used by clean()`).join("\n")}\n`;

/**
 * A design of catalogue kinds, built by the editor's own commands: stages of ten steps that prepare, train, evaluate,
 * decide and register, two of them one after the other, laid out in rows.
 *
 * @param stepCount - a multiple of ten.
 */
export function largeDesign(stepCount: number): PipelineDocument {
  let document = newDocument("Large");
  for (let stage = 0; stage < stepCount / STEPS_PER_STAGE; stage++) {
    document = withStage(document, stage);
  }
  return document;
}

function withStage(document: PipelineDocument, stage: number): PipelineDocument {
  const name = (word: string) => `${word}-${stage}`;
  const design = new Design(document);
  for (const { kind, word, column, row } of STEPS) {
    const left = (stage % STAGES_IN_A_ROW) * COLUMNS + column;
    const top = Math.floor(stage / STAGES_IN_A_ROW) * ROWS + row;
    design.add(kind, name(word), { x: left * COLUMN_PITCH_PX, y: top * ROW_PITCH_PX });
  }
  if (stage % STAGES_IN_A_ROW > 0) design.connect(`Train-${stage - 1}`, name("Prepare"));

  design.run(addFile, { stepId: idOf(name("Prepare")), name: "columns.py", text: HELPER_FILE });
  design.run(setReturns, {
    stepId: idOf(name("Evaluate")),
    returns: [{ name: "auc", type: "Float" }],
  });
  for (const [from, to] of EDGES) design.connect(name(from), name(to));
  design.connect(name("Evaluate"), name("Good"), "return:auc");
  const condition = idOf(name("Good"));
  for (const word of ["Register", "Deploy"]) {
    design.run(connectBranch, { condition, when: "true", stepId: idOf(name(word)) });
  }
  design.run(connectBranch, { condition, when: "false", stepId: idOf(name("Stop")) });
  return design.document;
}

const STEPS: readonly StageStep[] = [
  { kind: "execute-code", word: "Prepare", column: 0, row: 0 },
  { kind: "processing", word: "Profile", column: 1, row: 1 },
  { kind: "training", word: "Train", column: 1, row: 0 },
  { kind: "model", word: "Model", column: 2, row: 0 },
  { kind: "transform", word: "Score", column: 3, row: 0 },
  { kind: "execute-code", word: "Evaluate", column: 4, row: 0 },
  { kind: "condition", word: "Good", column: 5, row: 0 },
  { kind: "register-model", word: "Register", column: 6, row: 0 },
  { kind: "lambda", word: "Deploy", column: 7, row: 0 },
  { kind: "fail", word: "Stop", column: 6, row: 1 },
];

interface StageStep {
  readonly kind: string;
  readonly word: string;
  readonly column: number;
  readonly row: number;
}

const EDGES: readonly (readonly [from: string, to: string])[] = [
  ["Prepare", "Profile"],
  ["Prepare", "Train"],
  ["Train", "Model"],
  ["Model", "Score"],
  ["Prepare", "Score"],
  ["Score", "Evaluate"],
  ["Train", "Evaluate"],
  ["Train", "Register"],
  ["Register", "Deploy"],
];

/** A document under construction. */
class Design {
  constructor(public document: PipelineDocument) {}

  run<Input>(command: Command<Input>, input: Input): void {
    this.document = run(this.document, command, input);
  }

  add(kind: string, name: string, at: Point): void {
    this.run(addStep, { stepId: idOf(name), kind: stepKind(kind), name, at });
  }

  /** Joins an output (the first one unless `port` says which) with the first input that takes it, free ones first. */
  connect(from: string, to: string, port?: string): void {
    const [producer, consumer] = [this.step(from), this.step(to)];
    const { outputs } = portsOf(producer);
    const output = port ? outputs.find(({ id }) => id === port) : outputs[0];
    if (!output) throw new Error(`${from} has no output to connect with ${to}`);
    const inputs = fittingInputs(consumer, output.carries);
    const input = inputs.find(({ at }) => at === undefined) ?? inputs[0];
    if (!input) throw new Error(`${to} has no input for ${output.label} of ${from}`);
    this.run(connectPorts, {
      from: { stepId: producer.id, port: output.id },
      to: { stepId: consumer.id, port: input.id },
    });
  }

  private step(name: string) {
    const step = stepById(this.document, idOf(name));
    if (!step) throw new Error(`No step is called ${name}`);
    return step;
  }
}

function run<Input>(
  document: PipelineDocument,
  command: Command<Input>,
  input: Input,
): PipelineDocument {
  const result = command(document, input);
  if (!result.ok) throw new Error(`${command.label}: ${result.error.message}`);
  return result.value;
}

function idOf(name: string) {
  return stepId(name.toLowerCase());
}
