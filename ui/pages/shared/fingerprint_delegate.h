// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace patella::ui {

// The four scores of a run side by side: a column as high as the score with its number beside it, the worst
// one heavier, a dash where nothing was noted.
class FingerprintDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Where each of the four clocks stands, in cells and in the heading over them.
    static constexpr int clockCount = 4;
    static QStringList clockNames();
    static QRect cellOf(int clock, const QRect& around, const QFontMetrics& font);
    static int widthOfAll(const QFontMetrics& font);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace patella::ui
