# SPDX-License-Identifier: GPL-3.0-or-later
"""Every small change that could be made to a C++ source, each written so that the environment chooses it when the
program runs: `a < b` becomes `(mutant(17) ? (a <= b) : (a < b))`. So one build holds them all."""

import re
from typing import NamedTuple

from cpp_text import CppText

STRENGTH = {"*": 12, "/": 12, "%": 12, "+": 11, "-": 11, "<<": 10, ">>": 10, "<=>": 9.5, "<": 9, "<=": 9, ">": 9, ">=": 9,
            "==": 8, "!=": 8, "&": 7, "^": 6, "|": 5, "&&": 4, "||": 3, "?": 2, ":": 2, "=": 2, "+=": 2, "-=": 2, "*=": 2,
            "/=": 2, "%=": 2, "|=": 2, "&=": 2, "<<=": 2, ">>=": 2, "^=": 2, ",": 1}
COMPARISONS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="}
ARITHMETIC = {"+": "-", "-": "+", "*": "/", "/": "*", "%": "*", "+=": "-=", "-=": "+=", "*=": "/=", "/=": "*="}
LOGIC = {"&&": "||", "||": "&&"}
NAMES = {"min": "max", "max": "min", "lower_bound": "upper_bound", "upper_bound": "lower_bound", "all_of": "any_of",
         "any_of": "all_of", "none_of": "any_of", "ceil": "floor", "floor": "ceil", "front": "back", "back": "front",
         "min_element": "max_element", "max_element": "min_element"}
ENDS_AN_OPERAND = ("return", "case", "else", "throw", "co_return", "in", "?")
WORDS_OF_STATEMENTS = ("return", "case", "else", "throw", "if", "for", "while", "switch", "do", "const", "auto", "static",
                       "using", "constexpr", "default", "public", "private", "try", "catch", "delete", "new", "goto",
                       "template", "typename", "struct", "class", "enum", "friend", "namespace", "inline", "unsigned",
                       "int", "double", "bool", "char", "long", "void", "explicit", "virtual", "static_assert")
LONGEST = 600


class Mutation(NamedTuple):
    kind: str
    begin: int
    end: int
    # What stands there in place of begin to end; %d is the number of the mutant.
    text: str
    shown: str
    # Where `constexpr` must give way to `const`, or nothing.
    constexpr: tuple = ()


def mutations_of(source):
    text = CppText(source)
    found = []
    for index, token in enumerate(text.tokens):
        if not is_mutable(text, index):
            continue
        found += of_operator(text, index)
        found += of_constant(text, index)
        found += of_condition(text, index)
        found += of_statement(text, index)
        found += of_call(text, index)
    found += early_returns(text)
    return [each for each in found if each.end - each.begin <= LONGEST]


def is_mutable(text, index):
    place = text.places[index]
    if any(each.kind == "enum" or "constexpr" in each.head or "consteval" in each.head
           for each in place.around if each.kind not in ("namespace", "values")):
        return False
    head = text.text(place.statement)
    if head in ("static_assert", "using", "typedef", "template", "extern", "enum"):
        return False
    if head == "case" and not any(text.text(each) == ":" for each in range(place.statement, index)):
        return False
    return bool(place.around)


def is_in_a_function(text, index):
    return any(each.kind in ("function", "block") for each in text.places[index].around)


def constexpr_of(text, index):
    """Where the statement of this token says `constexpr`."""
    first = text.places[index].statement
    for each in range(first, min(first + 3, index)):
        if text.text(each) == "constexpr" and text.text(each - 1) != "if":
            return (text.tokens[each].begin, text.tokens[each].end)
    return ()


def is_constant_expression(text, index):
    first = text.places[index].statement
    return any(text.text(each) == "constexpr" for each in range(first, index))


def left_end(text, index, strength):
    each = index - 1
    while each >= 0:
        word = text.text(each)
        if word in (")", "]", "}"):
            opened = text.partner.get(each, 0)
            if text.text(opened - 1) in ("if", "for", "while", "switch"):
                break
            each = opened - 1
            continue
        if word in ("(", "[", "{", ";", ",") or word in ENDS_AN_OPERAND:
            break
        if word in STRENGTH and text.is_spaced(each) and STRENGTH[word] < strength:
            break
        each -= 1
    return each + 1


def right_end(text, index, strength):
    # What is assigned may be one of two: `a += b ? 1 : 0`.
    assigns = text.text(index).endswith("=") and text.text(index) not in COMPARISONS
    each = index + 1
    while each < len(text.tokens):
        word = text.text(each)
        if word in ("(", "[", "{"):
            each = text.partner.get(each, len(text.tokens)) + 1
            continue
        if word in (")", "]", "}", ";", ","):
            break
        if word in STRENGTH and text.is_spaced(each) and STRENGTH[word] <= strength and not (assigns and word in ("?", ":")):
            break
        each += 1
    return each - 1


def either(mutated, original):
    # Text of the source may hold a per cent sign.
    return "(mutant(%d) ? ({}) : ({}))".format(mutated.replace("%", "%%"), original.replace("%", "%%"))


def short(shown):
    return re.sub(r"\s+", " ", shown)


def of_operator(text, index):
    word = text.text(index)
    kind = "comparison" if word in COMPARISONS else "arithmetic" if word in ARITHMETIC else "logic" if word in LOGIC else ""
    if not kind or not text.is_spaced(index) or is_constant_expression(text, index):
        return []
    other = {**COMPARISONS, **ARITHMETIC, **LOGIC}[word]
    first, last = left_end(text, index, STRENGTH[word]), right_end(text, index, STRENGTH[word])
    if first >= index or last <= index:
        return []
    # Texts are joined with "+" and have no other operator.
    if kind == "arithmetic" and any(text.tokens[each].kind == "text" for each in range(first, last + 1)):
        return []
    original = text.between(first, last)
    at = text.tokens[index].begin - text.tokens[first].begin
    mutated = original[:at] + other + original[at + len(word):]
    return [Mutation(kind, text.tokens[first].begin, text.tokens[last].end, either(mutated, original),
                     f"{short(original)} -> {short(mutated)}")]


def of_constant(text, index):
    token = text.tokens[index]
    if token.text in ("true", "false"):
        other = "false" if token.text == "true" else "true"
    elif token.kind == "number" and (whole := re.fullmatch(r"(\d[\d']*)([uUlL]*)", token.text)):
        value = int(whole[1].replace("'", ""))
        # Small numbers are mostly limits, where one more counts; of large ones a tenth does.
        other = str(value + (1 if value < 20 else value // 10)) + whole[2]
    elif token.kind == "number" and re.fullmatch(r"\d[\d']*\.\d+", token.text):
        other = f"({token.text} * 1.1 + 0.01)"
    else:
        return []
    if text.text(index - 1) in ("<", "[") or text.text(index + 1) in (">", "]") or text.text(index - 1) == "operator":
        return []
    at = (token.begin, token.end)
    around = text.source[max(0, text.source.rfind("\n", 0, token.begin)):text.source.find("\n", token.end)]
    shown = f"{short(around).strip()}: {token.text} -> {other}"
    return [Mutation("constant", *at, f"(mutant(%d) ? {other} : {token.text})", shown, constexpr_of(text, index))]


def of_condition(text, index):
    if text.text(index) != "if" or text.text(index + 1) != "(":
        return []
    opened, closed = index + 1, text.partner[index + 1]
    first = opened + 1
    for each in range(opened + 1, closed):
        if text.text(each) == ";":
            first = each + 1
    original = text.between(first, closed - 1)
    if any(text.text(each) == "=" for each in range(first, closed)) or text.text(first) in ("const", "auto"):
        return []
    mutated = "mutant(%d) != static_cast<bool>(" + original.replace("%", "%%") + ")"
    return [Mutation("condition", text.tokens[first].begin, text.tokens[closed - 1].end, mutated,
                     f"if ({short(original)}) -> if (!({short(original)}))")]


def of_statement(text, index):
    """A whole statement that is a call or an assignment, not a declaration."""
    place = text.places[index]
    starts = place.statement == index or text.text(index - 1) in (")", "else")
    if not starts or place.around[-1].kind not in ("function", "block"):
        return []
    if text.text(index - 1) == ")" and text.text(text.partner.get(index - 1, 0) - 1) not in ("if", "for", "while"):
        return []
    word = text.text(index)
    if word in ("break", "continue"):
        last = index + 1
    elif text.tokens[index].kind == "name" and word not in WORDS_OF_STATEMENTS or word in ("++", "--", "*"):
        last = end_of_expression_statement(text, index)
    else:
        return []
    if last is None:
        return []
    original = text.between(index, last)
    return [Mutation("statement", text.tokens[index].begin, text.tokens[last].end,
                     "{ if (!mutant(%d)) " + original.replace("%", "%%") + " }", f"{short(original)} -> nothing")]


def end_of_expression_statement(text, index):
    each = index + 1 if text.text(index) in ("++", "--", "*") else index
    while text.tokens[each].kind == "name" or text.text(each) in ("::", ".", "->"):
        names = text.tokens[each].kind == "name"
        each += 1
        while text.text(each) in ("(", "["):
            each = text.partner[each] + 1
        if names and text.tokens[each].kind == "name":
            return None
    if text.text(each) == ";":
        return each
    if text.text(each) in ("=", "+=", "-=", "*=", "/=", "%=", "|=", "&=", "++", "--") and each > index:
        while text.text(each) != ";":
            each = text.partner[each] + 1 if text.text(each) in ("(", "[", "{") else each + 1
        return each
    return None


def of_call(text, index):
    token = text.tokens[index]
    if token.kind != "name" or text.text(index + 1) != "(" or token.text in WORDS_OF_STATEMENTS or \
            is_constant_expression(text, index) or not is_in_a_function(text, index):
        return []
    first = index
    while text.text(first - 1) in ("::", ".", "->"):
        first -= 2
        while text.text(first) in (")", "]"):
            first = text.partner[first] - 1
        if text.tokens[first].kind != "name":
            return []
    before = text.tokens[first - 1]
    if before.kind == "name" and before.text not in ("return", "else") or before.text in (">", "*", "&", "]"):
        return []
    opened, closed = index + 1, text.partner[index + 1]
    original = text.between(first, closed)
    begin, end, at = text.tokens[first].begin, text.tokens[closed].end, text.tokens[index].begin
    found = []
    if token.text in NAMES:
        mutated = original[:at - begin] + NAMES[token.text] + original[at - begin + len(token.text):]
        found.append(Mutation("name", begin, end, either(mutated, original), f"{short(original)} -> {short(mutated)}"))
    parts = arguments(text, opened, closed)
    for one, two in zip(parts, parts[1:]):
        if not looks_alike(text, one, two):
            continue
        mutated = text.source[begin:text.tokens[one[0]].begin] + text.between(*two) \
            + text.source[text.tokens[one[1]].end:text.tokens[two[0]].begin] + text.between(*one) \
            + text.source[text.tokens[two[1]].end:end]
        found.append(Mutation("arguments", begin, end, either(mutated, original), f"{short(original)} -> {short(mutated)}"))
    return found


def arguments(text, opened, closed):
    parts, first, each = [], opened + 1, opened + 1
    while each <= closed:
        if text.text(each) == "," or each == closed:
            if each > first:
                parts.append((first, each - 1))
            first = each + 1
        each = text.partner[each] + 1 if text.text(each) in ("(", "[", "{") else each + 1
    return parts


def looks_alike(text, one, two):
    """Whether two arguments could be of one type: whoever compiles has the last word."""
    first, second = text.between(*one), text.between(*two)
    if first == second or "[&" in first + second or "[]" in first + second or "[=" in first + second:
        return False
    kinds = {each for part in (one, two) for each in (text.tokens[part[0]].kind,)}
    return len(kinds) == 1 and "begin" not in first and "end" not in second


def early_returns(text):
    found = []
    for body in text.functions:
        head = [each for each in body.head if each not in ("static", "inline", "[", "]", "nodiscard")]
        if "constexpr" in head or "template" in head or "(" not in head or head.index("(") < 2 or "operator" in head:
            continue
        name = head[head.index("(") - 1]
        returned = "return;" if head[0] == "void" else "return {};"
        # Constructors and destructors return nothing and say so by having no type before their name.
        if head.index("(") >= 4 and head[head.index("(") - 3] == name or name.startswith("~"):
            continue
        at = text.tokens[body.opened].end
        found.append(Mutation("return", at, at, f" if (mutant(%d)) {returned} ", f"{name}: {returned} at its beginning"))
    return found
