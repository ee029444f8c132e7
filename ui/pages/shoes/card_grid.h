// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QWidget>

#include <vector>

namespace patella::ui {

// Cards side by side where there is room for two, else one below the other.
class CardGrid : public QWidget {
    Q_OBJECT

public:
    explicit CardGrid(QWidget* parent = nullptr);
    void show(const std::vector<QWidget*>& cards); // takes the place of those before

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();

    QGridLayout* m_grid;
    std::vector<QWidget*> m_cards;
    int m_columns = 0;
};

} // namespace patella::ui
