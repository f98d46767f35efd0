// CommonJS: the entries for servers. Those for browsers are ES modules only.
import mailwright = require("mailwright");
import dkim = require("mailwright/dkim");
import inspect = require("mailwright/inspect");
import markdown = require("mailwright/markdown");
import outputs = require("mailwright/outputs");
import preview = require("mailwright/preview");
import inline = require("mailwright/inline/preview");

const message: mailwright.Message = mailwright.compose({ from: "a@example.org", to: "b@example.org", text: "x" });
void [dkim.sign(message, []), inspect.score(message).score, outputs.toGmail(message).raw, preview.preview(message).html, markdown.parseDraft("x"), inline.lint(message)];
// @ts-expect-error a typo
mailwright.compose({ form: "a@example.org" });
