import type { z } from "zod";
import { err, ok, type Result } from "../../utils/result";
import type { Contract, ContractInput } from "../contracts/contract";
import { type ProblemJson, problemSchema } from "../contracts/problem";

/** Why a call did not give what was asked for. */
export type CallFailure =
  /** No answer, or none from our server; nothing is known about what it did. */
  | { readonly kind: "offline" }
  /** The server said no, and why. */
  | { readonly kind: "problem"; readonly problem: ProblemJson }
  /** The server said yes, in a form that this page does not know: it is older or newer. */
  | { readonly kind: "unreadable"; readonly message: string };

export type Call<Of extends Contract> = Partial<ContractInput<Of>> & {
  /** For conditional contracts: the revision that the change starts from. */
  readonly baseRevision?: number;
  readonly signal?: AbortSignal;
};

const TIMEOUT_MS = 20_000;

/** Calls an endpoint of our own server. Never throws for what the network or the server does. */
export async function call<Of extends Contract>(
  contract: Of,
  input: Call<Of> = {},
): Promise<Result<z.output<Of["answer"]>, CallFailure>> {
  const { body, baseRevision, signal } = input;
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(urlOf(contract.path, input), {
      method: contract.method,
      headers: headersFor({ hasBody: body !== undefined, baseRevision }),
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    const json: unknown = await response.json();
    return response.ok ? readAnswer(contract, json) : err(readFailure(json));
  } catch {
    // fetch and response.json() reject only for a lost connection, a time-out, or a page that is not ours.
    return err({ kind: "offline" });
  }
}

function urlOf(path: string, { params, query }: Partial<ContractInput<Contract>>): string {
  const values = new Map(Object.entries(params ?? {}));
  const filled = path.replace(/\[(\w+)\]/g, (_, name: string) =>
    encodeURIComponent(String(values.get(name))),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) search.set(name, String(value));
  }
  return search.size > 0 ? `${filled}?${search}` : filled;
}

interface HeaderFacts {
  readonly hasBody: boolean;
  readonly baseRevision: number | undefined;
}

function headersFor({ hasBody, baseRevision }: HeaderFacts): Record<string, string> {
  return {
    ...(hasBody && { "Content-Type": "application/json" }),
    ...(baseRevision !== undefined && { "If-Match": `"${baseRevision}"` }),
  };
}

function readAnswer<Of extends Contract>(
  contract: Of,
  json: unknown,
): Result<z.output<Of["answer"]>, CallFailure> {
  const parsed = contract.answer.safeParse(json);
  if (parsed.success) return ok(parsed.data as z.output<Of["answer"]>); // read by that very schema
  const message = parsed.error.issues[0]?.message ?? "The server's answer has an unknown form.";
  return err({ kind: "unreadable", message });
}

function readFailure(json: unknown): CallFailure {
  const problem = problemSchema.safeParse(json);
  if (!problem.success || problem.data.code === "busy") return { kind: "offline" };
  return { kind: "problem", problem: problem.data };
}
