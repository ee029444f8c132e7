// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/log/knee_lines.h"
#include "ui/fields/typed_field.h"

#include <map>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace patella::ui {

class KneeLineFields;

// What is known of a knee before it has a score.
struct KneeBegun {
    Side side;
    std::optional<Region> region; // chosen
    std::optional<Region> suggested;
};

// The knee lines of a run or of a day without one, one under the other; another place or the other knee is
// one more line.
class KneeGrid : public QWidget, public Readable {
    Q_OBJECT

public:
    enum class Asks { FourMoments, OneScore };

    explicit KneeGrid(
        const std::vector<KneeLine>& lines, Asks asks = Asks::FourMoments, QWidget* parent = nullptr);

    void begin(const KneeBegun& begun); // in the first line, as long as nothing stands in any
    // Of one knee, or of both as one: its side is asked elsewhere, and every line follows it.
    void keepTo(Side knee);

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
    void showRemovers();

    Asks m_asks;
    std::optional<Side> m_knee; // the only one
    QGridLayout* m_grid;
    QWidget* m_buttons; // below the lines
    QPushButton* m_another;
    QPushButton* m_noPain;
    QLabel* m_sideHead = nullptr;
    std::vector<KneeLineFields*> m_lines;
    std::map<KneeLineFields*, QToolButton*> m_removers; // of each line
    std::vector<KneeLine> m_takenAway;
    int m_nextRow = 1;
};

} // namespace patella::ui
