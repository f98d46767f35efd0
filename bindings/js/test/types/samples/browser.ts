// The entries for browsers.
import { MailPreview } from "mailwright/element";
import { createWorkerClient } from "mailwright/worker";

const client = createWorkerClient();
const element: MailPreview = document.createElement("mail-preview");
element.draft = { text: "x" };
element.preview = await client.preview({ text: "x" });
element.view = "mobile";
// @ts-expect-error no such view
element.view = "tablet";
// @ts-expect-error it answers later
void client.compose({ text: "x" }).raw;
client.close();
