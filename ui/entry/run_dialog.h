// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "core/log/entry.h"
#include "ui/entry/entry_dialog.h"
#include "ui/entry/knee/knee_grid.h"
#include "ui/fields/choice_fields.h"
#include "ui/fields/date_field.h"
#include "ui/fields/fields.h"
#include "ui/fields/shoe_field.h"
#include "ui/fields/surface_field.h"

#include <optional>
#include <vector>

namespace patella::ui {

// The form for every answer of one run. A question that was not answered shows a dash.
class RunDialog : public EntryDialog {
    Q_OBJECT

public:
    RunDialog(std::optional<Entry> before, const Entry& shown, const std::vector<Shoe>& shoes,
        const Setting& setting, QWidget* parent = nullptr);

    Entry entry() const;
    std::optional<Shoe> newPair() const { return m_shoe->newPair(); }
    void begin(const KneeBegun& knee) { m_knees->begin(knee); }
    void adopt(const Shoe& newPair) { m_shoe->adopt(newPair); } // of a draft
    ChangeSet changeSet() const override;
    QString savedWords() const override;

protected:
    std::vector<Problem> problems() const override { return problemsOf(run(), today()); }

private:
    void fill(const RunEntry& run, const std::vector<Shoe>& shoes);
    void fill(const RunTime& when);
    void fill(const RunMeasures& measured);
    void fill(const RunGround& ground, const std::vector<Shoe>& shoes);
    void fill(const RunPreparation& preparation);
    void fill(const RunForm& form);
    void fill(const RunWords& words);
    RunEntry run() const;
    RunMeasures measured() const;
    RunGround ground() const;
    RunPreparation preparation() const;
    RunForm form() const;
    QWidget* runGroup();
    QWidget* kneeGroup();
    QWidget* notesGroup();
    QWidget* groundGroup();
    QWidget* measuredGroup();
    QWidget* formGroup();

    std::optional<Entry> m_before;
    Entry m_shown;
    mutable std::vector<PainNote> m_notes; // as last made, so that a note keeps its key while it is typed
    DateField* m_date;
    ClockField* m_start;
    DistanceField* m_distance;
    DurationField* m_duration;
    DurationField* m_elapsed;
    ChoiceField<RunKind>* m_kind;
    ScoreField* m_effort;
    SurfaceField* m_surface;
    ShoeField* m_shoe;
    MinutesField* m_warmUp;
    MinutesField* m_coolDown;
    NumberField* m_ascent;
    NumberField* m_descent;
    NumberField* m_cadence;
    NumberField* m_averageHeartRate;
    NumberField* m_highestHeartRate;
    NumberField* m_temperature;
    YesNoField* m_painkiller;
    ChoiceField<RunEnd>* m_ended;
    KneeGrid* m_knees;
    QLineEdit* m_tags;
    QPlainTextEdit* m_notesText;
    ChoiceField<Evenness>* m_evenness;
    ChoiceField<Camber>* m_camber;
    QLineEdit* m_insole;
    ChoiceSetField<WarmUpPart>* m_warmUpParts;
    ChoiceSetField<WarmUpPart>* m_coolDownParts;
    MinutesField* m_walked;
    ChoiceField<FootStrike>* m_strike;
    ScoreField* m_form;
    QLineEdit* m_formCue;
    ChoiceField<Feel>* m_feel;
};

} // namespace patella::ui
