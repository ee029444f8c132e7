// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/log/knee_lines.h"
#include "ui/fields/choice_fields.h"
#include "ui/fields/fields.h"

namespace patella::ui {

// Fields for what can be noted about one pain besides its score: where in the run it began, how it felt, what
// brought it.
class PainDetailsFields : public QWidget, public Readable {
    Q_OBJECT

public:
    enum class Of { ARun, ARestDay };

    PainDetailsFields(Of what, const Units& units, QWidget* parent = nullptr);

    PainDetails details() const;
    void show(const PainDetails& details);
    QString trouble() const override;

Q_SIGNALS:
    void changed(); // by the runner

private:
    QWidget* boxes(Of what, const Units& units);
    void connectFields();

    bool m_isShowing = false;

    DistanceField* m_onset;
    MinutesField* m_onsetTime;
    ChoiceField<PainCourse>* m_course;
    MinutesField* m_settled;
    YesNoField* m_limp;
    YesNoField* m_tender;
    ChoiceField<FeltIn>* m_feltIn;
    ChoiceSetField<PainQuality>* m_quality;
    ChoiceSetField<Trigger>* m_triggers;
};

} // namespace patella::ui
