// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/back_up.h"

#include <QDir>

#include "ui/convert.h"
#include "ui/log/attempt.h"
#include "ui/log/backup_settings.h"
#include "ui/log/log_book.h"
#include "ui/words/store_words.h"

#include <chrono>

namespace patella::ui {

namespace {

std::filesystem::path place() { return fromQt(backupSettings().place); }

} // namespace

QString backupFolder(const LogBook& book)
{
    return QDir::toNativeSeparators(toQt(backupFolderOf(fromQt(book.file()), place()).string()));
}

std::vector<Backup> backupsOf(const LogBook& book)
{
    return patella::backupsOf(fromQt(book.file()), place());
}

QString backUp(const LogBook& book)
{
    QString trouble;
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    attempt([&] { patella::backUp(LogStore::forReading(fromQt(book.file())), now, place()); },
        [&](const StoreError& error) { trouble = words::sentence(error); });
    return trouble;
}

QString backUpByItself(const LogBook& book)
{
    return book.isSample() || !backupSettings().isOn ? QString() : backUp(book);
}

} // namespace patella::ui
