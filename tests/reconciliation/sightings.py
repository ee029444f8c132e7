# SPDX-License-Identifier: GPL-3.0-or-later
"""What red flags are made of."""

from collections import namedtuple

# A day on which a sign was seen; at and key only where records with a time or a key of their own report it.
Sighting = namedtuple("Sighting", "flag source side region date at key", defaults=(None, None, "", ""))
# A day on which answers show that a trend is over.
End = namedtuple("End", "flag side region date", defaults=(None,))
