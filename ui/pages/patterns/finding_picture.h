// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include "core/patterns/finding_runs.h"
#include "ui/charts/finding_chart.h"

#include <variant>

namespace patella::ui {

// The runs behind a finding as dots, with their medians and the difference between them.
class FindingPicture : public QWidget {
    Q_OBJECT

public:
    FindingPicture(const PatternFinding& finding, const FindingRuns& runs, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ChartStyle style() const;
    QPixmap drawn() const;

    std::variant<GroupPicture, AmountPicture> m_picture;
    QPixmap m_drawn; // thousands of dots are not drawn anew while the page scrolls
};

} // namespace patella::ui
