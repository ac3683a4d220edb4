import {denoArguments, denoPath, loaderScopes} from "./loaders/perintah/izin.js";
import {situsBaru} from "./loaders/perintah/framework.js";
import {kaki, kepalaDokumen, samping} from "./src/components/cangkang.js";

export default {
  title: "Telaah",
  root: "src",
  output: situsBaru,
  style: "style.css",
  globalStylesheets: [],
  head: kepalaDokumen,
  header: samping,
  footer: kaki,
  sidebar: false,
  search: false,
  toc: false,
  pager: false,
  interpreters: {".ts": [denoPath(), ...denoArguments(loaderScopes())]},
};
