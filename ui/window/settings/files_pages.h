// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLayout;

namespace patella::ui {

class LogBook;
class WatchedFolder;

// Which folder is looked at for new runs, and whether.
class FolderPage : public QWidget {
    Q_OBJECT

public:
    explicit FolderPage(WatchedFolder& folder, QWidget* parent = nullptr);

private:
    void show();

    WatchedFolder& m_folder;
    QCheckBox* m_isOn;
    QLabel* m_place;
};

// Whether backups are made by themselves, where they lie, how many there are and which are kept.
class BackupsPage : public QWidget {
    Q_OBJECT

public:
    explicit BackupsPage(const LogBook& book, QWidget* parent = nullptr);

Q_SIGNALS:
    void listWanted(); // of all backups, to restore one

private:
    QLayout* buttons();
    void show();

    const LogBook& m_book;
    QCheckBox* m_isOn;
    QLabel* m_place;
};

// What the report for the physiotherapist starts from; the same as in its own window.
QWidget* reportPage(const LogBook& book);

} // namespace patella::ui
