// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "core/log/log.h"
#include "ui/entry/entry_dialog.h"
#include "ui/fields/choice_fields.h"
#include "ui/fields/date_field.h"
#include "ui/fields/fields.h"
#include "ui/fields/shoe_field.h"
#include "ui/fields/surface_field.h"

namespace patella::ui {

// The form for a run to come: how far or how long, and on what.
class PlannedRunDialog : public RecordDialog<PlannedRun> {
    Q_OBJECT

public:
    PlannedRunDialog(std::optional<PlannedRun> before, const PlannedRun& shown,
        const std::vector<Shoe>& shoes, const Setting& setting, QWidget* parent = nullptr);

protected:
    PlannedRun record() const override;

private:
    void fill(const PlannedRun& run, const std::vector<Shoe>& shoes);

    PlannedRun m_shown;
    DateField* m_date;
    DistanceField* m_distance;
    MinutesField* m_duration;
    ChoiceField<RunKind>* m_kind;
    SurfaceField* m_surface;
    ShoeField* m_shoe;
    QPlainTextEdit* m_notes;
};

} // namespace patella::ui
