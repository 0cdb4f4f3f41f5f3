"use client";

import { Select } from "@/components/ui/select";
import { describeConditions } from "@/lib/steps/condition/sentence";
import { factText } from "@/lib/steps/fact";
import type { JsonPath, JsonValue } from "@/lib/utils/json";
import { formatPath, startsWith } from "@/lib/utils/json-path";
import { FieldIssues, issuesUnder } from "../fields/field-issues";
import { useTarget } from "../target";
import { type ConditionRow, OPERATORS, parseConditionRow, withOperator } from "./condition-row";
import { JsonWidget } from "./json-widget";
import { Operand } from "./operand";
import { RemoveButton } from "./remove-button";

interface ConditionCardProps {
  readonly path: JsonPath;
  readonly condition: JsonValue;
  readonly onRemove: () => void;
}

/** One condition: a row to build it, or its sentence where a row cannot say it. */
export function ConditionCard({ path, condition, onRemove }: ConditionCardProps) {
  const { issues } = useTarget();
  const row = parseConditionRow(condition);
  const number = Number(path.at(-1)) + 1;
  return (
    <div
      data-field={formatPath(path)}
      className="group/row flex flex-col gap-1.5 rounded-control border border-line-strong p-2"
    >
      {row ? (
        <Comparison path={path} row={row} number={number} onRemove={onRemove} />
      ) : (
        <>
          <div className="flex items-start gap-1">
            <p className="min-w-0 flex-1 text-13">{sentence(condition)}</p>
            <RemoveButton always label={`Remove condition ${number}`} onClick={onRemove} />
          </div>
          <JsonWidget label={`Condition ${number}`} path={path} value={condition} />
        </>
      )}
      <FieldIssues issues={issuesUnder(issues, path)} />
    </div>
  );
}

interface ComparisonProps {
  readonly path: JsonPath;
  readonly row: ConditionRow;
  readonly number: number;
  readonly onRemove: () => void;
}

function Comparison({ path, row, number, onRemove }: ComparisonProps) {
  const { set, issues } = useTarget();
  const operand = (member: string) => [...path, ...row.at, member];
  const isInvalid = (at: JsonPath) => issues.some(({ at: place }) => startsWith(place.path, at));
  const [left, right] = [operand("LeftValue"), operand("RightValue")];
  return (
    <>
      <div className="flex items-center gap-1">
        <div className="min-w-0 flex-1">
          <Operand
            path={left}
            label={`Value of condition ${number}`}
            placeholder="Value of the run"
            invalid={isInvalid(left)}
          />
        </div>
        <RemoveButton always label={`Remove condition ${number}`} onClick={onRemove} />
      </div>
      <div className="flex items-center gap-1.5 pr-6">
        <Select
          aria-label={`Operator of condition ${number}`}
          value={row.operator}
          options={OPERATORS}
          onChange={(operator) => set(path, withOperator(row, operator))}
          className="w-14! shrink-0"
        />
        <div className="min-w-0 flex-1">
          <Operand
            path={right}
            label={`Compared with, condition ${number}`}
            placeholder="0.85"
            invalid={isInvalid(right)}
          />
        </div>
      </div>
    </>
  );
}

function sentence(condition: JsonValue): string {
  const definition = { Name: "", Type: "Condition", Arguments: { Conditions: [condition] } };
  return factText(describeConditions(definition));
}
