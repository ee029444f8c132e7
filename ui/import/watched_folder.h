// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "core/exchange/import/import_plan.h"

namespace patella::ui {

class LogBook;

// The folder into which a watch or another program writes its runs; remembered on this computer. It is read
// beside the window, and nothing is imported without being asked for.
class WatchedFolder : public QObject {
    Q_OBJECT

public:
    WatchedFolder(LogBook& book, QWidget* window);

    static QString path(); // empty: none is watched
    void choose();
    void look(); // the sample log looks nowhere

Q_SIGNALS:
    void chosen(const QString& path);
    void runsFound(const patella::exchange::ImportPlan& plan);

private:
    LogBook& m_book;
    QWidget* m_window;
};

} // namespace patella::ui
