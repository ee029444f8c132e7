// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include "core/exchange/import/import_plan.h"

namespace patella::ui {

class LogBook;

// The folder into which a watch or another program writes its runs; remembered on this computer. It is read
// beside the window, at the start and when something in it changes, and nothing is imported without being
// asked for.
class WatchedFolder : public QObject {
    Q_OBJECT

public:
    WatchedFolder(LogBook& book, QWidget* window);

    static QString path(); // empty: none is watched
    void choose();
    void watch(const QString& folder);
    void stop(); // the last one is offered again by choose()
    void look(); // the sample log looks nowhere

Q_SIGNALS:
    void chosen(const QString& path);
    void stopped();
    void runsFound(const patella::exchange::ImportPlan& plan);

private:
    void follow();
    void lookWhenSettled();

    LogBook& m_book;
    QWidget* m_window;
    QFileSystemWatcher m_watcher;
    QTimer m_settling; // a file that is still being written grows
    QString m_state;
    bool m_isReading = false;
};

} // namespace patella::ui
