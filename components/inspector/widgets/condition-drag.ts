import type { DragEvent } from "react";
import type { PredicatePath } from "@/lib/steps/condition/edit-predicate";
import type { PredicatePlace } from "@/lib/steps/condition/move-predicate";
import type { ConditionEditing } from "./condition-editing";

/** For an element before which a dragged condition can be dropped. */
export function dropProps(editing: ConditionEditing, place: PredicatePlace) {
  return {
    "data-drop": isSame(editing.drag?.over, place) ? "before" : undefined,
    onDragOver: (event: DragEvent) => hover(event, editing, place),
    onDrop: (event: DragEvent) => drop(event, editing),
  };
}

/** For the row of a condition: its upper half stands for the place before it, its lower half for the one behind. */
export function rowDropProps(editing: ConditionEditing, path: PredicatePath) {
  const group = path.slice(0, -1);
  const index = path.at(-1) ?? 0;
  const [before, after] = [
    { group, index },
    { group, index: index + 1 },
  ];
  const over = editing.drag?.over;
  return {
    "data-drop": isSame(over, before) ? "before" : isSame(over, after) ? "after" : undefined,
    onDragOver: (event: DragEvent) => {
      const { top, height } = event.currentTarget.getBoundingClientRect();
      hover(event, editing, event.clientY < top + height / 2 ? before : after);
    },
    onDrop: (event: DragEvent) => drop(event, editing),
  };
}

function hover(event: DragEvent, { drag, setDrag }: ConditionEditing, over: PredicatePlace): void {
  if (!drag) return;
  event.preventDefault();
  event.stopPropagation();
  if (!isSame(drag.over, over)) setDrag({ from: drag.from, over });
}

function drop(event: DragEvent, { drag, setDrag, move }: ConditionEditing): void {
  if (!drag) return;
  event.preventDefault();
  event.stopPropagation();
  setDrag(undefined);
  if (drag.over) move(drag.from, drag.over);
}

function isSame(left: PredicatePlace | undefined, right: PredicatePlace): boolean {
  return left?.index === right.index && left.group.join() === right.group.join();
}
