// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/capital.h"

namespace patella::ui::words {

QString withCapital(QString text)
{
    if (!text.isEmpty())
        text.replace(0, 1, text.at(0).toUpper());
    return text;
}

} // namespace patella::ui::words
