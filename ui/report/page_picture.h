// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include "core/report/report.h"

#include <optional>

namespace patella::ui {

// The page as it will be on paper, as wide as the widget and drawn for its pixels.
class PagePicture : public QWidget {
    Q_OBJECT

public:
    explicit PagePicture(QWidget* parent = nullptr);

    void show(Report report);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QPixmap drawn() const;

    std::optional<Report> m_report;
    QPixmap m_picture;
};

} // namespace patella::ui
