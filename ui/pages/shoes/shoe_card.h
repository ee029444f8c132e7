// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include "core/load/shoe_use.h"
#include "ui/words/units.h"

namespace patella::ui {

// One pair: what it is, what it has run against its limit, since when and where.
class ShoeCard : public QFrame {
    Q_OBJECT

public:
    ShoeCard(const Shoe& shoe, const ShoeUse& use, const Units& units, QWidget* parent = nullptr);

    const Shoe& shoe() const { return m_shoe; }
    void sayOfTheKnee(const QString& words); // how it was along the pair's life; empty: nothing to say
    QPushButton* retireButton() const { return m_retire; } // of a retired pair: bring back

Q_SIGNALS:
    void editWanted();
    void retireWanted();

private:
    QLayout* nameRow();
    QLayout* wearRow(const ShoeUse& use, const Units& units);
    QLabel* quiet(const QString& text);

    Shoe m_shoe;
    QPushButton* m_retire;
    QLabel* m_knee;
};

} // namespace patella::ui
