// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/wrapping_check.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

WrappingCheck::WrappingCheck(const QString& text, QWidget* parent)
    : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString WrappingCheck::plainWords() const { return text().remove(QLatin1Char('&')); }

int WrappingCheck::besideWords() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

int WrappingCheck::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - besideWords()), 0);
    const int box = style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
    return std::max(box, fontMetrics().boundingRect(room, flags, plainWords()).height()) + 2;
}

QSize WrappingCheck::minimumSizeHint() const
{
    int widest = 0;
    for (const auto& word : plainWords().split(QLatin1Char(' ')))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    const int width = besideWords() + widest;
    return {width, heightForWidth(width)};
}

void WrappingCheck::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    auto box = option;
    box.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, box);
    const auto words = style()->visualRect(
        layoutDirection(), rect(), QRect(besideWords(), 0, width() - besideWords(), height()));
    const bool showsKey = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    painter.drawItemText(words, flags | (showsKey ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), palette(),
        isEnabled(), text(), QPalette::WindowText);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    focus.rect = words;
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
}

} // namespace patella::ui
