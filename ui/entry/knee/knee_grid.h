// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/log/knee_lines.h"
#include "ui/fields/typed_field.h"

#include <span>
#include <vector>

class QGridLayout;
class QPushButton;

namespace patella::ui {

class KneeLineFields;

// The knee lines of a run or of a day without one, one under the other; another place or the other knee is
// one more line.
class KneeGrid : public QWidget, public Readable {
    Q_OBJECT

public:
    enum class Asks { FourMoments, OneScore };

    explicit KneeGrid(
        const std::vector<KneeLine>& lines, Asks asks = Asks::FourMoments, QWidget* parent = nullptr);

    // Lines with a score; the same side and place twice is one line with the worse scores.
    std::vector<KneeLine> lines() const;
    QString trouble() const override;

    // All lines, also those without a score.
    std::vector<KneeLine> shownLines() const;
    void setDetails(std::size_t shownLine, const PainDetails& details);

    // Adds a line for this place, or takes it away; its scores come back with it.
    void togglePlace(Side side, Region region);
    void noPain();
    QWidget* firstScore() const;

Q_SIGNALS:
    void changed();

private:
    void addHeads();
    void addButtons();
    KneeLineFields* addLine(const KneeLine& line);
    void remove(KneeLineFields* line);
    void orderTabs();
    bool hurts() const;

    Asks m_asks;
    QGridLayout* m_grid;
    QPushButton* m_another;
    QPushButton* m_noPain;
    std::vector<KneeLineFields*> m_lines;
    std::vector<KneeLine> m_takenAway;
    int m_nextRow = 1;
};

} // namespace patella::ui
