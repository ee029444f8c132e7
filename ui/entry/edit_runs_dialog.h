// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "core/log/run_entry.h"
#include "ui/entry/entry_dialog.h"
#include "ui/fields/choice_fields.h"
#include "ui/fields/fields.h"
#include "ui/fields/shoe_field.h"
#include "ui/fields/surface_field.h"

#include <vector>

namespace patella::ui {

// The form that gives many runs the same answer. A field that is left open stays as it is in each run.
class EditRunsDialog : public EntryDialog {
    Q_OBJECT

public:
    EditRunsDialog(std::vector<RunEntry> runs, const std::vector<Shoe>& shoes, const Setting& setting,
        QWidget* parent = nullptr);

    ChangeSet changeSet() const override;
    QString savedWords() const override;

protected:
    std::vector<Problem> problems() const override;

private:
    RunEntry changed(RunEntry run) const;

    std::vector<RunEntry> m_runs;
    SurfaceField* m_surface;
    ShoeField* m_shoe;
    ChoiceField<RunKind>* m_kind;
    ScoreField* m_effort;
    MinutesField* m_warmUp;
    MinutesField* m_coolDown;
    ChoiceField<Evenness>* m_evenness;
    QLineEdit* m_insole;
    QLineEdit* m_tags;
};

} // namespace patella::ui
