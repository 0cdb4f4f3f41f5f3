import fs from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { prepareDatabase } from "./prepare";
import { makeTestDatabase, type TestDatabase } from "./test-database";

describe("preparing the database at the server's start", () => {
  let files: TestDatabase;
  const log = vi.spyOn(console, "log");
  const errors = vi.spyOn(console, "error");
  const exit = vi.spyOn(process, "exit");

  beforeEach(async () => {
    files = await makeTestDatabase();
    vi.stubEnv("DATABASE_URL", files.url.url);
    for (const spy of [log, errors]) spy.mockReset().mockImplementation(() => undefined);
    exit.mockReset().mockImplementation(() => undefined as never); // it would end the test run
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await files.remove();
  });

  it("says what it applied, and nothing when the database is of this version", async () => {
    await prepareDatabase();
    expect(log).toHaveBeenCalledWith(expect.stringMatching(/^Applied migrations: \d+_init/));

    log.mockClear();
    await prepareDatabase();
    expect(log).not.toHaveBeenCalled();
    expect(exit).not.toHaveBeenCalled();
  });

  it("ends the process with code 1 and the reason when it cannot", async () => {
    fs.writeFileSync(files.url.provider === "sqlite" ? files.url.file : "", "not a database");

    await prepareDatabase();

    expect(exit).toHaveBeenCalledWith(1);
    expect(errors).toHaveBeenCalledWith(expect.stringContaining("cannot be made ready"));
    expect(errors).toHaveBeenCalledWith(expect.stringContaining("not a database"));
  });
});
