import * as core from "mailwright";
import * as dkim from "mailwright/dkim";
import * as inspect from "mailwright/inspect";
import * as markdown from "mailwright/markdown";
import * as outputs from "mailwright/outputs";
import * as parse from "mailwright/parse";
import * as preview from "mailwright/preview";
import { report } from "./report.mjs";

console.log(JSON.stringify(await report({ core, dkim, inspect, preview, markdown, outputs, parse })));
