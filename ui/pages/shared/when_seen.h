// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace patella::ui {

class LogBook;

// Refreshes a page when the log has changed: at once when the page is seen, or when its window is not shown
// at all; a page that lies behind others, when it comes to the front. Lives as long as the page.
class WhenSeen : public QObject {
public:
    enum class Kind {
        List, // filled to begin with, and never older than the next key
        Picture, // filled when it is first seen; follows a change once the window has answered it
    };

    WhenSeen(LogBook& book, QWidget& page, std::function<void()> refresh, Kind kind = Kind::List);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onChange();
    void refreshIfStale();

    QWidget& m_page;
    std::function<void()> m_refresh;
    Kind m_kind;
    bool m_isStale;
};

} // namespace patella::ui
