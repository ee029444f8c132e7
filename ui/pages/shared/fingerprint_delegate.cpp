// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/fingerprint_delegate.h"

#include <QApplication>
#include <QPainter>

#include "core/log/values/scale.h"
#include "ui/look/colours.h"
#include "ui/pages/shared/run_table_model.h"
#include "ui/words/units.h"

namespace patella::ui {

namespace {

constexpr int columnWidth = 22;
constexpr int barWidth = 4;
constexpr int margin = 6;

void paintScore(QPainter& painter, const QRect& cell, const QVariant& score, bool masked, const QColor& text,
    const QColor& bar)
{
    const QRect number = cell.adjusted(barWidth + 2, 0, 0, 0);
    painter.setPen(text);
    painter.drawText(
        number, Qt::AlignLeft | Qt::AlignVCenter, score.isValid() ? score.toString() : words::dash());
    if (!score.isValid())
        return;
    const int full = cell.height() - 8;
    const int height = std::max(1, full * score.toInt() / Pain::highest);
    const QRect filled(cell.left(), cell.bottom() - 3 - height, barWidth, height);
    if (!masked) {
        painter.fillRect(filled, bar);
        return;
    }
    painter.fillRect(filled, QBrush(bar, Qt::BDiagPattern));
    auto hatch = number;
    hatch.setWidth(painter.fontMetrics().horizontalAdvance(score.toString()));
    painter.fillRect(hatch.adjusted(-1, 4, 1, -4), QBrush(bar, Qt::BDiagPattern));
}

} // namespace

void FingerprintDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto plain = option;
    initStyleOption(&plain, index);
    plain.text.clear();
    const auto* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget);

    const bool selected = option.state & QStyle::State_Selected;
    const auto text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const auto bar = selected ? text : colours::on(colours::groundOf(option.palette)).pain;
    const auto scores = index.data(RunTableModel::ScoresRole).toList();
    const auto masked = index.data(RunTableModel::MaskedRole).toList();
    painter->save();
    painter->setFont(plain.font);
    for (int clock = 0; clock < scores.size(); ++clock) {
        const QRect cell(option.rect.left() + margin + clock * columnWidth, option.rect.top(), columnWidth,
            option.rect.height());
        paintScore(*painter, cell, scores.at(clock), masked.value(clock).toBool(), text, bar);
    }
    painter->restore();
}

QSize FingerprintDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto plain = QStyledItemDelegate::sizeHint(option, index);
    return {4 * columnWidth + 2 * margin, plain.height()};
}

} // namespace patella::ui
