// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/run_table.h"

#include "ui/pages/shared/fingerprint_delegate.h"
#include "ui/pages/shared/run_table_model.h"

namespace patella::ui {

RunTable::RunTable(QAbstractItemModel* model, QWidget* parent)
    : RowTable(model, parent)
{
    setItemDelegateForColumn(RunTableModel::Knee, new FingerprintDelegate(this));
    setAccessibleName(tr("Runs"));
    const auto em = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const std::array<int, 9> digitsWide{12, 10, 9, 12, 10, 22, 15, 15, 17};
    for (int column = 0; column < static_cast<int>(digitsWide.size()); ++column)
        setColumnWidth(column, em * digitsWide.at(static_cast<std::size_t>(column)));
}

} // namespace patella::ui
