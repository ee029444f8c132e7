// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "core/log/log.h"
#include "ui/entry/entry_dialog.h"
#include "ui/fields/choice_fields.h"
#include "ui/fields/date_field.h"
#include "ui/fields/fields.h"

namespace patella::ui {

// The form for what the runner follows from a day on: steps back to running, an exercise, limits. It asks
// only what belongs to its kind; what was said of another kind stays.
class ProgrammeDialog : public RecordDialog<Programme> {
    Q_OBJECT

public:
    ProgrammeDialog(std::optional<Programme> before, const Programme& shown, const Setting& setting,
        QWidget* parent = nullptr);

protected:
    Programme record() const override;

private:
    void fill(const Programme& programme);
    void showKind();
    QWidget* programmeGroup();
    QWidget* rulesGroup();
    QWidget* limitsGroup(const Units& units);

    Programme m_shown;
    ChoiceField<ProgrammeKind>* m_kind;
    QLineEdit* m_name;
    ChoiceField<Side>* m_side;
    DateField* m_date;
    QLineEdit* m_setBy;
    DateField* m_ended;
    NumberField* m_step;
    ScoreField* m_ceiling;
    NumberField* m_timesAWeek;
    DateField* m_nextCheck;
    ScoreField* m_walkPain;
    ScoreField* m_stairsPain;
    NumberField* m_sets;
    NumberField* m_repetitions;
    NumberField* m_held;
    DistanceField* m_mostInAWeek;
    ChoiceSetField<Surface>* m_surfaces;
    QPlainTextEdit* m_notes;
    QWidget* m_entry;
    QWidget* m_exercise;
    QWidget* m_limits;
};

} // namespace patella::ui
