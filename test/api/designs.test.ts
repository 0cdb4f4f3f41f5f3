import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { call } from "@/lib/api/client/call";
import {
  createDesign,
  deleteDesign,
  getDesign,
  listDesigns,
  restoreDesign,
} from "@/lib/api/client/designs";
import { saveDesign } from "@/lib/api/client/save-design";
import { saveTransport } from "@/lib/api/client/save-transport";
import { getVersion, listVersions } from "@/lib/api/client/versions";
import { getHealth } from "@/lib/api/contracts/health";
import { database } from "@/lib/db/client";
import { makeTestDatabase, TEST_PROVIDERS, type TestDatabase } from "@/lib/db/test-database";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { newDocument } from "@/lib/pipeline/new-document";
import { serve } from "./serve";

let files: TestDatabase;

beforeAll(async () => {
  files = await makeTestDatabase(TEST_PROVIDERS.at(-1)); // the API itself migrates it
  vi.stubEnv("DATABASE_URL", files.url.url);
  vi.stubGlobal("fetch", serve);
});
afterAll(async () => {
  await (await database()).$disconnect();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  await files.remove();
});

describe("the API, through the client that pages use", () => {
  it("is healthy once the database is ready, and says at once when it is not yet", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const early = await serve("/api/health");
    expect(early.status).toBe(503);
    expect(await early.json()).toMatchObject({ code: "busy" });
    log.mockRestore();

    await database();
    expect(await call(getHealth)).toEqual({ ok: true, value: { status: "ok" } });
  });

  it("stores a design and gives back exactly that", async () => {
    const document = newDocument("Churn");
    const { id } = await create(document);

    expect(await getDesign(id)).toMatchObject({
      ok: true,
      value: { id, name: "Churn", revision: 1, document },
    });
    expect(await listDesigns()).toMatchObject({
      ok: true,
      value: { designs: [{ id, name: "Churn", revision: 1, summary: { stepCount: 0 } }] },
    });
  });

  it("says where a created design can be read, and answers 304 to who has read it", async () => {
    const created = await serve("/api/designs", post({ document: newDocument("Churn") }));
    const location = created.headers.get("location") ?? "";
    const first = await serve(location);
    const headers = { "If-None-Match": first.headers.get("etag") ?? "" };

    expect([created.status, first.status]).toEqual([201, 200]);
    expect(first.headers.get("etag")).toBe('"1"');
    expect((await serve(location, { headers })).status).toBe(304);
  });

  it("keeps every version", async () => {
    const { id } = await create(newDocument("First"));
    await saveDesign({
      id,
      document: newDocument("Second"),
      baseRevision: 1,
      label: "before demo",
    });

    expect(await listVersions(id)).toMatchObject({
      ok: true,
      value: {
        hasMore: false,
        versions: [
          { revision: 2, reason: "autosave", label: "before demo" },
          { revision: 1, reason: "create", label: null },
        ],
      },
    });
    expect(await getVersion(id, 1)).toMatchObject({
      ok: true,
      value: { revision: 1, document: newDocument("First") },
    });
  });

  it("tells the second of two tabs about the first, and lets it decide", async () => {
    const { id } = await create(newDocument("First"));
    const save = (name: string, baseRevision: number) =>
      saveDesign({ id, document: newDocument(name), baseRevision });

    expect(await save("Theirs", 1)).toEqual({ kind: "saved", revision: 2 });
    expect(await save("Mine", 1)).toEqual({ kind: "conflict", currentRevision: 2 });
    expect(await save("Mine", 2)).toEqual({ kind: "saved", revision: 3 });
  });

  it("refuses a save that names no revision", async () => {
    const { id } = await create(newDocument("First"));
    const init = { ...post({ document: newDocument("Second") }), method: "PUT" };

    expect((await serve(`/api/designs/${id}`, init)).status).toBe(428);
    expect((await serve(`/api/designs/${id}`, { method: "DELETE" })).status).toBe(428);
  });

  it("deletes and restores", async () => {
    const { id } = await create(newDocument("First"));
    const target = { id, baseRevision: 1 };

    expect(await deleteDesign(target)).toMatchObject({ ok: true });
    expect(await getDesign(id)).toMatchObject({ error: { problem: { code: "design-deleted" } } });
    expect(await saveDesign({ ...target, document: newDocument("Late") })).toMatchObject({
      kind: "rejected",
      problem: { code: "design-deleted", status: 410 },
    });
    expect(await restoreDesign(target)).toMatchObject({ ok: true });
    expect(await getDesign(id)).toMatchObject({ ok: true, value: { revision: 1 } });
  });

  it("refuses what is not a design, naming the place", async () => {
    const document = { ...newDocument("Bad"), canvas: { positions: [], notes: [] } };
    const response = await serve("/api/designs", post({ document }));

    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: "invalid-request",
      errors: [{ path: "document.canvas.positions" }],
    });
  });

  it("knows no design by another's id", async () => {
    const missing = { ok: false, error: { problem: { code: "not-found", status: 404 } } };

    expect(await getDesign("nobody")).toMatchObject(missing);
    expect(await listVersions("nobody")).toMatchObject(missing);
    expect(await getVersion("nobody", 1)).toMatchObject(missing);
  });
});

describe("a save that does not arrive", () => {
  it.each([
    ["a lost connection", () => Promise.reject(new TypeError("fetch failed"))],
    ["a proxy's page", async () => new Response("<html>", { status: 502 })],
    ["an answer in an unknown form", async () => Response.json({ fine: true })],
    ["a busy database", async () => problemOf("busy", 503)],
  ])("is offline after %s", async (_, fetch) => {
    expect(await saveThrough(fetch)).toEqual({ kind: "offline" });
  });

  it("says so when the server's disk is full", async () => {
    const fetch = async () => problemOf("storage-full", 507);

    expect(await saveThrough(fetch)).toEqual({ kind: "storage-full", message: "Details." });
  });

  it("reaches the editor with the reason, never as saved", async () => {
    vi.stubGlobal("fetch", async () => problemOf("design-deleted", 410));
    const outcome = await saveTransport("churn").save(newDocument("Churn"), 1);
    vi.stubGlobal("fetch", serve);

    expect(outcome).toEqual({ kind: "storage-full", message: "Details." });
  });
});

async function saveThrough(fetch: () => Promise<Response>) {
  vi.stubGlobal("fetch", fetch);
  const outcome = await saveDesign({ id: "x", document: newDocument("x"), baseRevision: 1 });
  vi.stubGlobal("fetch", serve);
  return outcome;
}

function problemOf(code: string, status: number): Response {
  const problem = { type: "about:blank", code, title: "Title", status, detail: "Details." };
  return Response.json(problem, { status });
}

async function create(document: PipelineDocument) {
  const created = await createDesign(document);
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  return created.value;
}

function post(body: unknown): RequestInit {
  const headers = { "Content-Type": "application/json" };
  return { method: "POST", headers, body: JSON.stringify(body) };
}
