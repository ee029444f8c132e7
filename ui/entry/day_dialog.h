// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "core/log/log.h"
#include "ui/entry/entry_dialog.h"
#include "ui/fields/date_field.h"
#include "ui/fields/fields.h"

#include <array>
#include <optional>
#include <vector>

namespace patella::ui {

// The form for one day: what it asked of the knees besides running, what was taken or worn against the pain,
// and the runner's own measures.
class DayDialog : public EntryDialog {
    Q_OBJECT

public:
    // One day's records: those that are in the log, and those that the form shows.
    struct Day {
        std::optional<DayNote> note;
        std::vector<MeasureValue> values;
        std::vector<CareNote> masking; // painkiller, gel, brace, tape
    };
    DayDialog(Day before, const Day& shown, const std::vector<Measure>& measures, LocalDate day,
        const Setting& setting, QWidget* parent = nullptr);

    ChangeSet changeSet() const override;

protected:
    std::vector<Problem> problems() const override;

private:
    // One kind of care and its time. The form shows the first of the day; the care page has the others.
    struct Masking {
        CareNote note;
        QCheckBox* taken;
        ClockField* time;
    };
    struct Measured {
        Measure measure;
        std::string column;
        MeasureValue shown;
        DecimalField* field;
    };

    void fill(const DayNote& note);
    DayNote note() const;
    QWidget* kneesGroup();
    QWidget* maskingGroup(const std::vector<CareNote>& shown);
    QWidget* bodyGroup();
    QWidget* measuresGroup(const std::vector<Measure>& measures, const std::vector<MeasureValue>& shown);
    ChangeSet maskingChanges() const;
    ChangeSet measureChanges() const;
    const MeasureValue* valueBefore(const Measured& measured) const;

    Day m_before;
    DayNote m_shown;
    std::vector<Masking> m_masking;
    std::vector<Measured> m_measures;
    DateField* m_date;
    HoursField* m_sitting;
    HoursField* m_driving;
    HoursField* m_standing;
    HoursField* m_heels;
    NumberField* m_stairs;
    HoursField* m_sleep;
    QLineEdit* m_otherSport;
    HoursField* m_otherSportTime;
    QLineEdit* m_illness;
    NumberField* m_hydration;
    NumberField* m_nutrition;
    NumberField* m_cycleDay;
    QPlainTextEdit* m_text;
};

} // namespace patella::ui
