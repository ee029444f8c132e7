// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/when_seen.h"

#include <QEvent>
#include <QWidget>

#include "ui/log/log_book.h"

#include <utility>

namespace patella::ui {

WhenSeen::WhenSeen(LogBook& book, QWidget& page, std::function<void()> refresh)
    : QObject(&page)
    , m_page(page)
    , m_refresh(std::move(refresh))
{
    page.installEventFilter(this);
    connect(&book, &LogBook::changed, this, &WhenSeen::onChange);
}

void WhenSeen::onChange()
{
    m_isStale = m_page.window()->isVisible() && !m_page.isVisible();
    if (!m_isStale)
        m_refresh();
}

bool WhenSeen::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && std::exchange(m_isStale, false))
        m_refresh();
    return QObject::eventFilter(watched, event);
}

} // namespace patella::ui
