"use client";

import { Handle, type NodeProps, Position } from "@xyflow/react";
import { memo, useState } from "react";
import { useEditor, useStep } from "@/components/studio/editor-context";
import { CategoryIcon } from "@/components/ui/category-icon";
import { whenItRuns } from "@/lib/editor/branch-words";
import type { Step } from "@/lib/pipeline/document";
import { stepId } from "@/lib/pipeline/ids";
import { type CardRow, cardMarks, cardRows } from "@/lib/steps/card";
import { kindOf } from "@/lib/steps/registry";
import { useVerdict } from "./connecting";
import { FactLine } from "./fact-line";
import { flowHandles } from "./flow-handles";
import { branchHandle, inputHandle, outputHandle, STEP_IN, STEP_OUT } from "./handles";
import { useHighlighted } from "./highlight";
import { NodeBadge } from "./node-badge";
import { NodeMarks } from "./node-marks";
import type { StepFlowNode } from "./to-flow";
import { isOverview, useViewDistance } from "./view-distance";
import { useWaveMark } from "./wave-marks";

/** A step on the canvas. Subscribes to its own step only; a drag moves it without drawing it again. */
export const StepNode = memo(
  function StepNode({ id, selected }: NodeProps<StepFlowNode>) {
    const step = useStep(stepId(id));
    return step ? <StepCard step={step} selected={selected} /> : null;
  },
  (before, after) => before.id === after.id && before.selected === after.selected,
);

function StepCard({ step, selected }: { step: Step; selected: boolean }) {
  const { category, title } = kindOf(step);
  const when = useEditor(({ document }) =>
    step.branch ? `, runs ${whenItRuns(document, step.branch)}` : "",
  );
  const verdict = useVerdict(step.id);
  const wave = useWaveMark(step.id);
  const distance = useViewDistance();
  const [isUnderPointer, setUnderPointer] = useState(false);
  const hasHandles = !isOverview(distance) || isUnderPointer || selected;

  return (
    <article
      className="step-card"
      data-category={category}
      data-selected={selected || undefined}
      data-verdict={verdict}
      data-highlight={useHighlighted(step.id)}
      aria-label={`${step.definition.Name}, ${title}${when}`}
      onPointerEnter={() => setUnderPointer(true)}
      onPointerLeave={({ buttons }) => {
        const isDragged = buttons > 0 && !verdict; // the card follows a moment later: not a reason to draw it twice
        if (!isDragged) setUnderPointer(false);
      }}
    >
      {wave && <span className="wave-mark">{wave}</span>}
      {distance === "sketch" ? <NodeBadge stepId={step.id} /> : <CardHeader step={step} />}
      {!hasHandles && <HandleMarks step={step} />}
      {hasHandles && <CardPorts step={step} />}
      {distance === "near" && <NodeMarks marks={cardMarks(step)} />}
    </article>
  );
}

function CardHeader({ step }: { step: Step }) {
  const { category, icon, title } = kindOf(step);
  const distance = useViewDistance();
  return (
    <header className="step-card-header">
      {distance === "map" ? (
        <span aria-hidden className="step-card-tile" />
      ) : (
        <CategoryIcon icon={icon} category={category} />
      )}
      <div className="min-w-0 flex-1">
        <h3 className="step-card-name">{step.definition.Name}</h3>
        {distance === "near" && <FactLine title={title} step={step} />}
      </div>
      <NodeBadge stepId={step.id} />
    </header>
  );
}

/**
 * Stands where handles would: React Flow finds the ends of edges by looking. Lines of the ordinary flow, one pixel high,
 * since hundreds of positioned boxes would each be a layer to paint.
 */
function HandleMarks({ step }: { step: Step }) {
  const marks = flowHandles(step).toSorted((left, right) => left.y - right.y);
  return marks.map(({ id, type, position, x, y, width = 0, height = 0 }, index) => {
    const before = marks[index - 1];
    const gapPx = before ? y - before.y - 1 : y + height / 2;
    return (
      <i
        key={id}
        className={`handle-mark ${type}`}
        data-handleid={id}
        data-handlepos={position}
        style={{ marginTop: gapPx, marginLeft: x, width }}
      />
    );
  });
}

/** The handles: of the step as a whole at its header, and one for each line. */
function CardPorts({ step }: { step: Step }) {
  const rows = cardRows(step);
  return (
    <>
      <Handle
        type="target"
        id={STEP_IN}
        position={Position.Left}
        className="step-handle"
        style={HEADER}
      />
      {rows.length > 0 && (
        <ul className="step-card-rows">
          {rows.map((row) => (
            <Row key={`${row.input?.id}|${row.output?.id ?? row.branch}`} row={row} />
          ))}
        </ul>
      )}
      {kindOf(step).type !== "Fail" && (
        <Handle
          type="source"
          id={STEP_OUT}
          position={Position.Right}
          role="img"
          aria-label="The step as a whole"
          className="step-handle"
          style={HEADER}
        />
      )}
    </>
  );
}

const HEADER = { top: 28 }; // the middle of the header

function Row({ row: { input, output, branch } }: { row: CardRow }) {
  return (
    <li className="step-card-row">
      {input && (
        <>
          <Handle
            type="target"
            id={inputHandle(input.id)}
            position={Position.Left}
            role="img"
            aria-label={`Input ${input.label}`}
          />
          <span className="step-card-port">{input.label}</span>
        </>
      )}
      {output && (
        <>
          <span className="step-card-port ml-auto">{output.label}</span>
          <Handle
            type="source"
            id={outputHandle(output.id)}
            position={Position.Right}
            role="img"
            aria-label={`Output ${output.label}`}
          />
        </>
      )}
      {branch && (
        <>
          <span className="step-card-port ml-auto">{branch === "true" ? "True" : "False"}</span>
          <Handle
            type="source"
            id={branchHandle(branch)}
            position={Position.Right}
            role="img"
            aria-label={`Branch ${branch}`}
          />
        </>
      )}
    </li>
  );
}
