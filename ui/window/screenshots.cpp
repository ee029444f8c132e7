// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/screenshots.h"

#include <QApplication>
#include <QDir>

#include "ui/window/appearance.h"
#include "ui/window/main_window.h"

namespace patella::ui {

bool takeScreenshots(MainWindow& window, const QString& folder)
{
    bool written = QDir().mkpath(folder);
    const std::pair<Appearance, QString> looks[]{
        {Appearance::Light, QStringLiteral("light")}, {Appearance::Dark, QStringLiteral("dark")}};
    window.resize(1280, 900);
    window.show();
    for (const auto& [look, name] : looks) {
        apply(look);
        for (int page = 0; page < window.pageCount(); ++page) {
            window.showPage(page);
            QApplication::processEvents();
            QApplication::processEvents();
            written &= window.grab().save(
                QStringLiteral("%1/%2-%3.png").arg(folder, window.pageName(page), name));
        }
    }
    return written;
}

} // namespace patella::ui
