import {readLingkungan} from "../../loaders/lingkungan.js";
import {readAnggaran} from "../../loaders/sajian/anggaran.js";
import {writeKeluaran} from "../../loaders/sajian/keluaran.js";

await writeKeluaran(JSON.stringify(await readAnggaran(readLingkungan().gudang, "utama")));
