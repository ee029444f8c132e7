// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QLocale>
#include <QPixmap>
#include <QWidget>

#include "ui/report/paper/page.h"

#include <optional>

namespace patella::ui {

// The pages as they will be on paper, below one another, as wide as the widget and drawn for its pixels. Only
// those that are looked at are drawn.
class PageStack : public QWidget {
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    // In the language of this locale. The words are for those who do not see the pages.
    void show(Pages pages, const QLocale& language, const QString& name, const QString& description);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRect placeOf(int page) const;
    QPixmap drawn(int page) const;

    std::optional<Pages> m_pages;
    QLocale m_language;
    QCache<int, QPixmap> m_pictures;
};

} // namespace patella::ui
