import {readHuruf} from "../../loaders/sajian/huruf.js";
import {writeKeluaran} from "../../loaders/sajian/keluaran.js";

await writeKeluaran(await readHuruf());
