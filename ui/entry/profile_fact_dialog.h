// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>

#include "core/log/log.h"
#include "ui/entry/entry_dialog.h"
#include "ui/fields/asked_group.h"
#include "ui/fields/choice_fields.h"
#include "ui/fields/date_field.h"

namespace patella::ui {

// The form for a fact that stays true for longer than a day, with who found it and when.
class ProfileFactDialog : public RecordDialog<ProfileFact> {
    Q_OBJECT

public:
    ProfileFactDialog(std::optional<ProfileFact> before, const ProfileFact& shown, const Setting& setting,
        QWidget* parent = nullptr);

protected:
    ProfileFact record() const override;

private:
    void fill(const ProfileFact& fact);
    void showKind();
    void showExample();
    void showRange();

    ProfileFact m_shown;
    DateField* m_date;
    ChoiceField<Fact>* m_fact;
    QLineEdit* m_name;
    QLineEdit* m_value;
    ChoiceField<Side>* m_side;
    QLineEdit* m_foundBy;
    AskedGroup* m_asked = nullptr;
    QLabel* m_range; // of a questionnaire that is known
};

} // namespace patella::ui
