// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "core/log/log.h"
#include "ui/entry/entry_dialog.h"
#include "ui/fields/date_field.h"
#include "ui/fields/fields.h"

namespace patella::ui {

// The form for a measure of the runner's own, to be noted each day.
class MeasureDialog : public RecordDialog<Measure> {
    Q_OBJECT

public:
    MeasureDialog(std::optional<Measure> before, const Measure& shown, const std::vector<Measure>& measures,
        const Setting& setting, QWidget* parent = nullptr);

protected:
    Measure record() const override;
    std::vector<Problem> problems() const override;

private:
    void fill(const Measure& measure);

    MeasureId m_id;
    std::vector<Measure> m_measures;
    QLineEdit* m_name;
    QLineEdit* m_unit;
    DecimalField* m_lowest;
    DecimalField* m_highest;
    DateField* m_retired;
    QPlainTextEdit* m_notes;
};

} // namespace patella::ui
