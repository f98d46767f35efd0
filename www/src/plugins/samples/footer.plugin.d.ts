// Made by “mailwright plugin transpile”.
import type { TranspiledPlugin } from "mailwright/plugins";
export declare const mailwrightPlugin: TranspiledPlugin["mailwrightPlugin"];
export declare const instantiate: TranspiledPlugin["instantiate"];
