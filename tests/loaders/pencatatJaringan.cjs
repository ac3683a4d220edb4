// @ts-nocheck: it wraps an overloaded method whose arguments it only hands on
/**
 * Loaded before any code of a Node process (NODE_OPTIONS=--require): writes every host that a socket is opened to into
 * the file that TELAAH_CATATAN_JARINGAN names, and lets the connection go on.
 */
const {appendFileSync} = require("node:fs");
const {Socket} = require("node:net");
const connect = Socket.prototype.connect;

Socket.prototype.connect = function (...args) {
  const options = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (options && typeof options === "object" && !options.path) {
    appendFileSync(process.env.TELAAH_CATATAN_JARINGAN, `${options.host ?? "localhost"}:${options.port}\n`);
  }
  return connect.apply(this, args);
};
