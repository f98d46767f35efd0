import * as core from "./node_modules/mailwright/dist/index.web.js";
import * as dkim from "./node_modules/mailwright/dist/dkim.web.js";
import * as inspect from "./node_modules/mailwright/dist/inspect.web.js";
import * as markdown from "./node_modules/mailwright/dist/markdown.web.js";
import * as outputs from "./node_modules/mailwright/dist/outputs.js";
import * as parse from "./node_modules/mailwright/dist/parse.web.js";
import * as preview from "./node_modules/mailwright/dist/preview.web.js";
import { report } from "./report.mjs";

globalThis.found = report({ core, dkim, inspect, preview, markdown, outputs, parse });
