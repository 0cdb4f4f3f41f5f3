import type { StepDefinitionJson } from "../pipeline/document";
import { type Combination, isCombination, type Predicate } from "../steps/condition/predicate";
import { readPredicate } from "../steps/condition/read-predicate";
import { isJsonArray } from "../utils/json";
import { getAt } from "../utils/json-path";
import { type Judged, judgeTest, restsOnAssumed, type ValueOf } from "./judge-test";
import type { Compared, Decision } from "./run";

/** A decision; `fault` says why none could be made, which fails the step. */
export interface Judgement {
  readonly decision: Decision;
  readonly fault?: string;
}

/** What a condition step decides in a run, and on what. All of its conditions must hold. */
export function decide(definition: StepDefinitionJson, read: ValueOf): Judgement {
  const conditions = getAt(definition, ["Arguments", "Conditions"]);
  if (!isJsonArray(conditions)) {
    const fault = "It has no list of conditions.";
    return { decision: { sentence: fault, comparisons: [], isAssumed: false }, fault };
  }
  const found: Found = { comparisons: [], read };
  const { outcome, fault, words } = judge(readPredicate(conditions), found, true);
  const asked = words === "" ? "what asks nothing" : words;
  const decision: Decision = {
    ...(outcome !== undefined && { outcome, branch: outcome ? "true" : "false" }),
    sentence: outcome === undefined ? `${asked} cannot be decided` : `${asked} is ${outcome}`,
    comparisons: found.comparisons,
    isAssumed: found.comparisons.some((each) => each.isReached && restsOnAssumed(each)),
  };
  return { decision, ...(fault !== undefined && { fault }) };
}

interface Found {
  readonly comparisons: Compared[];
  readonly read: ValueOf;
}

function judge(predicate: Predicate, found: Found, isReached: boolean): Judged {
  if (predicate.kind === "unread") {
    const source = JSON.stringify(predicate.source).slice(0, 200);
    return { fault: `SageMaker knows no such condition: ${source}.`, words: "…" };
  }
  if (isCombination(predicate)) {
    return predicate.kind === "not"
      ? judgeNot(predicate, found, isReached)
      : judgeList(predicate, found, isReached);
  }
  const { compared, judged } = judgeTest(predicate, found.read, isReached);
  found.comparisons.push(compared);
  return judged;
}

function judgeNot({ members }: Combination, found: Found, isReached: boolean): Judged {
  const [member] = members;
  if (!member) return { fault: "A “Not” has nothing to deny.", words: "not …" };
  const { outcome, fault, words } = judge(member, found, isReached);
  return {
    ...(outcome !== undefined && { outcome: !outcome }),
    ...(fault !== undefined && { fault }),
    words: `not (${words})`,
  };
}

/** From left to right, up to the first that decides; those behind it are told, and do not count. */
function judgeList({ kind, members }: Combination, found: Found, isReached: boolean): Judged {
  const isAny = kind === "any";
  const words: string[] = [];
  let decided: Judged | undefined;
  for (const member of members) {
    const judged = judge(member, found, isReached && decided === undefined);
    words.push(isSeveral(member) && members.length > 1 ? `(${judged.words})` : judged.words);
    const decides = judged.outcome === undefined || judged.outcome === isAny;
    if (decides) decided ??= judged;
  }
  return { ...(decided ?? { outcome: !isAny }), words: words.join(isAny ? " or " : " and ") };
}

function isSeveral(predicate: Predicate): boolean {
  return isCombination(predicate) && predicate.kind !== "not" && predicate.members.length > 1;
}
