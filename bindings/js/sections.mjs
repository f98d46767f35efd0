// The sections of a WebAssembly module.

/** Every section: its number, its name if it is a custom one, its content, and all of its bytes. */
export function sectionsOf(wasm) {
  const sections = [];
  for (let at = 8; at < wasm.length; ) {
    const id = wasm[at];
    const size = leb(wasm, at + 1);
    let body = wasm.subarray(size.at, size.at + size.value);
    let name;
    if (id === 0) {
      const length = leb(body, 0);
      name = body.subarray(length.at, length.at + length.value).toString();
      body = body.subarray(length.at + length.value);
    }
    const end = size.at + size.value;
    sections.push({ id, name, body, bytes: wasm.subarray(at, end) });
    at = end;
  }
  return sections;
}

/** The number that begins at `at`, and where it ends (LEB128). */
export function leb(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return { value, at };
  }
}
