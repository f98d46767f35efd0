// <mail-preview> in JSX.
import type { MailPreview } from "mailwright/element";
import type { DetailedHTMLProps, HTMLAttributes } from "react";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "mail-preview": DetailedHTMLProps<HTMLAttributes<MailPreview>, MailPreview> & Partial<Pick<MailPreview, "draft" | "view">>;
    }
  }
}
