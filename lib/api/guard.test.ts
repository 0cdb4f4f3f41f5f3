import { describe, expect, it } from "vitest";
import { allowedHosts, contentSecurityPolicy, type GuardedRequest, refuse } from "./guard";

const hosts = allowedHosts("3000", "studio.example.com, Bench.example.com:8443");

function request(over: Partial<GuardedRequest> = {}): GuardedRequest {
  return { method: "GET", host: "127.0.0.1:3000", origin: null, fetchSite: null, ...over };
}

describe("the host allow-list", () => {
  it.each([
    "127.0.0.1:3000",
    "localhost:3000",
    "LOCALHOST:3000",
    "[::1]:3000",
    "studio.example.com",
    "studio.example.com:444",
    "bench.example.com:8443",
  ])("answers to %s", (host) => {
    expect(refuse(request({ host }), hosts)).toBeNull();
  });

  it.each([
    "evil.example",
    "127.0.0.1",
    "localhost:3001",
    "localhost.evil.example:3000",
    "bench.example.com",
    "",
    null,
  ])("turns away %s", (host) => {
    expect(refuse(request({ host }), hosts)?.status).toBe(421);
  });
});

describe("writes", () => {
  const write = (over: Partial<GuardedRequest>) => request({ method: "PUT", ...over });

  it("pass from our own page", () => {
    const ours = write({ origin: "http://127.0.0.1:3000", fetchSite: "same-origin" });
    expect(refuse(ours, hosts)).toBeNull();
  });

  it("pass from our own page behind a TLS proxy", () => {
    const ours = write({ host: "studio.example.com", origin: "https://studio.example.com" });
    expect(refuse(ours, hosts)).toBeNull();
  });

  it("pass from a program that is no browser", () => {
    expect(refuse(write({}), hosts)).toBeNull();
  });

  it.each([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://localhost:3000" },
    { fetchSite: "cross-site" },
    { fetchSite: "same-site" },
    { origin: "http://127.0.0.1:3000", fetchSite: "cross-site" },
  ])("are turned away with %o", (headers) => {
    expect(refuse(write(headers), hosts)?.status).toBe(403);
  });

  it("are every method but GET and HEAD", () => {
    const from = { origin: "https://evil.example" };
    const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
    const refused = methods.filter((method) => refuse(request({ method, ...from }), hosts));
    expect(refused).toEqual(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
  });
});

describe("the page policy", () => {
  it("runs no inline script without the nonce and evaluates nothing", () => {
    const policy = contentSecurityPolicy("abc", false);
    expect(policy).toContain("script-src 'self' 'nonce-abc';");
    expect(policy).not.toContain("unsafe-eval");
  });

  it("lets only development evaluate", () => {
    expect(contentSecurityPolicy("abc", true)).toContain("'nonce-abc' 'unsafe-eval';");
  });
});
