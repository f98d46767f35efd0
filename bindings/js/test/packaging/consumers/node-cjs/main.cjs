const core = require("mailwright");
const dkim = require("mailwright/dkim");
const inspect = require("mailwright/inspect");
const markdown = require("mailwright/markdown");
const outputs = require("mailwright/outputs");
const parse = require("mailwright/parse");
const preview = require("mailwright/preview");

import("./report.mjs")
  .then(({ report }) => report({ core, dkim, inspect, preview, markdown, outputs, parse }))
  .then((found) => console.log(JSON.stringify(found)));
