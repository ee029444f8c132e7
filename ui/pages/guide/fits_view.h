// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include "core/knowledge/what_fits.h"

namespace patella::ui {

// "What fits, what does not": at most three words to ask about, what speaks for and against each in the log,
// what was never asked, and questions for the next visit.
class FitsView : public QWidget {
    Q_OBJECT

public:
    explicit FitsView(const knowledge::WhatFits& found, bool aSignStands, QWidget* parent = nullptr);

    QStringList questions() const { return m_questions; }

Q_SIGNALS:
    void questionsWanted(const QStringList& questions); // in the next visit

private:
    QWidget* fitCard(const knowledge::ConditionFit& fit);
    QWidget* questionList(const knowledge::WhatFits& found);

    QStringList m_questions;
};

} // namespace patella::ui
