// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/log/knee_lines.h"
#include "ui/fields/choice_fields.h"
#include "ui/fields/fields.h"

#include <array>

namespace patella::ui {

// The fields of one knee line: side, place and the scores of the four moments. Whoever makes them lays them
// out; the details are asked elsewhere and kept here meanwhile.
class KneeLineFields : public QObject {
    Q_OBJECT

public:
    // The first score may be of another moment: the one of a rest day.
    explicit KneeLineFields(QWidget* parent, Moment first = Moment::Before);

    KneeLine line() const;
    void show(const KneeLine& line);
    void noPain(); // 0 in both knees as far as the run goes; how the next morning will be, nobody knows
    QString trouble() const;
    std::vector<QWidget*> widgets() const; // in tab order

    ChoiceField<Side>* side;
    ChoiceField<Region>* region;
    std::array<ScoreField*, runMoments.size()> scores{};
    PainDetails details{};

Q_SIGNALS:
    void changed();

private:
    std::array<Moment, runMoments.size()> m_moments = runMoments;
};

} // namespace patella::ui
