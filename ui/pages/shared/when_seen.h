// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace patella::ui {

class LogBook;

// Refreshes a page when the log has changed: a page that is seen as soon as the window has answered what
// changed it, a page that lies behind others when it comes to the front, and one whose window is not shown at
// all at once. Lives as long as the page.
class WhenSeen : public QObject {
public:
    enum class Page { IsFilled, IsEmpty }; // to begin with: an empty one is filled when it is first seen

    WhenSeen(LogBook& book, QWidget& page, std::function<void()> refresh, Page begins = Page::IsFilled);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onChange();
    void refreshIfStale();

    QWidget& m_page;
    std::function<void()> m_refresh;
    bool m_isStale;
};

} // namespace patella::ui
