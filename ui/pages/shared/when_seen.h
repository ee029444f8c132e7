// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace patella::ui {

class LogBook;

// Refreshes a page when the log has changed; a page that is not seen, when it comes to the front. Lives as
// long as the page.
class WhenSeen : public QObject {
public:
    enum class Kind {
        List, // filled to begin with; follows at once, before the next key, also in a window not shown yet
        Picture, // filled when it is first seen; follows once the window has answered what changed the log
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
