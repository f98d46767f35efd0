// What mailwright makes for Resend is what its own client takes.
import { parseAddresses, type Draft } from "mailwright";
import { toResend } from "mailwright/outputs";
import type { Resend } from "resend";

export const send = (resend: Resend, draft: Draft) => resend.emails.send(toResend(draft, parseAddresses));
