// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "core/log/log.h"
#include "ui/entry/entry_dialog.h"
#include "ui/fields/choice_fields.h"
#include "ui/fields/date_field.h"
#include "ui/fields/fields.h"

namespace patella::ui {

// The form in which the runner says that a warning sign was looked at, or was noted by mistake.
class FlagEndingDialog : public RecordDialog<FlagEnding> {
    Q_OBJECT

public:
    FlagEndingDialog(std::optional<FlagEnding> before, const FlagEnding& shown, const Setting& setting,
        QWidget* parent = nullptr);

protected:
    FlagEnding record() const override;

private:
    void fill(const FlagEnding& ending);

    FlagEnding m_shown;
    ChoiceField<RedFlag>* m_flag;
    ChoiceField<Side>* m_side;
    ChoiceField<FlagEndReason>* m_reason;
    DateField* m_date;
    ClockField* m_time;
    QPlainTextEdit* m_notes;
};

} // namespace patella::ui
