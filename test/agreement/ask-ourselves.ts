import { z } from "zod";
import { main } from "../../lib/cli/main";
import type { OurFinding, Verdict } from "./finding";

/** What a definition cannot show, because it is about the design around it: never a doubt, so only errors stand here. */
const DESIGN_ONLY: ReadonlySet<string> = new Set(["invalid-pipeline-name"]);
const REPORT = z.array(
  z.object({
    error: z.object({ code: z.string(), message: z.string() }).optional(),
    issues: z.array(
      z.object({
        severity: z.string(),
        isDoubt: z.boolean(),
        code: z.string(),
        path: z.string(),
        message: z.string(),
      }),
    ),
  }),
);

/** What `npx pipewright validate` says of a file, by its exit code and its report. */
export async function askOurselves(file: string): Promise<Verdict<OurFinding>> {
  let output = "";
  const code = await main(["validate", "--json", file], {
    stdin: process.stdin,
    stdout: { write: (text) => (output += text) },
    stderr: process.stderr,
  });
  const [report] = REPORT.parse(JSON.parse(output));
  const findings = (report?.issues ?? []).flatMap(({ severity, isDoubt, ...rest }) => {
    if (DESIGN_ONLY.has(rest.code) || !(severity === "error" || isDoubt)) return [];
    return [{ ...rest, level: isDoubt ? ("doubt" as const) : ("error" as const) }];
  });
  const unread = report?.error ? [{ ...report.error, level: "error" as const, path: "$" }] : [];
  return { passes: code === 0, findings: [...unread, ...findings] };
}
