// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QDialog>
#include <QPlainTextEdit>

#include "core/log/entry.h"
#include "core/log/problems.h"
#include "ui/entry/fields.h"
#include "ui/entry/knee_grid.h"
#include "ui/entry/shoe_field.h"
#include "ui/entry/surface_field.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

class QFormLayout;
class QGroupBox;

namespace patella::ui {

class LabelledField;

// Every answer of one run. What was not asked stays a dash.
class RunDialog : public QDialog {
    Q_OBJECT

public:
    RunDialog(const Entry& entry, const std::vector<Shoe>& shoes, LocalDate today, QWidget* parent = nullptr);

    Entry entry() const;
    std::optional<Shoe> newPair() const { return m_shoe->newPair(); }

    void accept() override;

private:
    void fill(const RunEntry& run, const std::vector<Shoe>& shoes);
    RunEntry run() const;
    void build();
    QGroupBox* runGroup();
    QGroupBox* kneeGroup();
    QGroupBox* measuredGroup();
    QGroupBox* notesGroup();
    LabelledField* boxed(std::string column, const QString& label, QWidget* field);
    bool showProblems();

    Entry m_before;
    LocalDate m_today;
    std::map<std::string, LabelledField*, std::less<>> m_boxes; // by column
    DateField* m_date;
    ClockField* m_start;
    DistanceField* m_distance;
    DurationField* m_duration;
    DurationField* m_elapsed;
    QComboBox* m_kind;
    ScoreField* m_effort;
    SurfaceField* m_surface;
    ShoeField* m_shoe;
    NumberField* m_warmUp;
    NumberField* m_coolDown;
    NumberField* m_ascent;
    NumberField* m_descent;
    NumberField* m_cadence;
    NumberField* m_averageHeartRate;
    NumberField* m_highestHeartRate;
    NumberField* m_temperature;
    QComboBox* m_painkiller;
    QComboBox* m_ended;
    KneeGrid* m_knees;
    QLineEdit* m_tags;
    QPlainTextEdit* m_notes;
};

} // namespace patella::ui
