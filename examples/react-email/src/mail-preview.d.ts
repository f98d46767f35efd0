// <mail-preview> in JSX: its properties, and what every element takes.
import type { MailPreview } from "mailwright/element";
import type { Preview } from "mailwright/preview";
import type { DetailedHTMLProps, HTMLAttributes } from "react";

type Properties = Partial<Pick<MailPreview, "draft" | "preview" | "view" | "scheme" | "remote">>;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "mail-preview": DetailedHTMLProps<HTMLAttributes<MailPreview>, MailPreview> &
        Properties & { onpreview?: (event: CustomEvent<Preview>) => void };
    }
  }
}
