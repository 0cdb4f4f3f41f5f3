/**
 * What a simulated run costs: 500 steps from the first to the last, as somebody turns a knob ("what if the AUC is 0.84?"),
 * and of a design that nobody has looked at. Sorting the same graph and copying the run as JSON stand beside it.
 */
import type { PipelineDocument, Step } from "../lib/pipeline/document";
import { graphOf } from "../lib/pipeline/graph";
import { waves } from "../lib/pipeline/order";
import type { Run } from "../lib/simulate/run";
import { simulate } from "../lib/simulate/simulate";
import type { SimulationInput } from "../lib/simulate/simulation-input";
import { alternate } from "./support/alternate";
import { fresh, timed } from "./support/edits";
import { largeDesign } from "./support/large-design";
import { checkBudget, medianOf, printSamples } from "./support/report";

const ROUNDS = { rounds: 300, warmUp: 60 };
const BUDGET_MS = 5;

const design = decidable(largeDesign(500));
const mocks = [{ step: "Evaluate-0", path: "auc", value: 0.84 }];
let seed = 0;
const run = runOf(design, { mocks });
console.log(`${run.steps.length} steps, ${run.events.length} events, ${run.status}`);
if (run.status !== "succeeded") throw new Error("The run is to come to its end.");

const samples = await alternate(
  [
    { name: "another run", round: () => timed(design, again) },
    { name: "run, cold", round: () => timed(fresh(design), again) },
    { name: "waves of the graph", round: () => timed(design, (each) => waves(graphOf(each))) },
    { name: "structuredClone of the run", round: () => timed(run, structuredClone) },
  ],
  ROUNDS,
);
printSamples("Simulate, 500 steps", samples, { peer: "structuredClone of the run" });
const value = medianOf(samples, "another run");
checkBudget({ what: "another run, 500 steps", value, atMost: BUDGET_MS, unit: "ms" });

function again(document: PipelineDocument): Run {
  seed += 1;
  return runOf(document, { mocks, seed });
}

function runOf(document: PipelineDocument, input: SimulationInput): Run {
  const result = simulate(document, input);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Every stage's condition compares its AUC with a number below all that is drawn. */
function decidable(document: PipelineDocument): PipelineDocument {
  return { ...document, steps: document.steps.map(withThreshold) };
}

function withThreshold(step: Step): Step {
  const { definition } = step;
  if (definition.Type !== "Condition") return step;
  const file = { Get: `Steps.${definition.Name.replace("Good", "Evaluate")}.PropertyFiles.Result` };
  const auc = { "Std:JsonGet": { PropertyFile: file, Path: "auc" } };
  const Conditions = [{ Type: "GreaterThan", LeftValue: auc, RightValue: 0.5 }];
  return {
    ...step,
    definition: { ...definition, Arguments: { Conditions, IfSteps: [], ElseSteps: [] } },
  };
}
