import type { Example } from "./index.ts";

export const example: Example = {
  from: "Platform Team <platform@example.com>",
  to: "engineering@example.com",
  cc: "support@example.com",
  subject: "Sunday, 02:00 UTC: the mail gateway moves",
  body: "markdown",
  markdown: `# The mail gateway moves on Sunday

We move the gateway to the new data centre on **Sunday, 6 December, from 02:00 to 04:00 UTC**. Mail sent
meanwhile waits and is delivered afterwards; nothing is lost.

## What changes

| | before | after |
|---|---|---|
| Host | \`smtp.old.example.com\` | \`smtp.example.com\` |
| Port | 587 | 465 |
| TLS | optional | required |

## What you have to do

1. Change host and port in your settings **before Friday**.
2. Send yourself a test message.
3. Tell us if it does not arrive: [platform@example.com](mailto:platform@example.com).

> If you use the shared client library, version 4.2 or newer, there is nothing to do.

Progress will be on the [status page](https://status.example.com).

— the Platform Team
`,
};
