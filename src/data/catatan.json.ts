import {readLingkungan} from "../../loaders/lingkungan.js";
import {readCatatan} from "../../loaders/sajian/catatan.js";
import {writeKeluaran} from "../../loaders/sajian/keluaran.js";

await writeKeluaran(JSON.stringify(await readCatatan(readLingkungan().gudang)));
