// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include "ui/pages/shared/row_table.h"

namespace patella::ui {

// A table of runs as every page shows it, the pain fingerprint drawn.
class RunTable : public RowTable {
    Q_OBJECT

public:
    explicit RunTable(QAbstractItemModel* model, QWidget* parent = nullptr);
};

} // namespace patella::ui
