import { compose, initialize, toUtf16, validate, type Diagnostic, type Draft } from "mailwright";
import { StrictMode, useId, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";

const FIELDS = { from: "From", to: "To", subject: "Subject", text: "Message" } as const;
type Field = keyof typeof FIELDS;
type Values = Record<Field, string>;
const EMPTY: Values = { from: "", to: "", subject: "", text: "" };

/** `to[1].address` is of the field `to`. */
const isOf = (field: string, { field: path = "" }: Diagnostic) => path === field || path.startsWith(`${field}[`) || path.startsWith(`${field}.`);

/** The value with what the finding offers instead. */
function fixed(value: string, { fix, span }: Diagnostic): string {
  if (fix === undefined) return value;
  const { start, end } = span === undefined ? { start: 0, end: value.length } : toUtf16(value, span);
  return value.slice(0, start) + fix + value.slice(end);
}

function Form() {
  const [values, setValues] = useState(EMPTY);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const { valid, diagnostics } = useMemo(() => validate(values satisfies Draft), [values]);

  /** Nobody is told about a field that they have not come to yet. */
  const leave = (field: string) => setTouched((before) => new Set(before).add(field));

  function download() {
    const url = URL.createObjectURL(new Blob([compose(values).raw], { type: "message/rfc822" }));
    Object.assign(document.createElement("a"), { href: url, download: "message.eml" }).click();
    URL.revokeObjectURL(url);
  }

  return (
    <form onSubmit={(event) => (event.preventDefault(), valid ? download() : setTouched(new Set(Object.keys(FIELDS))))}>
      <h1>Write</h1>
      {(Object.keys(FIELDS) as Field[]).map((field) => (
        <Input
          key={field}
          label={FIELDS[field]}
          multiline={field === "text"}
          value={values[field]}
          findings={touched.has(field) ? diagnostics.filter((one) => isOf(field, one)) : []}
          onChange={(value) => setValues({ ...values, [field]: value })}
          onLeave={() => leave(field)}
        />
      ))}
      <p><button>Download the message</button></p>
    </form>
  );
}

interface InputProps {
  label: string;
  multiline: boolean;
  value: string;
  findings: Diagnostic[];
  onChange(value: string): void;
  onLeave(): void;
}

function Input({ label, multiline, value, findings, onChange, onLeave }: InputProps) {
  const id = useId();
  const Tag = multiline ? "textarea" : "input";
  return (
    <div>
      <p>
        <label htmlFor={id}>{label}</label>
        <Tag
          id={id}
          value={value}
          aria-invalid={findings.some(({ severity }) => severity === "error")}
          aria-describedby={`${id}-findings`}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onLeave}
        />
      </p>
      <div id={`${id}-findings`} aria-live="polite">
        {findings.map((finding) => (
          <p key={finding.code} className={`finding ${finding.severity}`}>
            {finding.message}. {finding.hint}{" "}
            {finding.fix !== undefined && <button type="button" onClick={() => onChange(fixed(value, finding))}>Fix it</button>}
          </p>
        ))}
      </div>
    </div>
  );
}

// Everything after this is synchronous, so that each keystroke finds its problems before it is painted.
await initialize();
createRoot(document.getElementById("root")!).render(<StrictMode><main><Form /></main></StrictMode>);
