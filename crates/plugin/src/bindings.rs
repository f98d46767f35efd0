//! Generated from `plugins/wit/0.1`.

wit_bindgen::generate!({
    path: "wit/0.1",
    world: "plugin",
    additional_derives: [PartialEq, Eq],
    pub_export_macro: true,
    default_bindings_module: "mailwright_plugin::bindings",
    runtime_path: "::mailwright_plugin::wit_bindgen::rt",
});
