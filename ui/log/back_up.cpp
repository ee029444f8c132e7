// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/back_up.h"

#include <QCoreApplication>

#include "core/store/backups.h"
#include "ui/convert.h"
#include "ui/log/attempt.h"
#include "ui/log/log_book.h"
#include "ui/words/store_words.h"

#include <chrono>

namespace patella::ui {

namespace {

struct BackUp {
    Q_DECLARE_TR_FUNCTIONS(BackUp)
};

} // namespace

QString backUp(const LogBook& book)
{
    QString trouble;
    if (book.isSample())
        return trouble;
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    attempt([&] { patella::backUp(LogStore::forReading(fromQt(book.file())), now); },
        [&](const StoreError& error) {
            trouble
                = BackUp::tr("No backup was made when the window was closed. %1").arg(words::sentence(error));
        });
    return trouble;
}

} // namespace patella::ui
