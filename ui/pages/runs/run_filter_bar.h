// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QWidget>

#include "core/log/log.h"
#include "ui/fields/choice_fields.h"
#include "ui/fields/setting.h"
#include "ui/pages/runs/run_filter.h"

#include <vector>

class QPushButton;

namespace patella::ui {

class DateField;

// The search field and the choices that narrow the table of runs down.
class RunFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit RunFilterBar(const Setting& setting, QWidget* parent = nullptr);

    RunQuery query(LocalDate today) const;
    void offer(const std::vector<Shoe>& shoes);
    void showAll();
    void focusSearch();

Q_SIGNALS:
    void changed();
    void searched(); // Enter or the down key: on to the table

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void nameFields();
    QWidget* days();
    QWidget* choices();
    bool narrows() const;
    bool asksForDays() const;

    Units m_units;
    QLineEdit* m_words;
    QComboBox* m_period;
    DateField* m_from;
    DateField* m_to;
    QWidget* m_days;
    ChoiceField<Surface>* m_surface;
    QComboBox* m_shoe;
    ChoiceField<RunKind>* m_kind;
    ChoiceField<Side>* m_side;
    QComboBox* m_hurt;
    QPushButton* m_all;
};

} // namespace patella::ui
