// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QWidget>

#include "core/log/log.h"
#include "ui/fields/choice_fields.h"
#include "ui/pages/runs/run_filter.h"

#include <vector>

class QPushButton;

namespace patella::ui {

// The search field and the choices that narrow the table of runs down.
class RunFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit RunFilterBar(QWidget* parent = nullptr);

    RunQuery query(LocalDate today) const;
    void offer(const std::vector<Shoe>& shoes);
    void showAll();
    void focusSearch();

Q_SIGNALS:
    void changed();

private:
    void build();
    bool narrows() const;

    QLineEdit* m_words;
    QComboBox* m_period;
    ChoiceField<Surface>* m_surface;
    QComboBox* m_shoe;
    ChoiceField<RunKind>* m_kind;
    QComboBox* m_hurt;
    QPushButton* m_all;
};

} // namespace patella::ui
