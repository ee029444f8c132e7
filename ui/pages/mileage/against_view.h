// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QWidget>

#include "core/log/log.h"
#include "core/mileage/pain_bands.h"
#include "ui/words/units.h"

namespace patella::ui {

class BandTableModel;
class MileageChart;
struct MileageItem;
class PointTableModel;
class RowTable;
class ToolRow;

// Amounts against pain: each run, week or seven days a point, coloured by what was around, the spread of pain
// in bands of amounts, and both as tables.
class AgainstView : public QWidget {
    Q_OBJECT

public:
    explicit AgainstView(QWidget* parent = nullptr);

    // The log is looked at again when another question is chosen.
    void show(const Log& log, const MileageQuestion& asked, LocalDate today, const Units& units);

Q_SIGNALS:
    void runsWanted(const std::vector<patella::RunId>& runs);
    void choiceChanged();
    void done(const QString& sentence);
    void refused(const QString& sentence);

private:
    QWidget* pictureWithTools();
    QWidget* tables();
    void setUpTools();
    void offerPains();
    void open(const MileageItem& item);
    void savePicture();
    PointQuestion question(const MileageQuestion& asked) const;

    QComboBox* m_of;
    QComboBox* m_lag;
    QComboBox* m_colour;
    ToolRow* m_tools;
    MileageChart* m_chart;
    PointTableModel* m_pointModel;
    BandTableModel* m_bandModel;
    RowTable* m_pointTable;
    RowTable* m_bandTable;
    std::vector<MileagePoint> m_points; // by amount
    std::vector<PainBand> m_bands;
    MileageUnit m_unit = MileageUnit::Distance;
    double m_metres = 1000; // of a unit of distance
};

} // namespace patella::ui
