"use client";

import clsx from "clsx";
import type { PredicatePath } from "@/lib/steps/condition/edit-predicate";
import { isCombination, memberAt, type Predicate } from "@/lib/steps/condition/predicate";
import { describePredicate } from "@/lib/steps/condition/sentence";
import { factText } from "@/lib/steps/fact";
import type { JsonPath } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import { FieldIssues, issuesLeft, issuesUnder } from "../fields/field-issues";
import { useTarget } from "../target";
import { rowDropProps } from "./condition-drag";
import { numberOf, useConditionEditing } from "./condition-editing";
import { ConditionGrip } from "./condition-grip";
import { ConditionGroup } from "./condition-group";
import { KindSelect } from "./condition-kind";
import { ConditionMenu } from "./condition-menu";
import { placesIn } from "./condition-places";
import { ConditionTest } from "./condition-test";
import { DROP_MARK } from "./grip";
import { JsonWidget } from "./json-widget";

interface ConditionMemberProps {
  readonly predicate: Predicate;
  readonly path: PredicatePath;
  /** Where it stands in the step's JSON. */
  readonly at: JsonPath;
}

/** One line of the builder: a test, a group with its members, or what is kept as JSON; each may be denied. */
export function ConditionMember({ predicate, path, at }: ConditionMemberProps) {
  const editing = useConditionEditing();
  const { issues } = useTarget();
  const { inner, nots, innerPath, innerAt } = withoutNots(predicate, path, at);
  const group = isCombination(inner) ? inner : undefined;
  const number = numberOf(path);
  return (
    <div data-condition={path.join(".")} data-field={formatPath(at)} className="min-w-0">
      <div
        {...rowDropProps(editing, path)}
        className={clsx("flex min-w-0 items-start gap-0.5", DROP_MARK)}
      >
        <ConditionGrip path={path} name={group ? `group ${number}` : `condition ${number}`} />
        <div className="flex min-w-0 flex-1 flex-col gap-1">
          {nots > 0 && <NotMark times={nots} isGroup={group !== undefined} />}
          {inner.kind === "test" && (
            <ConditionTest test={inner} path={innerPath} at={innerAt} number={number} />
          )}
          {group && (
            <KindSelect
              path={innerPath}
              group={group}
              label={`Which of group ${number} have to hold`}
            />
          )}
          {inner.kind === "unread" && (
            <>
              <p className="text-13">{factText(describePredicate(inner, "words"))}</p>
              <JsonWidget label={`Condition ${number}`} path={innerAt} value={inner.source} />
            </>
          )}
        </div>
        <ConditionMenu path={path} predicate={predicate} number={number} />
      </div>
      {group && (
        <div className="mt-1 ml-2.5 border-line-strong border-l pl-1">
          <ConditionGroup
            group={group}
            path={innerPath}
            label={`Group ${number}`}
            places={placesIn(group, innerAt)}
          />
        </div>
      )}
      <FieldIssues
        issues={group ? issuesLeft(issues, at, placesIn(group, innerAt)) : issuesUnder(issues, at)}
      />
    </div>
  );
}

function NotMark({ times, isGroup }: { readonly times: number; readonly isGroup: boolean }) {
  return (
    <span className="self-start rounded-[4px] bg-warning-soft px-1.5 font-semibold text-11 text-warning leading-[18px]">
      {"not ".repeat(times)}
      {isGroup && <span className="font-normal">the group</span>}
    </span>
  );
}

interface Inner {
  readonly inner: Predicate;
  /** How often it is denied. */
  readonly nots: number;
  readonly innerPath: PredicatePath;
  readonly innerAt: JsonPath;
}

function withoutNots(predicate: Predicate, path: PredicatePath, at: JsonPath): Inner {
  if (predicate.kind !== "not" || !predicate.members[0])
    return { inner: predicate, nots: 0, innerPath: path, innerAt: at };
  const found = withoutNots(predicate.members[0], [...path, 0], memberAt(predicate, at, 0));
  return { ...found, nots: found.nots + 1 };
}
