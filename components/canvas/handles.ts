import type { BranchName } from "@/lib/pipeline/document";

/** What a React Flow handle stands for; its id is the text form. */
export type HandleEnd =
  | { readonly kind: "input"; readonly port: string }
  | { readonly kind: "output"; readonly port: string }
  | { readonly kind: "branch"; readonly when: BranchName }
  /** The step as a whole: left side receives anything, right side orders. */
  | { readonly kind: "step" };

export const STEP_IN = "step-in";
export const STEP_OUT = "step-out";

export function inputHandle(port: string): string {
  return `in/${port}`;
}

export function outputHandle(port: string): string {
  return `out/${port}`;
}

export function branchHandle(when: BranchName): string {
  return `branch/${when}`;
}

export function parseHandle(id: string | null | undefined): HandleEnd {
  if (id?.startsWith("in/")) return { kind: "input", port: id.slice(3) };
  if (id?.startsWith("out/")) return { kind: "output", port: id.slice(4) };
  if (id === "branch/true") return { kind: "branch", when: "true" };
  if (id === "branch/false") return { kind: "branch", when: "false" };
  return { kind: "step" };
}
