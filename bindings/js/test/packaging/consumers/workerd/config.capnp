using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const main :Workerd.Worker = (
  compatibilityDate = "2026-11-01",
  modules = [
    (name = "worker.js", esModule = embed "worker.js"),
    (name = "core.wasm", wasm = embed "node_modules/mailwright/dist/core.wasm"),
    (name = "dkim.wasm", wasm = embed "node_modules/mailwright/dist/dkim.wasm"),
    (name = "inspect.wasm", wasm = embed "node_modules/mailwright/dist/inspect.wasm"),
    (name = "markdown.wasm", wasm = embed "node_modules/mailwright/dist/markdown.wasm"),
    (name = "parse.wasm", wasm = embed "node_modules/mailwright/dist/parse.wasm"),
    (name = "preview.wasm", wasm = embed "node_modules/mailwright/dist/preview.wasm"),
  ],
);
