// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QToolButton>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace patella::ui {

// The pages to choose from, with buttons below them. Where the titles would take too much of the window,
// icons stand alone; tool tips and assistive tools still say the titles.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    Sidebar(const QStringList& icons, const QStringList& titles, QWidget* parent = nullptr);

    void addBelow(QToolButton& button);
    void fitBeside(int window); // its width
    void choose(int page);

Q_SIGNALS:
    void chosen(int page);

protected:
    void changeEvent(QEvent* event) override;

private:
    int widthOfTitles() const;
    void showTitles(bool shown);
    void tintIcons();

    QStringList m_icons;
    QStringList m_titles;
    QVBoxLayout* m_column;
    QListWidget* m_list;
    std::vector<QToolButton*> m_below;
    int m_window = 0;
};

} // namespace patella::ui
