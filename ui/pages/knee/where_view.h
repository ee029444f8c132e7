// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>
#include <QWidget>

#include "core/knee/place_months.h"
#include "ui/pages/knee/figure_table.h"
#include "ui/pages/knee/parts.h"

namespace patella::ui {

class KneeMap;

// Where it hurt, month by month, on a drawing of both knees; a place that did not hurt in the months before
// is outlined. A place opens its latest score of that month.
class WhereView : public QWidget {
    Q_OBJECT

public:
    explicit WhereView(QWidget* parent = nullptr);

    void show(const Log& log, LocalDate today, Side knee, const Units& units);

Q_SIGNALS:
    void placeWanted(patella::Side side, patella::Region region, std::chrono::year_month month);

private:
    void showMonth();
    QString monthInWords(const MonthOfPlaces& month) const;

    std::vector<MonthOfPlaces> m_all;
    QLocale m_locale;
    KneeMap* m_map;
    QSlider* m_slider;
    QLabel* m_name;
    QLabel* m_said;
    QLabel* m_hint;
    FigureTable* m_table;
};

} // namespace patella::ui
