// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace patella::ui {

class LogBook;
class WatchedFolder;

// At the foot of the sidebar, while a folder is watched: which one. A click leads to the way to end it.
class FolderButton : public QToolButton {
    Q_OBJECT

public:
    FolderButton(const LogBook& book, const WatchedFolder& folder, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void show();

    const LogBook& m_book;
};

} // namespace patella::ui
