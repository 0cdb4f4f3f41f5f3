import { describe, expect, it } from "vitest";
import {
  DOCUMENT_MIGRATIONS,
  migrateDocument,
  missingMigrations,
  SCHEMA_VERSION,
} from "./migrate-document";

describe("document migrations", () => {
  it("lead from every earlier version to the present one", () => {
    expect(missingMigrations(DOCUMENT_MIGRATIONS, SCHEMA_VERSION)).toEqual([]);
  });

  it("are missed when one is left out", () => {
    const migrations = { 1: (document: object) => ({ ...document }) };

    expect(missingMigrations(migrations, 4)).toEqual([2, 3]);
    expect(() => migrateDocument({ schemaVersion: 2 }, { migrations, target: 4 })).toThrow(
      "No document migration from version 2.",
    );
  });

  it("run one after the other and set the version", () => {
    const migrations = {
      1: ({ title, ...rest }: Record<string, unknown>) => ({ ...rest, name: String(title) }),
      2: ({ name }: Record<string, unknown>) => ({ names: [String(name)] }),
    };

    expect(migrateDocument({ schemaVersion: 1, title: "A" }, { migrations, target: 3 })).toEqual({
      ok: true,
      value: { schemaVersion: 3, names: ["A"] },
    });
  });

  it("leave a document of the present version as it is", () => {
    const document = { schemaVersion: SCHEMA_VERSION };

    expect(migrateDocument(document)).toEqual({ ok: true, value: document });
  });

  it("refuse a document from a newer product and say what to do", () => {
    const refused = migrateDocument({ schemaVersion: SCHEMA_VERSION + 1 });

    expect(refused).toMatchObject({ ok: false, error: { code: "newer-version" } });
    expect(!refused.ok && refused.error.message).toContain("Update Pipewright");
  });

  it.each([undefined, "1", 0, 1.5, null])("refuse the version %s", (schemaVersion) => {
    expect(
      migrateDocument({ ...(schemaVersion !== undefined && { schemaVersion }) }),
    ).toMatchObject({ ok: false, error: { code: "unknown-version", path: "schemaVersion" } });
  });
});
