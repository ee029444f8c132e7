// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "core/log/log.h"
#include "ui/entry/entry_dialog.h"
#include "ui/fields/asked_group.h"
#include "ui/fields/choice_fields.h"
#include "ui/fields/date_field.h"
#include "ui/fields/fields.h"

namespace patella::ui {

// The form for one thing that was done for the knee.
class CareDialog : public RecordDialog<CareNote> {
    Q_OBJECT

public:
    CareDialog(std::optional<CareNote> before, const CareNote& shown, const Setting& setting,
        QWidget* parent = nullptr);

protected:
    CareNote record() const override;

private:
    void fill(const CareNote& note);
    QWidget* careGroup();
    void addAskedGroups();
    void showKind();

    CareNote m_shown;
    DateField* m_date;
    ClockField* m_time;
    ChoiceField<Care>* m_care;
    QLineEdit* m_name;
    ChoiceField<Side>* m_side;
    MinutesField* m_lasted;
    NumberField* m_sets;
    NumberField* m_repetitions;
    NumberField* m_held;
    MassField* m_load;
    NumberField* m_tightness;
    ScoreField* m_painBefore;
    ScoreField* m_painDuring;
    ScoreField* m_painDayAfter;
    QPlainTextEdit* m_notes;
    AskedGroup* m_exercise = nullptr;
    AskedGroup* m_pain = nullptr;
};

} // namespace patella::ui
