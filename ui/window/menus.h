// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include "core/log/log.h"

class QMenu;
class QMenuBar;

namespace patella::ui {

class LogBook;

// The menus of the window: every command with its keys. They keep the choices of the View menu themselves; of
// all other commands they only say that they were chosen.
class Menus : public QObject {
    Q_OBJECT

public:
    // With an entry for each page, in the pages' order.
    Menus(QMenuBar& bar, LogBook& book, const QStringList& pages);

Q_SIGNALS:
    void runWanted();
    void repeatWanted();
    void formWanted(const patella::ChangeSet& changeSet);
    void openWanted();
    void logWanted(const QString& file); // one of those that were open before
    void newLogWanted();
    void copyWanted();
    void backupsWanted();
    void importWanted();
    void folderWanted();
    void reportWanted();
    void guideWanted();
    void doctorGuideWanted();
    void exportWanted();
    void sampleWanted();
    void quitWanted();
    void searchWanted();
    void pageWanted(int page);
    void backWanted(); // to the page that was seen before
    void forwardWanted();
    void preferencesWanted();
    void shortcutsWanted();
    void unitsChanged(); // or the first day of the week

private:
    void fillFile(QMenu& menu);
    void addLogFiles(QMenu& menu);
    void fillRecent(QMenu& menu);
    void fillEdit(QMenu& menu);
    void fillView(QMenu& menu, const QStringList& pages);
    void addUnits(QMenu& menu);
    void addFirstDays(QMenu& menu);
    void addAppearances(QMenu& menu);
    void fillHelp(QMenu& menu);
    void showAbout();

    QMenuBar& m_bar;
    LogBook& m_book;
};

} // namespace patella::ui
