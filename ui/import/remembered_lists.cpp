// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/remembered_lists.h"

#include <QSettings>

#include "ui/convert.h"

namespace patella::ui {

namespace {

const auto key = QStringLiteral("lists");

} // namespace

exchange::KnownLists rememberedLists()
{
    return exchange::knownListsFromJson(fromQt(QSettings().value(key).toString()));
}

void rememberList(const std::string& header, const exchange::ListGuess& guess)
{
    auto lists = rememberedLists();
    lists.insert_or_assign(header, guess);
    QSettings().setValue(key, toQt(exchange::jsonOf(lists)));
}

} // namespace patella::ui
