import {readLingkungan} from "../../loaders/lingkungan.js";
import {writeKeluaran} from "../../loaders/sajian/keluaran.js";
import {readUjiBalik} from "../../loaders/sajian/ujiBalik.js";

await writeKeluaran(JSON.stringify(await readUjiBalik(readLingkungan().gudang)));
