import type { z } from "zod";
import { formatPath } from "../../utils/json-path";
import { type Contract, type ContractOutput, nothing } from "../contracts/contract";
import { etagOf, isKnown, readIfMatch } from "./preconditions";
import { Problem } from "./problem";
import { readJson } from "./read-json";
import { toProblem } from "./to-problem";

/** What a handler answers with; `revision` becomes the entity tag. */
export interface Reply<Of extends Contract> {
  readonly answer: z.input<Of["answer"]>;
  readonly status?: 200 | 201;
  readonly revision?: number;
  /** Where a created thing can be read. */
  readonly location?: string;
}

interface RouteContext {
  readonly params: Promise<unknown>;
}

/**
 * A route handler out of a contract: what reaches `handler` has the contract's types, and what it throws leaves as a
 * problem. The caller's `Host` and `Origin` were checked before, in `proxy.ts`.
 */
export function route<Of extends Contract>(
  contract: Of,
  handler: (input: ContractOutput<Of>) => Promise<Reply<Of>>,
): (request: Request, context: RouteContext) => Promise<Response> {
  return async (request, context) => {
    try {
      const params = (await context.params) ?? {}; // Next gives none where the path has none
      const input = await readRequest(contract, { request, params });
      return toResponse(await handler(input), request);
    } catch (error) {
      return toErrorResponse(error, `${contract.method} ${contract.path}`);
    }
  };
}

async function readRequest<Of extends Contract>(
  contract: Of,
  { request, params }: { readonly request: Request; readonly params: unknown },
): Promise<ContractOutput<Of>> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const input = {
    params: check(contract.params, { value: params, at: "params" }),
    query: check(contract.query, { value: query, at: "query" }),
    baseRevision: contract.conditional ? readIfMatch(request.headers) : undefined,
    body: contract.body === nothing ? {} : await readBody(contract.body, request),
  };
  return input as ContractOutput<Of>; // each member was just read by the contract's own schema
}

async function readBody(schema: z.ZodType, request: Request): Promise<unknown> {
  return check(schema, { value: await readJson(request), at: "" });
}

interface Checked {
  readonly value: unknown;
  /** Which part of the request; empty for the body, whose paths stand for themselves. */
  readonly at: string;
}

function check(schema: z.ZodType, { value, at }: Checked): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, message }) => ({
    path: formatPath([...(at ? [at] : []), ...path.map(toKey)]),
    message,
  }));
  throw new Problem("invalid-request", errors[0]?.message ?? "Invalid request.", { errors });
}

function toKey(key: PropertyKey): string | number {
  return typeof key === "number" ? key : String(key);
}

// What is read here may be somebody's unpublished work, and a stale copy would be overwritten from.
const HEADERS = { "Cache-Control": "no-store" };

function toResponse<Of extends Contract>(reply: Reply<Of>, request: Request): Response {
  const { answer, status = 200, revision, location } = reply;
  const headers = {
    ...HEADERS,
    ...(revision !== undefined && { ETag: etagOf(revision) }),
    ...(location !== undefined && { Location: location }),
  };
  const isUnchanged = revision !== undefined && isKnown(request.headers, revision);
  if (request.method === "GET" && isUnchanged) return new Response(null, { status: 304, headers });
  return Response.json(answer, { status, headers });
}

function toErrorResponse(error: unknown, endpoint: string): Response {
  const problem = toProblem(error);
  const json = problem.toJson();
  if (json.status >= 500) console.error(`${endpoint}: ${problem.code}`, error);
  return Response.json(json, {
    status: json.status,
    headers: { ...HEADERS, "Content-Type": "application/problem+json" },
  });
}
