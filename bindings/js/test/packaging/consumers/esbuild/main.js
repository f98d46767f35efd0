import * as core from "mailwright/inline";
import * as dkim from "mailwright/inline/dkim";
import * as inspect from "mailwright/inline/inspect";
import * as markdown from "mailwright/inline/markdown";
import * as outputs from "mailwright/outputs";
import * as parse from "mailwright/inline/parse";
import * as preview from "mailwright/inline/preview";
import { report } from "./report.mjs";

globalThis.found = report({ core, dkim, inspect, preview, markdown, outputs, parse });
