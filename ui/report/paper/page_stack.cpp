// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper/page_stack.h"

#include <QPaintEvent>
#include <QPainter>

#include "ui/language.h"

namespace patella::ui {

namespace {

constexpr int between = 14; // pages
constexpr int picturesKept = 6;

} // namespace

PageStack::PageStack(QWidget* parent)
    : QWidget(parent)
    , m_pictures(picturesKept)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(420);
}

void PageStack::show(Pages pages, const QLocale& language, const QString& name, const QString& description)
{
    m_pages = std::move(pages);
    m_language = language;
    m_pictures.clear();
    setAccessibleName(name);
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

int PageStack::heightForWidth(int width) const
{
    if (!m_pages)
        return width;
    const auto size = sizeOf(m_pages->paper);
    const auto pages = static_cast<int>(m_pages->pages.size());
    return pages * (qRound(width * size.height() / size.width()) + between);
}

QSize PageStack::sizeHint() const { return {720, heightForWidth(720)}; }

void PageStack::resizeEvent(QResizeEvent*) { m_pictures.clear(); }

QRect PageStack::placeOf(int page) const
{
    const auto size = sizeOf(m_pages->paper);
    const int high = qRound(width() * size.height() / size.width());
    return {0, page * (high + between), width(), high};
}

QPixmap PageStack::drawn(int page) const
{
    QPixmap picture(placeOf(page).size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::white);
    const Speaking language(m_language);
    QPainter painter(&picture);
    paint(m_pages->pages[static_cast<std::size_t>(page)], m_pages->paper, painter,
        QRectF(QPointF(0, 0), placeOf(page).size()));
    return picture;
}

void PageStack::paintEvent(QPaintEvent* event)
{
    if (!m_pages)
        return;
    QPainter painter(this);
    for (int page = 0; page < static_cast<int>(m_pages->pages.size()); ++page) {
        const auto place = placeOf(page);
        if (!place.intersects(event->rect()))
            continue;
        if (!m_pictures.contains(page))
            m_pictures.insert(page, new QPixmap(drawn(page)));
        painter.drawPixmap(place.topLeft(), *m_pictures.object(page));
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
}

} // namespace patella::ui
