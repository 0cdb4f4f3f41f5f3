"use client";

import { useEditor } from "@/components/studio/editor-context";
import { useGoTo } from "@/components/studio/use-go-to";
import type { StepId } from "@/lib/pipeline/ids";
import type { Field } from "@/lib/steps/field";
import type { JsonPath, JsonValue } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import { clearPath } from "../clear-path";
import { FieldIssues, issuesUnder } from "../fields/field-issues";
import { useTarget } from "../target";
import { DROP_MARK, Grip, type Reorder, rowProps, useReorder } from "../widgets/grip";
import { RemoveButton } from "../widgets/remove-button";
import { AddOrder } from "./add-order";
import { StepLink } from "./step-link";

interface OrderListProps {
  readonly field: Field;
  readonly path: JsonPath;
  readonly stepId: StepId;
}

/** The steps that a step waits for without reading from them. */
export function OrderList({ field, path, stepId }: OrderListProps) {
  const target = useTarget();
  const names = Array.isArray(target.root.DependsOn) ? target.root.DependsOn : [];
  const reorder = useReorder(names.length, (move) => target.moveItem(path, move));
  const remove = (index: number) =>
    names.length === 1
      ? target.remove(clearPath(target.root, path))
      : target.removeItem(path, index);
  return (
    <section className="flex flex-col gap-1">
      <div className="flex items-center justify-between">
        <h4 className="font-normal text-12 text-muted">{field.label}</h4>
        <AddOrder stepId={stepId} />
      </div>
      {names.length === 0 && <p className="text-12 text-muted">It waits for no other step.</p>}
      {names.length > 0 && (
        <ol
          data-rows
          className="divide-y divide-line rounded-control border border-line-strong bg-field"
        >
          {names.map((name: JsonValue, index: number) => (
            <OrderRow
              key={String(name)}
              name={name}
              path={[...path, index]}
              reorder={reorder}
              onRemove={() => remove(index)}
            />
          ))}
        </ol>
      )}
      <FieldIssues issues={issuesUnder(target.issues, path)} />
    </section>
  );
}

interface OrderRowProps {
  readonly name: JsonValue;
  readonly path: JsonPath;
  readonly reorder: Reorder;
  readonly onRemove: () => void;
}

function OrderRow({ name, path, reorder, onRemove }: OrderRowProps) {
  const index = Number(path.at(-1));
  const text = typeof name === "string" ? name : JSON.stringify(name);
  const step = useEditor(({ document }) =>
    document.steps.find(({ definition }) => definition.Name === name),
  );
  const goTo = useGoTo();
  return (
    <li
      {...rowProps(reorder, index)}
      data-field={formatPath(path)}
      className={`group/row flex min-h-8 items-center gap-1 px-1 ${DROP_MARK}`}
    >
      <Grip reorder={reorder} index={index} name={text} />
      <div className="min-w-0 flex-1">
        {step ? (
          <StepLink step={step} onSelect={() => goTo({ on: "step", stepId: step.id, path: [] })} />
        ) : (
          <span className="truncate text-13 text-danger">{text}</span>
        )}
      </div>
      <RemoveButton label={`Do not wait for ${text}`} onClick={onRemove} />
    </li>
  );
}
