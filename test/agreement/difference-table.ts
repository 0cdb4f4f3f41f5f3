import { DIFFERENCES, OURS_ONLY } from "./differences";

/** The differences as `docs/oracle.md` shows them. */
export function differenceTable(): string {
  const rows = DIFFERENCES.map(({ name, codes, place, level, reason }) => [
    name,
    codes.map((code) => `\`${code}\``).join(", "),
    [place, ...(level ? [`as ${level}`] : [])].join(", "),
    reason,
  ]);
  const ours = Object.entries(OURS_ONLY).map(([code, reason]) => [
    "ours alone",
    `\`${code}\``,
    "",
    reason,
  ]);
  const head = ["What", "Ours", "Where we say it", "Why"];
  const lines = [head, head.map(() => "---"), ...rows, ...ours];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
