// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace patella::ui {

// A box to tick whose words go on in further lines where there is no room for them in one.
class WrappingCheck : public QCheckBox {
    Q_OBJECT

public:
    explicit WrappingCheck(const QString& text, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint& place) const override { return rect().contains(place); }
    void paintEvent(QPaintEvent* event) override;

private:
    int besideWords() const; // the box and what is free beside it
    QString plainWords() const;
};

} // namespace patella::ui
