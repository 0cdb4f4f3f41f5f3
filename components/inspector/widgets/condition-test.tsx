"use client";

import { Select } from "@/components/ui/select";
import { changeAt, type PredicatePath, withOperator } from "@/lib/steps/condition/edit-predicate";
import { asksForList, OPERATORS, type Operator } from "@/lib/steps/condition/operators";
import { sidesAt, type Test } from "@/lib/steps/condition/predicate";
import type { JsonPath } from "@/lib/utils/json";
import { startsWith } from "@/lib/utils/json-path";
import { useTarget } from "../target";
import { useConditionEditing } from "./condition-editing";
import { ConditionValues } from "./condition-values";
import { Operand } from "./operand";

const OPTIONS = Object.entries(OPERATORS).map(([value, { sign, words }]) => ({
  value: value as Operator, // the keys of the table are the operators
  label: sign,
  detail: words,
}));

interface ConditionTestProps {
  readonly test: Test;
  readonly path: PredicatePath;
  /** Where it stands in the step's JSON. */
  readonly at: JsonPath;
  readonly number: string;
}

/** A comparison: a value of the run, an operator, and what it is compared with. */
export function ConditionTest({ test, path, at, number }: ConditionTestProps) {
  const { root, apply } = useConditionEditing();
  const { issues } = useTarget();
  const { left, right } = sidesAt(test, at);
  const isInvalid = (side: JsonPath) =>
    issues.some(({ at: place }) => startsWith(place.path, side));
  return (
    <>
      <Operand
        path={left}
        label={`Value of condition ${number}`}
        placeholder="Value of the run"
        other={test.right}
        invalid={isInvalid(left)}
      />
      <div className="flex min-w-0 items-start gap-1.5">
        <Select
          aria-label={`Operator of condition ${number}`}
          value={test.operator}
          options={OPTIONS}
          onChange={(operator) => apply(changeAt(root, path, () => withOperator(test, operator)))}
          className={asksForList(test.operator) ? "w-20! shrink-0" : "w-14! shrink-0"}
        />
        <div className="min-w-0 flex-1">
          {asksForList(test.operator) ? (
            <ConditionValues
              path={right}
              values={test.right}
              asked={test.left}
              label={`condition ${number}`}
            />
          ) : (
            <Operand
              path={right}
              label={`Compared with, condition ${number}`}
              placeholder="0.85"
              other={test.left}
              invalid={isInvalid(right)}
            />
          )}
        </div>
      </div>
    </>
  );
}
