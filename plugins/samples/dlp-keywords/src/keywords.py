"""Finds words in text that tries to hide them."""

import re
import unicodedata
from html.parser import HTMLParser

# Stands between two paragraphs: no word goes on behind it.
BREAK = "\0"

# Scripts that are written without spaces between words.
UNSPACED = "\u2e80-\u2fff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
SPACED_LETTER = "0-9a-z\u00df-\u024f\u0370-\u052f"

# What is put between the characters of a word to hide it. Not the marks that end a clause: “飞机，密码” is two words.
SEPARATOR = rf"[^\w{BREAK},;:!?。、（）()《》〈〉「」『』“”‘’\"']|_"

# Drawn as nothing: soft hyphen, zero-width characters, marks of direction, variation selectors.
INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\U000e0000-\U000e0fff]"
)

# Of the piece before, for words that begin in it.
OVERLAP = 1000

EMPTY_LINE = re.compile(r"\n[ \t]*\n")


def plain(text: str) -> str:
    """In one width and case, without what cannot be seen."""
    text = unicodedata.normalize("NFKC", INVISIBLE.sub("", text))
    return text.replace("\r", "").casefold()


class Keywords:
    def __init__(self, words: list[str], gap: int):
        self.words = [(word, pattern(plain(word).strip(), gap)) for word in words if plain(word).strip()]

    def found(self, pieces) -> list[str]:
        found = {}
        before = ""
        for piece in pieces:
            text = before + piece
            before = text[-OVERLAP:]
            text = EMPTY_LINE.sub(BREAK, plain(text))
            found.update((word, None) for word, wanted in self.words if wanted.search(text))
        return list(found)


def pattern(word: str, gap: int) -> re.Pattern:
    characters = [re.escape(c) for c in word if not c.isspace()]
    if re.search(f"[{UNSPACED}]", word):
        return re.compile(f"(?:{SEPARATOR}){{0,{gap}}}".join(characters))
    # A word between other letters is another word; one whose letters all stand apart is the same.
    wanted = r"\s+".join(re.escape(piece) for piece in word.split())
    if gap:
        wanted += "|" + f"(?:{SEPARATOR}){{1,{gap}}}".join(characters)
    return re.compile(f"(?<![{SPACED_LETTER}])(?:{wanted})(?![{SPACED_LETTER}])")


BLOCKS = frozenset(
    "address article aside blockquote body center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p"
    " pre section table tbody td tfoot th thead title tr ul".split()
)


class Text(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.pieces = []
        self.hidden = 0

    def taken(self) -> str:
        text = "".join(self.pieces)
        self.pieces.clear()
        return text

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "style"):
            self.hidden += 1
        elif tag in BLOCKS:
            self.pieces.append("\n\n")
        elif tag == "br":
            self.pieces.append("\n")
        # Shown in place of an image, and beside the pointer.
        for name, value in attributes:
            if name in ("alt", "title") and value:
                self.pieces.append(f"\n\n{value}\n\n")

    def handle_endtag(self, tag):
        if tag in ("script", "style"):
            self.hidden = max(0, self.hidden - 1)
        elif tag in BLOCKS:
            self.pieces.append("\n\n")

    def handle_data(self, data):
        if not self.hidden:
            # A line break in the source of HTML is a space.
            self.pieces.append(re.sub(r"\s+", " ", data))


def shown(html):
    """What a reader sees of HTML that comes in pieces."""
    parser = Text()
    for piece in html:
        parser.feed(piece)
        yield parser.taken()
    parser.close()
    yield parser.taken()
