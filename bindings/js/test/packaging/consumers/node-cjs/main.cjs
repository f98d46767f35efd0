const core = require("mailwright");
const inspect = require("mailwright/inspect");
const markdown = require("mailwright/markdown");
const outputs = require("mailwright/outputs");
const preview = require("mailwright/preview");

import("./report.mjs")
  .then(({ report }) => report({ core, inspect, preview, markdown, outputs }))
  .then((found) => console.log(JSON.stringify(found)));
