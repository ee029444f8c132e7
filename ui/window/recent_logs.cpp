// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recent_logs.h"

#include <QFileInfo>
#include <QSettings>

namespace patella::ui {

namespace {

const auto recentKey = QStringLiteral("recentLogs");
constexpr int mostRecent = 8;

} // namespace

QStringList recentLogs()
{
    QStringList there;
    for (const auto& file : QSettings().value(recentKey).toStringList())
        if (QFileInfo::exists(file))
            there << file;
    return there;
}

void rememberLog(const QString& file)
{
    auto files = QSettings().value(recentKey).toStringList();
    const auto path = QFileInfo(file).absoluteFilePath();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(recentKey, files.mid(0, mostRecent));
}

} // namespace patella::ui
