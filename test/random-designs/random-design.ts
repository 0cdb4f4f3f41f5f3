import type { ShapeLibrary } from "@/lib/aws/shape-library";
import { addParameter } from "@/lib/editor/commands/add-parameter";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { authorWith, type Edit } from "./author";
import { addSomeStep, CAREFUL_EDITS } from "./careful-edits";
import { CARELESS_EDITS } from "./careless-edits";
import { diceFrom } from "./dice";

/** What the sample answers compare with. */
const THRESHOLD = { Name: "Threshold", Type: "Float", DefaultValue: 0.8 };

/** A design that somebody makes with the editor's commands: half of them with care, the others with a slip or more. */
export function randomDesign(seed: number, library: ShapeLibrary): PipelineDocument {
  const dice = diceFrom(seed);
  const author = authorWith(dice, library);
  const repeat = (times: number, edits: readonly Edit[]) => {
    for (let time = 0; time < times; time += 1) dice.pick(edits)(author);
  };
  if (dice.chance(0.9)) author.run(addParameter, { parameter: THRESHOLD });
  repeat(1 + dice.below(6), [addSomeStep]);
  repeat(dice.below(12), CAREFUL_EDITS);
  repeat(dice.pick([0, 0, 0, 1, 1, 2, 4]), CARELESS_EDITS);
  repeat(dice.below(2), CAREFUL_EDITS);
  return author.design();
}
