import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { type Contract, nothing } from "../contracts/contract";
import { problemSchema } from "../contracts/problem";
import { Problem } from "./problem";
import { BODY_LIMITS } from "./read-json";
import { route } from "./route";

const put = {
  method: "PUT",
  path: "/api/things/[id]",
  conditional: true,
  params: z.strictObject({ id: z.string().max(5) }),
  query: nothing,
  body: z.strictObject({ title: z.string(), parts: z.array(z.strictObject({ n: z.int() })) }),
  answer: z.object({ title: z.string() }),
} as const satisfies Contract;

const get = {
  ...put,
  method: "GET",
  conditional: false,
  body: nothing,
} as const satisfies Contract;

describe("a route that takes a body", () => {
  it("hands over what the contract describes and answers with the new revision", async () => {
    const seen = vi.fn();
    const handler = route(put, async (input) => {
      seen(input);
      return { answer: { title: input.body.title }, revision: input.baseRevision + 1 };
    });

    const response = await handler(request({ body: VALID }), context("a"));

    expect(seen).toHaveBeenCalledWith({
      params: { id: "a" },
      query: {},
      body: { title: "x", parts: [{ n: 1 }] },
      baseRevision: 4,
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("etag")).toBe('"5"');
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({ title: "x" });
  });

  it.each([
    ["without If-Match", { headers: { "If-Match": null } }, 428, "revision-required"],
    ["with If-Match: *", { headers: { "If-Match": "*" } }, 428, "revision-required"],
    ["with a weak If-Match", { headers: { "If-Match": 'W/"4"' } }, 400, "invalid-precondition"],
    ["with two revisions", { headers: { "If-Match": '"4", "5"' } }, 400, "invalid-precondition"],
    ["as text", { headers: { "Content-Type": "text/plain" } }, 415, "unsupported-media-type"],
    ["that is not JSON", { body: '{"title": "x",\n "parts" 1}' }, 400, "invalid-json"],
    ["that is not UTF-8", { body: new Uint8Array([0x22, 0xff, 0x22]) }, 400, "invalid-json"],
    ["that is empty", { body: "" }, 400, "invalid-json"],
    ["that is too large", { body: " ".repeat(BODY_LIMITS.maxBytes + 1) }, 413, "body-too-large"],
    ["that is too deep", { body: nested(BODY_LIMITS.maxDepth + 1) }, 422, "invalid-request"],
    ["far too deep", { body: nested(1_000_000) }, 422, "invalid-request"],
    [
      "with __proto__",
      { body: '{"title":"x","parts":[{"__proto__":{}}]}' },
      422,
      "invalid-request",
    ],
    ["with constructor", { body: '{"constructor":{},"parts":[]}' }, 422, "invalid-request"],
    ["with an unknown member", { body: '{"title":"x","parts":[],"y":1}' }, 422, "invalid-request"],
  ])("refuses one %s", async (_, options, status, code) => {
    const handler = vi.fn();

    const response = await route(put, handler)(request({ body: VALID, ...options }), context("a"));

    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(problemSchema.parse(await response.json())).toMatchObject({ status, code });
    expect(handler).not.toHaveBeenCalled();
  });

  it("says where the JSON breaks off", async () => {
    const body = '{"title": "x",\n "parts" 1}';
    const response = await route(put, vi.fn())(request({ body }), context("a"));

    expect(await response.json()).toMatchObject({
      detail: "The request is not JSON, at line 2, column 10.",
    });
  });

  it("names every member that is wrong", async () => {
    const body = '{"title":7,"parts":[{"n":1},{"n":"two"}]}';
    const response = await route(put, vi.fn())(request({ body }), context("a"));

    const { errors } = problemSchema.parse(await response.json());
    expect(errors?.map(({ path }) => path)).toEqual(["title", "parts[1].n"]);
  });

  it("names a part of the address that is wrong", async () => {
    const response = await route(put, vi.fn())(request({ body: VALID }), context("too-long"));

    const { errors } = problemSchema.parse(await response.json());
    expect(errors?.map(({ path }) => path)).toEqual(["params.id"]);
  });
});

describe("a route that fails", () => {
  it("answers with the problem that was thrown", async () => {
    const handler = route(put, () =>
      Promise.reject(new Problem("stale-revision", "Changed.", { currentRevision: 9 })),
    );

    const response = await handler(request({ body: VALID }), context("a"));

    expect(response.status).toBe(412);
    expect(await response.json()).toEqual({
      type: "about:blank",
      code: "stale-revision",
      title: "Changed in the meantime",
      status: 412,
      detail: "Changed.",
      currentRevision: 9,
    });
  });

  it.each([
    ["a full disk", Object.assign(new Error("write"), { code: "ENOSPC" }), 507, "storage-full"],
    ["a locked database", new Error("SQLITE_BUSY: database is locked"), 503, "busy"],
    ["a bug", new Error("secret at /home/somebody"), 500, "internal-error"],
    ["something thrown that is no error", "secret", 500, "internal-error"],
  ])("answers %s without repeating what was thrown", async (_, thrown, status, code) => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);

    const handler = route(put, () => Promise.reject(thrown));
    const response = await handler(request({ body: VALID }), context("a"));

    expect(response.status).toBe(status);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ status, code });
    expect(text).not.toContain("secret");
    expect(log).toHaveBeenCalledWith(`PUT /api/things/[id]: ${code}`, thrown);
    log.mockRestore();
  });
});

describe("a route that is read", () => {
  const handler = route(get, async () => ({ answer: { title: "x" }, revision: 7 }));

  it.each(['"7"', 'W/"7"', '"6", "7"'])("answers 304 to a reader that has %s", async (tag) => {
    const headers = { "If-None-Match": tag };
    const response = await handler(request({ method: "GET", headers }), context("a"));

    expect(response.status).toBe(304);
    expect(response.headers.get("etag")).toBe('"7"');
    expect(await response.text()).toBe("");
  });

  it("answers in full to a reader that has an older one", async () => {
    const headers = { "If-None-Match": '"6"' };
    const response = await handler(request({ method: "GET", headers }), context("a"));

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ title: "x" });
  });

  it("refuses a query that it does not know", async () => {
    const response = await handler(request({ method: "GET", query: "?x=1" }), context("a"));

    expect(response.status).toBe(422);
  });
});

const VALID = '{"title":"x","parts":[{"n":1}]}';

interface RequestOptions {
  readonly method?: string;
  readonly query?: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string | null>>;
}

function request({ method = "PUT", query = "", body, headers = {} }: RequestOptions): Request {
  const all = { "Content-Type": "application/json", "If-Match": '"4"', ...headers };
  const present = Object.entries(all).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return new Request(`http://127.0.0.1/api/things/a${query}`, { method, body, headers: present });
}

function context(id: string) {
  return { params: Promise.resolve({ id }) };
}

function nested(depth: number): string {
  return "[".repeat(depth) + "]".repeat(depth);
}
