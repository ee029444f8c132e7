// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace patella::ui {

class FolderSync;
class LogBook;
class WatchedFolder;

// What the runner can choose, one page each, found by the words on it. A choice counts at once.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    enum Page { LanguageAndUnits, Entries, Report, Folder, Backups, Sync };

    PreferencesDialog(LogBook& book, WatchedFolder& folder, FolderSync& sync, QWidget* parent = nullptr);
    void showPage(Page page);

Q_SIGNALS:
    void unitsChanged(); // or the first day of the week
    void languageChanged();
    void entriesChanged(); // what an entry starts from
    void backupsWanted();

private:
    void addPage(const QString& title, QWidget* page);
    void fitTitles();
    void search(const QString& typed);

    QLineEdit* m_search;
    QListWidget* m_titles;
    QStackedWidget* m_pages;
    QLabel* m_nothing;
    QStringList m_words; // of each page, to be searched
};

} // namespace patella::ui
