// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/log/knee_lines.h"

#include <vector>

class QGridLayout;
class QPushButton;

namespace patella::ui {

class KneeLineFields;

// The knee lines of a run, one under the other; another place or the other knee is one more line.
class KneeGrid : public QWidget {
    Q_OBJECT

public:
    explicit KneeGrid(const std::vector<KneeLine>& lines, QWidget* parent = nullptr);
    // Lines with an answer; the same side and place twice is one line with the worse scores.
    std::vector<KneeLine> lines() const;

private:
    KneeLineFields* addLine(const KneeLine& line);

    QGridLayout* m_grid;
    QPushButton* m_another;
    std::vector<KneeLineFields*> m_lines;
};

} // namespace patella::ui
