// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/when_seen.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include "ui/log/log_book.h"

#include <utility>

namespace patella::ui {

WhenSeen::WhenSeen(LogBook& book, QWidget& page, std::function<void()> refresh, Kind kind)
    : QObject(&page)
    , m_page(page)
    , m_refresh(std::move(refresh))
    , m_kind(kind)
    , m_isStale(kind == Kind::Picture)
{
    page.installEventFilter(this);
    connect(&book, &LogBook::changed, this, &WhenSeen::onChange);
}

void WhenSeen::onChange()
{
    m_isStale = true;
    if (m_kind == Kind::List && (m_page.isVisible() || !m_page.window()->isVisible()))
        refreshIfStale();
    else if (m_page.isVisible())
        QTimer::singleShot(0, this, &WhenSeen::refreshIfStale);
}

void WhenSeen::refreshIfStale()
{
    if (std::exchange(m_isStale, false))
        m_refresh();
}

bool WhenSeen::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show)
        refreshIfStale();
    return QObject::eventFilter(watched, event);
}

} // namespace patella::ui
