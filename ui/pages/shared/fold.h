// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace patella::ui {

// What is long and rarely read: one click away, and closed at first.
class Fold : public QWidget {
    Q_OBJECT

public:
    Fold(const QString& title, QWidget* content, QWidget* parent = nullptr);
    void setTitle(const QString& title);

private:
    QToolButton* m_heading;
    QWidget* m_content;
};

} // namespace patella::ui
