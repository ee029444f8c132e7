// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "core/log/log.h"
#include "ui/entry/entry_dialog.h"
#include "ui/entry/knee/knee_grid.h"
#include "ui/fields/choice_fields.h"
#include "ui/fields/date_field.h"
#include "ui/fields/fields.h"

#include <optional>
#include <vector>

namespace patella::ui {

// The form for one knee on one day: its pain without a run, and what it does and does not do.
class KneeCheckDialog : public EntryDialog {
    Q_OBJECT

public:
    // A day's check with the rest-day notes of that day: as they are in the log, and as the form shows them.
    struct Day {
        std::optional<KneeCheck> check;
        std::vector<PainNote> notes;
    };
    KneeCheckDialog(
        Day before, const Day& shown, LocalDate day, const Setting& setting, QWidget* parent = nullptr);

    ChangeSet changeSet() const override;

protected:
    std::vector<Problem> problems() const override;

private:
    void fill(const KneeCheck& check);
    KneeCheck check() const;
    std::vector<PainNote> ofThisKnee() const;
    std::vector<PainNote> notes() const;
    std::vector<PainNote> notesOfTheDay() const;
    QWidget* aboutGroup();
    QWidget* painGroup();
    QWidget* kneeGroup();
    QWidget* signsGroup();
    QWidget* difficultyGroup();
    QWidget* elsewhereGroup();

    Day m_before;
    KneeCheck m_shown;
    std::vector<PainNote> m_shownNotes;
    mutable std::vector<PainNote> m_notes; // as last made, so that a note keeps its key while it is typed
    DateField* m_date;
    ClockField* m_time;
    ChoiceField<Side>* m_side;
    KneeGrid* m_pain;
    ChoiceField<Swelling>* m_swelling;
    ChoiceField<SwellingOnset>* m_swellingCame;
    MinutesField* m_morningStiffness;
    ChoiceSetField<KneeSign>* m_signs;
    NumberField* m_gaveWay;
    ChoiceSetField<Crackling>* m_crackling;
    ChoiceField<Difficulty>* m_stairsUp;
    ChoiceField<Difficulty>* m_stairsDown;
    ChoiceField<Difficulty>* m_squatting;
    ChoiceField<Difficulty>* m_sitting;
    ChoiceField<Difficulty>* m_kneeling;
    ChoiceField<Difficulty>* m_walking;
    ChoiceField<Difficulty>* m_jumping;
    ChoiceField<Difficulty>* m_standingUp;
    ChoiceSetField<Alarm>* m_alarms;
    ChoiceSetField<OtherPlace>* m_elsewhere;
    ScoreField* m_worry;
    QLineEdit* m_photo;
    QPlainTextEdit* m_text;
};

} // namespace patella::ui
