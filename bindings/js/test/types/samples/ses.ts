// SES's own type takes what is made for it.
import type { SendEmailCommandInput } from "@aws-sdk/client-sesv2";
import { compose } from "mailwright";
import { toSesV2 } from "mailwright/outputs";

const input: SendEmailCommandInput = toSesV2(compose({ text: "x" }));
void input;
