// A small reader of JSON. The host writes it without white space, so that there is nothing to check.

/** Any value. What is not there, or of another kind, is empty. */
export class Json {
  /** A text as it is meant, a number, true or false as it is written. */
  text: string = "";
  isNull: bool = false;
  items: Json[] = [];
  private names: string[] = [];

  get(name: string): Json {
    const at = this.names.indexOf(name);
    return at < 0 ? new Json() : this.items[at];
  }

  number(): i32 {
    return this.text.length > 0 ? I32.parseInt(this.text) : 0;
  }

  add(name: string, value: Json): void {
    this.names.push(name);
    this.items.push(value);
  }
}

export function parse(text: string): Json {
  return new Reader(text).value();
}

class Reader {
  private at: i32 = 0;

  constructor(private source: string) {}

  value(): Json {
    const value = new Json();
    const first = this.source.charCodeAt(this.at);
    if (first == 0x7b /* { */) {
      this.at++;
      while (this.source.charCodeAt(this.at) != 0x7d) {
        if (this.source.charCodeAt(this.at) == 0x2c) this.at++;
        const name = this.string();
        this.at++;
        value.add(name, this.value());
      }
      this.at++;
    } else if (first == 0x5b /* [ */) {
      this.at++;
      while (this.source.charCodeAt(this.at) != 0x5d) {
        if (this.source.charCodeAt(this.at) == 0x2c) this.at++;
        value.items.push(this.value());
      }
      this.at++;
    } else if (first == 0x22) {
      value.text = this.string();
    } else {
      const start = this.at;
      while (this.at < this.source.length && !isEnd(this.source.charCodeAt(this.at))) this.at++;
      value.text = this.source.substring(start, this.at);
      value.isNull = value.text == "null";
      if (value.isNull) value.text = "";
    }
    return value;
  }

  private string(): string {
    const pieces: string[] = [];
    let start = ++this.at;
    for (;;) {
      const c = this.source.charCodeAt(this.at);
      if (c == 0x22) break;
      if (c != 0x5c) {
        this.at++;
        continue;
      }
      pieces.push(this.source.substring(start, this.at));
      const kind = this.source.charCodeAt(this.at + 1);
      if (kind == 0x75 /* u */) {
        pieces.push(String.fromCharCode(I32.parseInt(this.source.substr(this.at + 2, 4), 16)));
        this.at += 6;
      } else {
        pieces.push(escaped(kind));
        this.at += 2;
      }
      start = this.at;
    }
    pieces.push(this.source.substring(start, this.at++));
    return pieces.length == 1 ? pieces[0] : pieces.join("");
  }
}

function isEnd(c: i32): bool {
  return c == 0x2c || c == 0x5d || c == 0x7d;
}

function escaped(kind: i32): string {
  switch (kind) {
    case 0x62:
      return "\b";
    case 0x66:
      return "\f";
    case 0x6e:
      return "\n";
    case 0x72:
      return "\r";
    case 0x74:
      return "\t";
    default:
      return String.fromCharCode(kind);
  }
}

/** A text as JSON writes it. */
export function quote(text: string): string {
  const pieces: string[] = ['"'];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 0x20 && c != 0x22 && c != 0x5c) continue;
    pieces.push(text.substring(start, i));
    pieces.push(c < 0x20 ? "\\u" + c.toString(16).padStart(4, "0") : "\\" + text.charAt(i));
    start = i + 1;
  }
  pieces.push(text.substring(start));
  pieces.push('"');
  return pieces.join("");
}
