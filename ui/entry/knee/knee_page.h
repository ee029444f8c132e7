// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/entry/knee/knee_grid.h"
#include "ui/entry/knee/pain_details_fields.h"

class QComboBox;

namespace patella::ui {

class KneeMap;

// The page of a form about where it hurt and how: the drawing of both knees above, what there is to say about
// each place below. The places and scores are those of the grid.
class KneePage : public QWidget, public Readable {
    Q_OBJECT

public:
    KneePage(KneeGrid& grid, PainDetailsFields::Of what, const Units& units, QWidget* parent = nullptr);

    void keepTo(Side knee); // whose places the drawing offers
    QString trouble() const override { return m_details->trouble(); }

private:
    void follow(); // what the grid shows
    void showLine(int line);

    KneeGrid& m_grid;
    KneeMap* m_map;
    QComboBox* m_place;
    PainDetailsFields* m_details;
    std::size_t m_lineCount = 0;
    int m_shown = 0;
};

} // namespace patella::ui
