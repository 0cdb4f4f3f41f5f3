import type { ShapeLibrary } from "@/lib/aws/shape-library";
import type { Command } from "@/lib/editor/command";
import { createEditorStore, type EditorStore } from "@/lib/editor/editor-store";
import type { Action } from "@/lib/editor/testing/random-picks";
import type { PipelineDocument, Step } from "@/lib/pipeline/document";
import { newDocument } from "@/lib/pipeline/new-document";
import type { Dice } from "./dice";

/** Somebody at the editor, with a die instead of a plan. */
export interface Author {
  readonly dice: Dice;
  readonly library: ShapeLibrary;
  readonly store: EditorStore;
  /** Applies a command; one that is refused changes nothing. */
  run<Input>(command: Command<Input>, input: Input): void;
  /** Does what an author with a mind of their own does. */
  act(action: Action): void;
  design(): PipelineDocument;
  /** Some step; undefined while there is none. */
  step(fits?: (step: Step) => boolean): Step | undefined;
}

export type Edit = (author: Author) => void;

export function authorWith(dice: Dice, library: ShapeLibrary): Author {
  const store = createEditorStore("random", { document: newDocument("Random"), revision: 1 });
  const design = () => store.getState().document;
  let serial = 0;
  return {
    dice,
    library,
    store,
    design,
    run: (command, input) => {
      store.run(command, input);
    },
    act: (action) => {
      serial += 1;
      const picks = [dice.below(9_999), dice.below(9_999), dice.below(9_999)] as const;
      action(store, { action: 0, picks, text: `Text${serial}`, value: "text", serial }, design());
    },
    step: (fits = () => true) => {
      const steps = design().steps.filter(fits);
      return steps.length > 0 ? dice.pick(steps) : undefined;
    },
  };
}
