// Puts a mark before the subject, once. mailwright-plugin.toml says what this plugin is and wants.

import { Message, Outcome, answer } from "./mailwright";

export { mw_abi, mw_alloc } from "./mailwright";

export function mw_check(frame: usize, length: i32): i64 {
  return answer(check(new Message(frame)));
}

function check(message: Message): Outcome {
  const prefix = message.setting("prefix");
  const subject = message.header("Subject");
  const outcome = new Outcome();
  if (!subject.startsWith(prefix)) outcome.setHeader("Subject", prefix + subject);
  return outcome;
}
