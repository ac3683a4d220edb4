import {createHash} from "node:crypto";
import {readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import process from "node:process";
import {readLingkungan} from "../lingkungan.js";
import {readKeterangan} from "../situs/keterangan.js";
import {problemsOf} from "../situs/periksaSitus.js";
import {finishPage, withoutTimes} from "../situs/templat.js";
import {runPerintah} from "./keluar.js";

await runPerintah(async () => {
  const site = process.argv[2]!;
  const names = (await readdir(site, {recursive: true})).map(String).filter((name) =>
    /\.(html|js|css|json)$/.test(name)
  );
  const files = await Promise.all(
    names.sort().map(async (name) => ({name, text: withoutTimes(await readFile(join(site, name), "utf8"))})),
  );
  const problems = files.filter(({name}) => !name.endsWith(".css")).flatMap(({name, text}) => problemsOf(name, text));
  if (problems.length > 0) throw new Error(`situs hasil bangun rusak:\n${problems.join("\n")}`);
  const hash = createHash("sha256");
  for (const {name, text} of files) hash.update(`${name}\n${text}\n`);
  const isi = await readKeterangan(readLingkungan().gudang, hash.digest("hex").slice(0, 8));
  for (const {name, text} of files.filter(({name}) => name.endsWith(".html"))) {
    await writeFile(join(site, name), finishPage(text, isi, {is404: name === "404.html"}));
  }
});
