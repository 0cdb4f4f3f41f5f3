import { DIFFERENCES, OURS_ONLY, type Place } from "./differences";
import type { Finding, OurFinding, Verdict } from "./finding";

export interface Comparison {
  /** Both let the definition pass, or neither does. */
  readonly agrees: boolean;
  readonly oracleFindings: number;
  /** Those of ours that say what the oracle says, by the difference's name; `same` where there is none. */
  readonly matched: ReadonlyMap<string, number>;
  /** Of ours that the oracle does not have, by code. */
  readonly ours: ReadonlyMap<string, number>;
  /** Differences without a reason. */
  readonly faults: readonly string[];
}

export function compare(ours: Verdict<OurFinding>, oracle: Verdict): Comparison {
  const matched = new Map<string, number>();
  const met = new Set<OurFinding>();
  const faults: string[] = [];
  for (const theirs of oracle.findings) {
    const match = findMatch(theirs, ours.findings);
    if (match === undefined) {
      faults.push(`only the oracle: ${theirs.level} ${theirs.path}  ${theirs.message}`);
      continue;
    }
    count(matched, match.name);
    for (const finding of match.findings) met.add(finding);
  }

  const extra = new Map<string, number>();
  for (const finding of ours.findings.filter((candidate) => !met.has(candidate))) {
    count(extra, finding.code);
    if (!Object.hasOwn(OURS_ONLY, finding.code))
      faults.push(
        `only ours: ${finding.level} ${finding.path}  ${finding.code} ${finding.message}`,
      );
  }
  const agrees = ours.passes === oracle.passes;
  if (!agrees) faults.unshift(ours.passes ? "passes ours only" : "passes the oracle only");
  return { agrees, oracleFindings: oracle.findings.length, matched, ours: extra, faults };
}

interface Match {
  readonly name: string;
  readonly findings: readonly OurFinding[];
}

function findMatch(theirs: Finding, ours: readonly OurFinding[]): Match | undefined {
  const same = ours.filter(
    ({ level, path }) => level === theirs.level && isAt("same", path, theirs.path),
  );
  if (same.length > 0) return { name: "same", findings: same };
  for (const { name, oracle, codes, place, level = theirs.level } of DIFFERENCES) {
    if (!oracle.test(theirs.message)) continue;
    const findings = ours.filter(
      (finding) =>
        finding.level === level &&
        codes.includes(finding.code) &&
        isAt(place, finding.path, theirs.path),
    );
    if (findings.length > 0) return { name, findings };
  }
  return undefined;
}

function isAt(place: Place, ourPath: string, theirPath: string): boolean {
  const path = withoutExpressionKeys(ourPath);
  switch (place) {
    case "same":
      return path === theirPath;
    case "inside":
      return path.startsWith(theirPath);
    case "around":
      return theirPath.startsWith(path);
    case "elsewhere":
      return true;
  }
}

/** The oracle leaves them out: `Std:Join.Values[1]` is `Values[1]` to it. */
function withoutExpressionKeys(path: string): string {
  return path.replaceAll(/\.Std:(Join|JsonGet)/g, "");
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
