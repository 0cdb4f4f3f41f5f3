/** @type {import("next").NextConfig} */
const config = {
  output: "standalone",
  poweredByHeader: false,
  // A lockfile in a parent folder would otherwise move the root, and with it the standalone server.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // The server applies them at start, from its working directory.
  outputFileTracingIncludes: { "/*": ["./prisma/*/migrations/**/*"] },
  serverExternalPackages: [
    "@libsql/client",
    "libsql",
    "@prisma/adapter-libsql",
    "@prisma/adapter-pg",
    "pg",
  ],
  // Loading every route before the first request holds up that request.
  experimental: { preloadEntriesOnStart: false },
  // The Content-Security-Policy carries a nonce per request: see proxy.ts.
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
      ],
    },
  ],
};

export default config;
