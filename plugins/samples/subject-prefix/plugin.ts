// Marks the subject of every message that does not come from production.

import { Message, Outcome, answer } from "./mailwright";

export { mw_abi, mw_alloc } from "./mailwright";

export function mw_check(frame: usize, length: i32): i64 {
  return answer(check(new Message(frame)));
}

function check(message: Message): Outcome {
  const outcome = new Outcome();
  let environment = message.setting("environment").trim();
  if (environment.length == 0) environment = message.setting("config.environment").trim();

  const pairs = message.settingList("prefixes");
  let prefix = "";
  let isKnown = false;
  for (let i = 0; i < pairs.length; i++) {
    const sign = pairs[i].indexOf("=");
    if (sign < 1) {
      outcome.fail("config", "“prefixes” has to be of ENVIRONMENT=PREFIX, which this is not: " + pairs[i]);
      return outcome;
    }
    if (environment.length > 0 && pairs[i].substring(0, sign).trim().toLowerCase() == environment.toLowerCase()) {
      prefix = pairs[i].substring(sign + 1).trim();
      isKnown = true;
    }
  }
  if (!isKnown) {
    const detail = environment.length > 0 ? `there is no prefix for ${environment}` : "no environment is set";
    outcome.find("ENVIRONMENT_UNKNOWN", 1000, -1, detail);
    return outcome;
  }
  outcome.edit("add-tag", ["tag", "environment-" + environment.toLowerCase()]);
  const subject = message.header("Subject");
  // Answers have it behind “Re:”.
  if (prefix.length > 0 && !subject.includes(prefix)) {
    // Chinese brackets have their space in them.
    const space = prefix.charCodeAt(prefix.length - 1) < 0x80 ? " " : "";
    outcome.setHeader("Subject", (prefix + space + subject).trim());
  }
  return outcome;
}
