"use client";

import { useMemo } from "react";
import { useEditor } from "@/components/studio/editor-context";
import { useShapes } from "@/components/studio/use-validation";
import { fitExpression, placeType } from "@/lib/editor/fit-expression";
import { type Expression, printExpression } from "@/lib/pipeline/expression";
import type { JsonObject } from "@/lib/utils/json";
import { asText } from "../reference/as-text";
import type { ReferenceField } from "../reference/reference-field";
import { useTarget } from "../target";
import { propertyReferences } from "./property-references";
import { type Reference, readableSteps, referenceGroups } from "./reference-groups";

/** A value of the run with what a field would hold after taking it. */
export interface FittedReference extends Reference {
  readonly json: JsonObject;
  /** Why the field cannot take it. */
  readonly refusal?: string;
}

export interface FittedGroup {
  readonly title: string;
  readonly references: readonly FittedReference[];
}

/** What a field can take, what fits best first; `query` brings in any property of an earlier step. */
export function useValueGroups(field: ReferenceField, query: string): readonly FittedGroup[] {
  const document = useEditor((state) => state.document);
  const library = useShapes();
  const { stepId, stepType } = useTarget();
  const { path, wants, isText = false } = field;
  const type = isText ? "string" : library && placeType(library, stepType, path);

  const groups = useMemo(
    () => referenceGroups(document, { stepId, wants }),
    [document, stepId, wants],
  );
  const properties = useMemo(() => {
    if (!library || stepId === undefined) return [];
    const references = propertyReferences(library, readableSteps(document, stepId), query);
    return references.length > 0 ? [{ title: "Other properties of steps", references }] : [];
  }, [library, document, stepId, query]);

  return [...groups, ...properties].map(({ title, references }) => ({
    title,
    references: references
      .map((reference) => fitted(reference, { type, document, library }))
      .toSorted((a, b) => Number(a.refusal !== undefined) - Number(b.refusal !== undefined)),
  }));
}

function fitted(reference: Reference, place: Parameters<typeof fitExpression>[1]): FittedReference {
  const fit = fitExpression(reference.expression, place);
  const written: Expression =
    fit.kind === "joined" ? asText(reference.expression) : reference.expression;
  const json = printExpression(written);
  return fit.kind === "refused"
    ? { ...reference, json, refusal: fit.reason }
    : { ...reference, json };
}
