"use client";

import { Braces, CodeXml, Link2, Play, Plus } from "lucide-react";
import { useMemo, useState } from "react";
import { useEditor } from "@/components/studio/editor-context";
import { useShapes } from "@/components/studio/use-validation";
import type { PickGroup } from "@/components/ui/pick-group";
import { PickList } from "@/components/ui/pick-list";
import type { Expression } from "@/lib/pipeline/expression";
import type { Carries } from "@/lib/steps/contract";
import { useTarget } from "../target";
import { propertyReferences } from "./property-references";
import { type Reference, readableSteps, referenceGroups } from "./reference-groups";

interface ReferencePickerProps {
  readonly wants?: Carries;
  readonly onPick: (expression: Expression) => void;
  readonly onNewParameter: () => void;
  readonly onEditJson: () => void;
}

/** Parameters, outputs of earlier steps and facts about the run, to be searched. */
export function ReferencePicker({
  wants,
  onPick,
  onNewParameter,
  onEditJson,
}: ReferencePickerProps) {
  const groups = useReferences(wants);
  const [query, setQuery] = useState("");
  const properties = useProperties(query);
  const toItem = ({ expression, ...reference }: Reference) => ({
    ...reference,
    mono: true,
    icon: ICONS[expression.kind],
    onPick: () => onPick(expression),
  });
  const shown: readonly PickGroup[] = [...groups, ...properties].map(({ title, references }) => ({
    title,
    items: references.map(toItem),
  }));
  return (
    <PickList
      label="Values of the run"
      placeholder="Search parameters and outputs"
      empty="Nothing matches. Only steps that run earlier can be read."
      groups={shown}
      onQuery={setQuery}
      footer={
        <>
          <FooterButton icon={<Plus className="size-3.5" />} onClick={onNewParameter}>
            New parameter from this value
          </FooterButton>
          <FooterButton icon={<CodeXml className="size-3.5" />} onClick={onEditJson}>
            Write the expression as JSON
          </FooterButton>
        </>
      }
    />
  );
}

const ICONS: Readonly<Partial<Record<Expression["kind"], React.ReactNode>>> = {
  parameter: <Braces className="size-3.5" />,
  property: <Link2 className="size-3.5" />,
  "file-value": <Link2 className="size-3.5" />,
  execution: <Play className="size-3.5" />,
};

function useReferences(wants: Carries | undefined) {
  const document = useEditor((state) => state.document);
  const { stepId } = useTarget();
  return useMemo(() => referenceGroups(document, { stepId, wants }), [document, stepId, wants]);
}

function useProperties(query: string) {
  const shapes = useShapes();
  const document = useEditor((state) => state.document);
  const { stepId } = useTarget();
  if (!shapes || stepId === undefined) return [];
  const references = propertyReferences(shapes, readableSteps(document, stepId), query);
  return references.length > 0 ? [{ title: "Other properties of steps", references }] : [];
}

interface FooterButtonProps {
  readonly icon: React.ReactNode;
  readonly onClick: () => void;
  readonly children: string;
}

function FooterButton({ icon, onClick, children }: FooterButtonProps) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="flex h-7 cursor-pointer items-center gap-2 rounded-control px-2 text-left text-13 hover:bg-surface-hover"
    >
      <span aria-hidden className="text-muted">
        {icon}
      </span>
      {children}
    </button>
  );
}
