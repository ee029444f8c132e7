// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "core/log/log.h"
#include "ui/entry/entry_dialog.h"
#include "ui/fields/choice_fields.h"
#include "ui/fields/date_field.h"
#include "ui/fields/fields.h"

namespace patella::ui {

// The form for a visit to somebody who looks at the knee, past or to come.
class VisitDialog : public RecordDialog<Visit> {
    Q_OBJECT

public:
    VisitDialog(
        std::optional<Visit> before, const Visit& shown, const Setting& setting, QWidget* parent = nullptr);

protected:
    Visit record() const override;

private:
    void fill(const Visit& visit);
    QWidget* visitGroup();
    QWidget* wordsGroup();

    Visit m_shown;
    DateField* m_date;
    ClockField* m_time;
    ChoiceField<VisitKind>* m_kind;
    QLineEdit* m_who;
    QPlainTextEdit* m_question;
    QPlainTextEdit* m_said;
    QLineEdit* m_diagnosis;
    DateField* m_nextCheck;
    QPlainTextEdit* m_asked;
    QPlainTextEdit* m_answer;
};

} // namespace patella::ui
