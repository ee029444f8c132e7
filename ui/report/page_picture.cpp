// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_picture.h"

#include <QPainter>

#include "ui/report/report_page.h"
#include "ui/words/report_words.h"

namespace patella::ui {

PagePicture::PagePicture(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(480);
}

void PagePicture::show(Report report)
{
    m_report = std::move(report);
    m_picture = {};
    setAccessibleName(words::reportTitle());
    setAccessibleDescription(
        words::periodOf(*m_report, locale()) + QStringLiteral(". ") + words::mostPainful(*m_report));
    update();
}

int PagePicture::heightForWidth(int width) const
{
    const auto paper = usualPaper(locale()).size(QPageSize::Point);
    return qRound(width * paper.height() / paper.width());
}

QSize PagePicture::sizeHint() const { return {760, heightForWidth(760)}; }

void PagePicture::resizeEvent(QResizeEvent*) { m_picture = {}; }

QPixmap PagePicture::drawn() const
{
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::white);
    QPainter painter(&picture);
    if (m_report)
        paintReport(painter, rect(), usualPaper(locale()), *m_report, locale());
    return picture;
}

void PagePicture::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull())
        m_picture = drawn();
    QPainter(this).drawPixmap(0, 0, m_picture);
}

} // namespace patella::ui
