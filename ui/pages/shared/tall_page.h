// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace patella::ui {

// A page whose parts share the height of the window, and that scrolls where one of them would get less than
// it needs: on a small screen, or when text is large.
class TallPage : public QScrollArea {
    Q_OBJECT

public:
    explicit TallPage(QWidget* content, QWidget* parent = nullptr);

    QSize sizeHint() const override { return widget()->sizeHint(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace patella::ui
