// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace patella::ui {

// The headings of a table of runs: over the four scores of the knee stands which is which.
class RunHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit RunHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

} // namespace patella::ui
