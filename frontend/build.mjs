/**
 * Builds the front end into target/classes: hashed and compressed files under static/assets, and assets.json with the way from a logical name
 * ("keukentafel.css") to the served path ("/assets/keukentafel-4F2A….css"). Does nothing when no source changed since the last build.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import * as esbuild from "esbuild";

const root = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");
const classes = join(root, "target/classes");
const assets = join(classes, "static/assets");
const manifest = join(classes, "assets.json");
const stamp = join(root, "target/frontend.sha256");
const font = join(root, "node_modules/@fontsource-variable/source-sans-3");
const staticFont = join(root, "node_modules/source-sans");
const paper = join(classes, "papier");

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const file of [...filesUnder(join(root, "src")), ...["build.mjs", "package-lock.json", "tsconfig.json"].map((name) => join(root, name))]) {
    hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

const now = fingerprint();
const served = existsSync(manifest) ? Object.values(JSON.parse(readFileSync(manifest, "utf8"))) : [];
const complete = served.length > 0 && served.every((path) => existsSync(join(classes, "static", path))) && existsSync(join(paper, "papier.css"));
if (complete && existsSync(stamp) && readFileSync(stamp, "utf8") === now) {
  process.exit(0);
}

rmSync(assets, { recursive: true, force: true });
mkdirSync(assets, { recursive: true });

const typeCheck = promisify(execFile)(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--noEmit", "-p", root]);

/** Source maps stay away: they would show nothing that the repository does not, and double the size of the jar. */
const bundle = esbuild.build({
  absWorkingDir: root,
  entryPoints: { keukentafel: "src/css/keukentafel.css", "keukentafel-script": "src/ts/keukentafel.ts" },
  outdir: assets,
  bundle: true,
  minify: true,
  format: "iife",
  target: ["chrome120", "firefox121", "safari17"],
  entryNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  publicPath: "/assets",
  loader: { ".woff2": "file" },
  legalComments: "linked",
  metafile: true,
  logLevel: "warning",
});

try {
  await typeCheck;
} catch (failure) {
  console.error(failure.stdout || failure.message);
  process.exit(1);
}
const { metafile } = await bundle;

const map = {};
for (const [output, { entryPoint, inputs }] of Object.entries(metafile.outputs)) {
  const path = `/assets/${basename(output)}`;
  if (entryPoint === "src/css/keukentafel.css") map["keukentafel.css"] = path;
  else if (entryPoint === "src/ts/keukentafel.ts") map["keukentafel.js"] = path;
  else if (extname(output) === ".woff2") map[basename(Object.keys(inputs)[0]).replace("-wght-normal", "")] = path;
}

/** Files that no bundle refers to: the favicon, and the licence that travels with the font (OFL 1.1, condition 2). */
for (const [name, source] of [
  ["favicon.svg", join(root, "src/beeld/favicon.svg")],
  ["source-sans-3-OFL.txt", join(font, "LICENSE")],
]) {
  const content = readFileSync(source);
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8).toUpperCase();
  const hashed = `${basename(name, extname(name))}-${hash}${extname(name)}`;
  writeFileSync(join(assets, hashed), content);
  map[name] = `/assets/${hashed}`;
}

/** For the PDF: two static cuts of the font (TrueType is what it can embed) with their licence, and the sheet's style with the tokens filled in. Not served. */
rmSync(paper, { recursive: true, force: true });
mkdirSync(paper, { recursive: true });
for (const [name, source] of [
  ["SourceSans3-Regular.ttf", "TTF/SourceSans3-Regular.ttf"],
  ["SourceSans3-Semibold.ttf", "TTF/SourceSans3-Semibold.ttf"],
  ["SourceSans3-OFL.txt", "LICENSE.md"],
]) {
  writeFileSync(join(paper, name), readFileSync(join(staticFont, source)));
}
const tokens = Object.fromEntries(
  [...readFileSync(join(root, "src/css/tokens.css"), "utf8").matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map(([, name, value]) => [name, value]),
);
const sheet = ["papier.css", "papier-blad.css"].map((name) => readFileSync(join(root, "src/css", name), "utf8")).join("\n");
const filled = sheet.replace(/var\((--[\w-]+)\)/g, (_, name) => {
  if (!tokens[name] || tokens[name].includes("var(")) throw new Error(`papier.css: ${name} is no token with a value of its own`);
  return tokens[name];
});
writeFileSync(join(paper, "papier.css"), filled);

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
await Promise.all(
  filesUnder(assets)
    .filter((file) => [".css", ".js", ".svg"].includes(extname(file)))
    .map(async (file) => {
      const content = readFileSync(file);
      const [br, gz] = await Promise.all([
        brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
        zip(content, { level: 9 }),
      ]);
      writeFileSync(`${file}.br`, br);
      writeFileSync(`${file}.gz`, gz);
    }),
);

writeFileSync(manifest, `${JSON.stringify(map, Object.keys(map).sort(), 2)}\n`);
writeFileSync(stamp, now);
