// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/fingerprint_delegate.h"

#include <QApplication>
#include <QPainter>

#include "core/log/values/scale.h"
#include "ui/look/colours.h"
#include "ui/pages/shared/run_table_model.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int barWidth = 4;
constexpr int margin = 6;
constexpr int gap = 6;

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
    // A zero is a line on the ground, and a one is more than that.
    constexpr int ground = 1, step = 2;
    const int height = score.toInt() == 0
        ? ground
        : ground + step + (full - ground - step) * score.toInt() / Pain::highest;
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

bool isWorst(const QVariantList& scores, int clock)
{
    const auto score = scores.at(clock);
    return score.isValid() && score.toInt() > 0
        && std::all_of(scores.begin(), scores.end(),
            [&](const QVariant& other) { return !other.isValid() || other.toInt() <= score.toInt(); });
}

} // namespace

QStringList FingerprintDelegate::clockNames()
{
    //: Four headings side by side over the knee pain of a run; as short as can be
    return {tr("Before"), tr("Worst"), tr("1 h"), tr("Morning")};
}

QRect FingerprintDelegate::cellOf(int clock, const QRect& around, const QFontMetrics& font)
{
    constexpr int ink = 2; // that letters need beyond their advance, and the heavy ones of the worst score
    int left = around.left() + margin;
    const auto names = clockNames();
    const int number = font.horizontalAdvance(QStringLiteral("10")) + barWidth + 2;
    const auto width
        = [&](int which) { return std::max(number, font.horizontalAdvance(names.at(which))) + ink; };
    for (int before = 0; before < clock; ++before)
        left += width(before) + gap;
    return {left, around.top(), width(clock), around.height()};
}

int FingerprintDelegate::widthOfAll(const QFontMetrics& font)
{
    const auto last = cellOf(clockCount - 1, {}, font);
    return last.left() + last.width() + margin;
}

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
    auto heavy = plain.font;
    heavy.setBold(true);
    for (int clock = 0; clock < scores.size(); ++clock) {
        const bool worst = isWorst(scores, clock);
        painter->setFont(worst ? heavy : plain.font);
        paintScore(*painter, cellOf(clock, option.rect, plain.fontMetrics), scores.at(clock),
            masked.value(clock).toBool(), worst ? bar : text, bar);
    }
    painter->restore();
}

QSize FingerprintDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto plain = QStyledItemDelegate::sizeHint(option, index);
    return {widthOfAll(option.fontMetrics), plain.height()};
}

} // namespace patella::ui
