// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QObject>

#include "core/log/knee_lines.h"
#include "ui/entry/fields.h"

#include <array>

class QGridLayout;

namespace patella::ui {

// The fields of one knee line: side, place and the scores of the four moments. Whoever makes them lays them
// out.
class KneeLineFields : public QObject {
    Q_OBJECT

public:
    explicit KneeLineFields(QWidget* parent);

    KneeLine line() const;
    void show(const KneeLine& line);

    QComboBox* side;
    QComboBox* region;
    std::array<ScoreField*, runMoments.size()> scores{};
};

} // namespace patella::ui
