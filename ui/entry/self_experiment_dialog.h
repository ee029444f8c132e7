// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "core/log/log.h"
#include "ui/entry/entry_dialog.h"
#include "ui/fields/choice_fields.h"
#include "ui/fields/date_field.h"
#include "ui/fields/fields.h"
#include "ui/fields/shoe_field.h"

namespace patella::ui {

// The form for two conditions to be tried in pairs of runs. The order stays sealed: its seed is kept and not
// shown.
class SelfExperimentDialog : public RecordDialog<SelfExperiment> {
    Q_OBJECT

public:
    SelfExperimentDialog(std::optional<SelfExperiment> before, const SelfExperiment& shown,
        const std::vector<Shoe>& shoes, const Setting& setting, QWidget* parent = nullptr);

protected:
    SelfExperiment record() const override;

private:
    void fill(const SelfExperiment& experiment, const std::vector<Shoe>& shoes);
    QWidget* questionGroup();
    QWidget* conditionsGroup();
    QWidget* courseGroup();
    bool areShoesTried() const { return m_tried->choice() == Tried::Shoe; }
    void showConditions();

    SelfExperiment m_shown;
    DateField* m_date;
    ChoiceField<Side>* m_side;
    ChoiceField<Tried>* m_tried;
    ShoeField* m_firstShoe;
    ShoeField* m_secondShoe;
    QLineEdit* m_first;
    QLineEdit* m_second;
    NumberField* m_pairs;
    DateField* m_ended;
    QPlainTextEdit* m_notes;
    QWidget* m_shoes = nullptr;
    QWidget* m_words = nullptr;
};

} // namespace patella::ui
