/** What the author has typed, and who wants to know when it changes. */

export type BodyKind = "html" | "markdown";

export interface AttachmentItem {
  /** Stable while the page is open, for the list in the page. */
  id: string;
  filename: string;
  contentType: string;
  content: Uint8Array;
  inline: boolean;
  cid: string;
  /** Name of the bundled file that it came from: such ones survive a reload. */
  asset?: string;
}

export interface HeaderItem {
  key: string;
  value: string;
}

export interface Form {
  from: string;
  to: string;
  cc: string;
  bcc: string;
  replyTo: string;
  subject: string;
  priority: "" | "high" | "normal" | "low";
  /** As `<input type=datetime-local>` has it; empty is now. */
  date: string;
  headers: HeaderItem[];
  /** Which of the two is sent. */
  body: BodyKind;
  html: string;
  markdown: string;
  /** The text body, where it is not made from Markdown. */
  text: string;
  attachments: AttachmentItem[];
}

/** Fields that hold one line of text. */
export type TextField = "from" | "to" | "cc" | "bcc" | "replyTo" | "subject";

export function emptyForm(): Form {
  return {
    from: "",
    to: "",
    cc: "",
    bcc: "",
    replyTo: "",
    subject: "",
    priority: "",
    date: "",
    headers: [],
    body: "html",
    html: "",
    markdown: "",
    text: "",
    attachments: [],
  };
}

export interface Store {
  readonly form: Form;
  /** Changes some fields, as an author does. */
  edit(change: Partial<Form>): void;
  /** Puts a whole other draft in place: every panel shows it. */
  load(form: Form): void;
  onEdit(listener: () => void): void;
  onLoad(listener: () => void): void;
}

export function createStore(initial: Form): Store {
  let form = initial;
  const editListeners: Array<() => void> = [];
  const loadListeners: Array<() => void> = [];
  const edited = () => editListeners.forEach((listener) => listener());
  return {
    get form() {
      return form;
    },
    edit(change) {
      form = { ...form, ...change };
      edited();
    },
    load(next) {
      form = next;
      loadListeners.forEach((listener) => listener());
      edited();
    },
    onEdit: (listener) => void editListeners.push(listener),
    onLoad: (listener) => void loadListeners.push(listener),
  };
}
