// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "core/log/log.h"
#include "ui/entry/entry_dialog.h"
#include "ui/fields/choice_fields.h"
#include "ui/fields/date_field.h"
#include "ui/fields/fields.h"

namespace patella::ui {

// The form for one pair of shoes. It does not ask how far the pair has run: that is the sum of its runs.
class ShoeDialog : public RecordDialog<Shoe> {
    Q_OBJECT

public:
    ShoeDialog(std::optional<Shoe> before, const Shoe& shown, const std::vector<Shoe>& pairs,
        const Setting& setting, QWidget* parent = nullptr);

    QString savedWords() const override;

protected:
    Shoe record() const override;
    std::vector<Problem> problems() const override;

private:
    void fill(const Shoe& shoe);
    QWidget* pairGroup();
    QWidget* lifeGroup();
    QWidget* fitGroup();

    ShoeId m_id;
    std::vector<Shoe> m_pairs;
    QLineEdit* m_name;
    DateField* m_bought;
    DistanceField* m_runBefore;
    DistanceField* m_limit;
    DateField* m_retired;
    QPlainTextEdit* m_notes;
    ChoiceField<ShoeKind>* m_kind;
    ChoiceField<ShoeSupport>* m_support;
    QLineEdit* m_size;
    ChoiceField<Fit>* m_fit;
    NumberField* m_drop;
    ChoiceField<Stiffness>* m_stiffness;
    ChoiceField<Fit>* m_lacing;
    QLineEdit* m_insole;
};

} // namespace patella::ui
