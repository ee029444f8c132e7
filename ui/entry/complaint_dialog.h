// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "core/log/log.h"
#include "ui/entry/entry_dialog.h"
#include "ui/fields/choice_fields.h"
#include "ui/fields/date_field.h"

namespace patella::ui {

// The form for one complaint: what the trouble is, since when, and how it began.
class ComplaintDialog : public RecordDialog<Complaint> {
    Q_OBJECT

public:
    ComplaintDialog(std::optional<Complaint> before, const Complaint& shown, const Setting& setting,
        QWidget* parent = nullptr);

protected:
    Complaint record() const override;

private:
    void fill(const Complaint& complaint);
    QWidget* troubleGroup();
    QWidget* beginningGroup();

    Complaint m_shown;
    DateField* m_date;
    DateField* m_ended;
    ChoiceField<Side>* m_side;
    ChoiceField<Region>* m_region;
    ChoiceField<ComplaintOnset>* m_onset;
    ChoiceSetField<Mechanism>* m_mechanism;
    QLineEdit* m_after;
    QPlainTextEdit* m_notes;
};

} // namespace patella::ui
