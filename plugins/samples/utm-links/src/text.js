// Finds links in plain text.

const LINK = /https?:\/\/[!#-;=?-Z\\_a-z~[\]]+/gi;
const LETTER = /^[\p{L}\p{N}]/u;
const CLOSING = { ")": "(", "]": "[" };

export function tagText(text, place) {
  return text.replace(LINK, (found, at) => {
    // Chinese text goes on behind a link without a space, and a link may have Chinese characters in it: where a letter
    // follows at once, nobody knows which of both it is.
    if (LETTER.test(text.slice(at + found.length, at + found.length + 2))) return found;
    const url = withoutPunctuation(found);
    const insertion = place(url);
    if (!insertion) return found;
    return url.slice(0, insertion.at) + insertion.text + url.slice(insertion.at) + found.slice(url.length);
  });
}

/** A full stop behind a link ends the sentence; a bracket belongs to it only where it was opened in it. */
function withoutPunctuation(url) {
  for (;;) {
    const last = url.at(-1);
    const isStray = CLOSING[last] && url.split(last).length > url.split(CLOSING[last]).length;
    if (!isStray && !/[.,;:!?'*_~]/.test(last)) return url;
    url = url.slice(0, -1);
  }
}
