import { DIFFERENCES, type Place } from "./differences";
import type { Finding, OurFinding, Verdict } from "./finding";

export interface Comparison {
  /** Both let the definition pass, or neither does. */
  readonly agrees: boolean;
  readonly oracleFindings: number;
  /** Those of ours that say what the oracle says, by the difference's name; `same` where there is none. */
  readonly matched: ReadonlyMap<string, number>;
  /** Those of the oracle's that we do not tell, and no reason is known why. */
  readonly missed: readonly Finding[];
  /** Those of ours that the oracle does not tell. */
  readonly extra: readonly OurFinding[];
}

export function compare(ours: Verdict<OurFinding>, oracle: Verdict): Comparison {
  const matched = new Map<string, number>();
  const met = new Set<OurFinding>();
  const missed: Finding[] = [];
  for (const theirs of oracle.findings) {
    const match = findMatch(theirs, ours.findings);
    if (match === undefined) {
      missed.push(theirs);
      continue;
    }
    count(matched, match.name);
    for (const finding of match.findings) met.add(finding);
  }

  return {
    agrees: ours.passes === oracle.passes,
    oracleFindings: oracle.findings.length,
    matched,
    missed,
    extra: ours.findings.filter((finding) => !met.has(finding)),
  };
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
  const [ours, theirs] = [plain(ourPath), plain(theirPath)];
  switch (place) {
    case "same":
      return ours === theirs;
    case "inside":
      return ours.startsWith(theirs);
    case "around":
      return theirs.startsWith(ours);
    case "elsewhere":
      return true;
  }
}

/** As the oracle writes paths: no keys of expressions, no quotes around odd names. */
function plain(path: string): string {
  return path
    .replaceAll(/\['((?:[^'\\]|\\.)*)'\]/g, (_, name) => `.${name.replaceAll(/\\(.)/g, "$1")}`)
    .replaceAll(/\.Std:(Join|JsonGet)/g, "")
    .replace(/ \(key\)$/, "");
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
