import {readLingkungan} from "../../loaders/lingkungan.js";
import {writeKeluaran} from "../../loaders/sajian/keluaran.js";
import {readKualitas} from "../../loaders/sajian/kualitas.js";

await writeKeluaran(JSON.stringify(await readKualitas(readLingkungan().gudang)));
