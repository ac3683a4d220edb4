import {spawn} from "node:child_process";
import {once} from "node:events";
import {readdirSync} from "node:fs";
import {dirname} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {describe, expect, test} from "vitest";
import {queryRows, withGudang} from "../../loaders/gudang/baca.js";
import {runImpor} from "../../loaders/impor.js";
import {denoArguments, denoEnv, denoPath, importScopes} from "../../loaders/perintah/izin.js";
import {lingkunganUji, writeBerkas} from "./lingkunganUji.js";

const lingkungan = lingkunganUji({"sumber.csv": "berkas,asal,tahun,skpd\na.csv,resmi,2024,Dinas Contoh\n"});
const header = "kode,level,nama,anggaran,realisasi,persen_capaian_tercetak";

/** A table of 3000 leaves, so that the writing takes a while. */
function writeTable(pagu: number): void {
  const rows = Array.from({length: 3000}, (_, i) => {
    const kegiatan = String(Math.floor(i / 60) + 1).padStart(2, "0");
    return `2.17.01.2.${kegiatan}.${String(i % 60 + 1).padStart(4, "0")},sub_kegiatan,Baris ${i},${pagu},0,-`;
  });
  writeBerkas(lingkungan.data, "a.csv", [header, ...rows].join("\n"));
}

async function total(): Promise<number> {
  const rows = await withGudang(
    lingkungan.gudang,
    (c) =>
      queryRows<{n: number; pagu: number}>(c, "SELECT count(*)::INTEGER AS n, sum(nilai)::DOUBLE AS pagu FROM pagu"),
  );
  expect(rows[0]!.n).toBe(3000);
  return rows[0]!.pagu / 3000;
}

/** Starts an import and kills it after some milliseconds, unless it has ended. */
async function importAndKill(after: number): Promise<void> {
  process.env["TELAAH_DATA"] = lingkungan.data;
  process.env["TELAAH_GUDANG"] = lingkungan.gudang;
  const child = spawn(denoPath(), [...denoArguments(importScopes()), "loaders/perintah/impor.ts"], {
    env: {...process.env, ...denoEnv},
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  await Promise.race([wait(after), ended]);
  child.kill("SIGKILL");
  await ended;
}

describe("an import that is killed", () => {
  test("leaves the warehouse whole at each of 20 moments spread over its run", async () => {
    writeTable(1);
    await runImpor(lingkungan);
    const before = performance.now();
    writeTable(2);
    await importAndKill(60_000);
    const whole = performance.now() - before;
    let last = await total();
    expect(last).toBe(2);
    for (let moment = 0; moment < 20; moment++) {
      const next = last + 1;
      writeTable(next);
      await importAndKill(whole * (0.05 + 0.95 * (moment + Math.random()) / 20));
      const now = await total();
      expect([last, next]).toContain(now);
      last = now;
    }
    const name = lingkungan.gudang;
    await runImpor(lingkungan);
    expect(readdirSync(dirname(name)).filter((file) => file.includes(".baru-"))).toEqual([]);
  }, 120_000);
});
