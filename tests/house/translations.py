# SPDX-License-Identifier: GPL-3.0-or-later
"""What every translated sentence keeps of the English one, seen without a build: %1, %n and markup."""

import html
import re
from collections import Counter

MESSAGE = re.compile(r"<message.*?</message>", re.DOTALL)
SOURCE = re.compile(r"<source>(.*?)</source>", re.DOTALL)
FORM = re.compile(r"<(?:translation|numerusform)[^>]*>([^<]*)</(?:translation|numerusform)>")
# What is filled in, and the markup of the few sentences that have some.
KEPT = re.compile(r"%L?(?:\d|n)|</?\w+>")


def kept_in(text):
    return Counter(KEPT.findall(html.unescape(text)))


def said_of(source, form):
    """What is wrong with one translation; nothing where it is right."""
    if not form.strip():
        return "is empty"
    missing, added = kept_in(source) - kept_in(form), kept_in(form) - kept_in(source)
    return ", ".join([f"lacks {each}" for each in missing] + [f"adds {each}" for each in added])


def translation_faults(text):
    """Line and words for each finished translation of a .ts file that lost something. Unfinished ones are another test's."""
    for message in MESSAGE.finditer(text):
        if 'type="' in message[0]:
            continue
        source = SOURCE.search(message[0])[1]
        for form in FORM.finditer(message[0], message[0].index("<translation")):
            if said := said_of(source, form[1]):
                line = text.count("\n", 0, message.start() + form.start()) + 1
                yield line, f'the translation of "{html.unescape(source)}" {said}'
