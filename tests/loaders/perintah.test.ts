import {type ChildProcess, spawn, spawnSync} from "node:child_process";
import {existsSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {salinProyek} from "./salinan.js";

const folder = salinProyek();
const started: ChildProcess[] = [];
const script = "loaders/perintah/telaah.js";

function run(args: string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [script, ...args], {cwd: folder, encoding: "utf8", env: {...process.env, ...env}});
}

/** Starts the server in a process group of its own and waits for the line with its address. */
function start(port: number): Promise<{child: ChildProcess; output: string}> {
  const child = spawn(process.execPath, [script, "start"], {
    cwd: folder,
    detached: process.platform !== "win32",
    env: {...process.env, PORT: String(port)},
  });
  started.push(child);
  return new Promise((resolve, reject) => {
    let output = "";
    child.stderr!.on("data", (chunk) => output += chunk);
    child.stdout!.on("data", (chunk) => {
      if (String(chunk).includes(`http://127.0.0.1:${port}`)) resolve({child, output});
    });
    child.once("exit", (code) => reject(new Error(`start ended with ${code}\n${output}`)));
  });
}

async function freePort(): Promise<{server: Server; port: number}> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {server, port: (server.address() as AddressInfo).port};
}

afterAll(() => {
  for (const child of started) if (child.exitCode === null) child.kill("SIGKILL");
});

describe("npm start", () => {
  test("imports, builds, answers at the address that it prints, and ends on Ctrl-C", async () => {
    const {server, port} = await freePort();
    await new Promise((resolve) => server.close(resolve));
    const {child} = await start(port);
    const page = await fetch(`http://127.0.0.1:${port}/anggaran/varians`);
    expect([page.status, page.headers.get("x-content-type-options")]).toEqual([200, "nosniff"]);
    expect((await fetch(`http://127.0.0.1:${port}/tidak/ada`)).status).toBe(404);
    const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));
    if (process.platform === "win32") child.kill("SIGINT");
    else process.kill(-child.pid!, "SIGINT");
    expect(await ended).toBe(0);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  });

  test("a busy port is an error that names it, before anything is built", async () => {
    const {server, port} = await freePort();
    const {status, stderr} = run(["start"], {PORT: String(port)});
    server.close();
    expect(status).toBe(2);
    expect(stderr).toBe(
      `Tidak dapat dijalankan: port ${port} sedang dipakai program lain; pilih port lain dengan PORT=…\n`,
    );
  });

  test.each(["abc", "70000", "-1"])("refuses PORT=%s", (port) => {
    const {status, stderr} = run(["start"], {PORT: port});
    expect(status).toBe(2);
    expect(stderr).toContain(`tertulis "${port}"`);
  });
});

describe("npm run build", () => {
  test("goes on with what is good when a file is bad, ends with 1, and the site says what is missing", () => {
    writeFileSync(join(folder, "data/rusak.csv"), "bukan tabel\n");
    const {status} = run(["build"]);
    rmSync(join(folder, "data/rusak.csv"));
    expect(status).toBe(1);
    expect(existsSync(join(folder, "dist/index.html"))).toBe(true);
  });

  test("with --ketat builds nothing when a file is bad, and ends with 2", () => {
    run(["build"]);
    const before = statSync(join(folder, "dist/index.html")).mtimeMs;
    writeFileSync(join(folder, "data/rusak.csv"), "bukan tabel\n");
    const {status, stderr} = run(["build", "--ketat"]);
    rmSync(join(folder, "data/rusak.csv"));
    expect(status).toBe(2);
    expect(stderr).toContain("Situs tidak dibangun");
    expect(statSync(join(folder, "dist/index.html")).mtimeMs).toBe(before);
    expect(run(["build", "--ketat"]).status).toBe(0);
    expect(statSync(join(folder, "dist/index.html")).mtimeMs).toBeGreaterThan(before);
  });

  test("that fails leaves dist as it was and ends with 2", () => {
    run(["build"]);
    const before = statSync(join(folder, "dist/index.html")).mtimeMs;
    const page = join(folder, "src/index.md");
    const text = readFileSync(page, "utf8");
    writeFileSync(page, `${text}\n\`\`\`js\nimport {x} from "../loaders/impor.js";\n\`\`\`\n`);
    const {status, stderr} = run(["build"]);
    writeFileSync(page, text);
    expect(status).toBe(2);
    expect(stderr).toMatch(/situs hasil bangun rusak/);
    expect(statSync(join(folder, "dist/index.html")).mtimeMs).toBe(before);
  });

  test("whose loader fetches fails, since loaders have no network", () => {
    const shim = join(folder, "src/data/catatan.json.ts");
    const text = readFileSync(shim, "utf8");
    writeFileSync(shim, `await fetch("http://127.0.0.1:8080/");\n${text}`);
    const {status, stderr} = run(["build"]);
    writeFileSync(shim, text);
    expect(status).toBe(2);
    expect(stderr).toMatch(/NotCapable.*net access/);
  });

  test("of the same inputs gives the same site, byte for byte", () => {
    const pages = () =>
      ["index.html", "anggaran/varians.html"].map((name) => readFileSync(join(folder, "dist", name), "utf8"));
    const build = () => {
      const {status, stderr} = run(["build"]);
      expect({status, stderr: status === 0 ? "" : stderr}).toEqual({status: 0, stderr: ""});
    };
    build();
    const first = pages();
    build();
    expect(pages()).toEqual(first);
  });
});

describe("an unknown command", () => {
  test("is told the known ones", () => {
    const {status, stderr} = run(["bangun"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/impor, periksa, build, start, dev, contoh, bench \(tertulis "bangun"\)/);
  });
});
