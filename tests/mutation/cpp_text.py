# SPDX-License-Identifier: GPL-3.0-or-later
"""A C++ source as tokens that know their brackets, their statement and what they stand in.

It leans on the layout that clang-format gives to every file of the house: an operator of two operands has white space
on both sides, a template bracket has none, and neither has the brace of an initialiser.
"""

import re
from typing import NamedTuple

TOKEN = re.compile(
    r'(?P<skip>//[^\n]*|/\*.*?\*/|\s+)'
    r'|(?P<text>(?:u8|[LuU])?R"(?P<fence>[^(]*)\(.*?\)(?P=fence)"|(?:u8|[LuU])?"(?:\\.|[^"\\])*"|(?:u8|[LuU])?\'(?:\\.|[^\'\\])*\')'
    r"|(?P<number>\d[\w.']*(?:[eE][+-]\d+)?)"
    r"|(?P<name>[A-Za-z_]\w*)"
    r"|(?P<sign><=>|<<=|>>=|\.\.\.|->\*|::|->|\+\+|--|<<|>>|<=|>=|==|!=|&&|\|\||\+=|-=|\*=|/=|%=|&=|\|=|\^=|.)",
    re.DOTALL)

PARTNER = {")": "(", "]": "[", "}": "{"}
HEADS_OF_TYPES = ("struct", "class", "union", "enum")


class Token(NamedTuple):
    kind: str
    text: str
    begin: int
    end: int


class Place(NamedTuple):
    """Where a token stands: the number of its statement's first token, and the kinds of the braces around it."""
    statement: int
    around: tuple


class Body:
    """A brace: what it holds (namespace, type, function, block, values) and, of a function, its head."""

    def __init__(self, kind, opened, head):
        self.kind, self.opened, self.head = kind, opened, head


def tokens_of(source):
    found = []
    # Directives hold no place for a mutation; their length stays.
    blank = re.sub(r"^[ \t]*#[^\n]*", lambda each: " " * len(each[0]), source, flags=re.MULTILINE)
    for each in TOKEN.finditer(blank):
        kind = each.lastgroup if each.lastgroup != "fence" else "text"
        if kind != "skip":
            found.append(Token(kind, each[0], each.start(), each.end()))
    return found


class CppText:
    def __init__(self, source):
        self.source = source
        self.tokens = tokens_of(source)
        self.partner = self._partners()
        self.places, self.functions = self._places()

    def text(self, index):
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def between(self, first, last):
        """The source from the token `first` to the token `last`, both included."""
        return self.source[self.tokens[first].begin:self.tokens[last].end]

    def line(self, offset):
        return self.source.count("\n", 0, offset) + 1

    def is_spaced(self, index):
        token = self.tokens[index]
        return self.source[token.begin - 1:token.begin].isspace() and self.source[token.end:token.end + 1].isspace()

    def _partners(self):
        partner, open_ones = {}, []
        for index, token in enumerate(self.tokens):
            if token.text in PARTNER.values():
                open_ones.append(index)
            elif token.text in PARTNER and open_ones:
                opened = open_ones.pop()
                partner[opened], partner[index] = index, opened
        return partner

    def _kind_of_brace(self, index, statement):
        before, spaced = self.text(index - 1), self.source[self.tokens[index].begin - 1:self.tokens[index].begin].isspace()
        head = [self.text(each) for each in range(statement, index)]
        if "namespace" in head[:2]:
            return "namespace"
        if head and (head[0] in HEADS_OF_TYPES or (head[0] == "template" and set(HEADS_OF_TYPES) & set(head))) \
                and "(" not in head:
            return "enum" if "enum" in head else "type"
        if not head or before in (":", "else", "do", "try"):
            return "block"
        if not spaced:
            return "values"
        if before in (")", "const", "noexcept", "override", "mutable", "]", "}") or self._ends_a_trailing_type(index - 1):
            return "block"
        return "values"

    def _ends_a_trailing_type(self, index):
        while index > 0 and (self.tokens[index].kind == "name" or self.text(index) in ("::", "<", ">", "*", "&", ",")):
            index -= 1
        return self.text(index) == "->" and self.text(index - 1) in (")", "const", "mutable", "noexcept")

    def _places(self):
        places, functions, around, statement = [], [], [], 0
        resume, brackets = [], []
        for index, token in enumerate(self.tokens):
            places.append(Place(statement, tuple(around)))
            if token.text == "{":
                kind = self._kind_of_brace(index, statement)
                if kind == "block" and (not around or around[-1].kind in ("namespace", "type")):
                    kind = "function"
                body = Body(kind, index, [self.text(each) for each in range(statement, index)])
                if kind == "function":
                    functions.append(body)
                around.append(body)
                resume.append(statement)
                if kind != "values":
                    statement = index + 1
            elif token.text == "}" and around:
                closed, outer = around.pop(), resume.pop()
                ends = closed.kind != "values" and not self._is_within_an_expression(index)
                statement = index + 1 if ends else outer
            elif token.text == ";" and brackets[-1:] != ["("]:
                statement = index + 1
            if token.text in PARTNER.values():
                brackets.append(token.text)
            elif token.text in PARTNER and brackets:
                brackets.pop()
        return places, functions

    def _is_within_an_expression(self, index):
        """Whether something goes on after this closing brace: that of a lambda does."""
        return self.text(index + 1) in (")", ",", ";", "(", ".", "]")
