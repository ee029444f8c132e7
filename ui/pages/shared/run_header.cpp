// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/run_header.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionHeader>

#include "ui/pages/shared/fingerprint_delegate.h"
#include "ui/pages/shared/run_table_model.h"

namespace patella::ui {

RunHeader::RunHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void RunHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save(); // the style leaves another clipping behind
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (section != RunTableModel::Knee)
        return;
    painter->save();
    painter->setFont(font());
    painter->setPen(palette().color(QPalette::ButtonText));
    for (int clock = 0; clock < FingerprintDelegate::clockCount; ++clock)
        painter->drawText(FingerprintDelegate::cellOf(clock, rect.adjusted(0, 0, 0, -1), fontMetrics()),
            Qt::AlignLeft | Qt::AlignVCenter, FingerprintDelegate::clockNames().at(clock));
    painter->restore();
}

void RunHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    if (section == RunTableModel::Knee)
        option->text.clear();
}

QSize RunHeader::sectionSizeFromContents(int section) const
{
    auto size = QHeaderView::sectionSizeFromContents(section);
    if (section == RunTableModel::Knee)
        size.setWidth(FingerprintDelegate::widthOfAll(fontMetrics())
            + style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this));
    return size;
}

} // namespace patella::ui
