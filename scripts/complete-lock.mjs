// The registry here serves only linux builds of some platform packages, so a lockfile made here lacks the others and
// `npm ci` refuses it (EUSAGE «Missing: …@ from lock file»). Add an entry for every optional dependency that is missing.
import fs from "node:fs";

const file = "package-lock.json";
const lock = JSON.parse(fs.readFileSync(file, "utf8"));
const os = (n) => ["darwin", "win32", "android", "freebsd", "linux"].find((o) => n.includes(o));
const cpu = (n) => ["arm64", "x64", "ia32", "wasm32", "arm"].find((c) => n.includes(c));
let added = 0;
for (const [, pkg] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(pkg.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (lock.packages[key] || (!os(name) && !cpu(name)) || !/^\d/.test(version)) continue;
    lock.packages[key] = {
      version,
      cpu: [cpu(name)].filter(Boolean),
      optional: true,
      os: [os(name)].filter(Boolean),
      ...(pkg.dev ? { dev: true } : {}),
    };
    if (!lock.packages[key].os.length) delete lock.packages[key].os;
    added++;
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
);
fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`added ${added}`);
