// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace patella::ui {

class FolderSync;
class LogBook;

// At the foot of the sidebar, while the log is shared: when it was last, with whom, what came and what is
// open. A click leads to what is open, else to the settings.
class SyncButton : public QToolButton {
    Q_OBJECT

public:
    SyncButton(LogBook& book, FolderSync& sync, QWidget* parent = nullptr);

    void askForPassphrase();

Q_SIGNALS:
    void settingsWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void show();
    void tintIcon();
    bool waitsForTheRunner() const;
    void open();
    QString state() const;

    LogBook& m_book;
    FolderSync& m_sync;
    int m_came = 0; // since the window was opened
};

} // namespace patella::ui
