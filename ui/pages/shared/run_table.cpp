// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/run_table.h"

#include "ui/pages/shared/fingerprint_delegate.h"
#include "ui/pages/shared/run_header.h"
#include "ui/pages/shared/run_table_model.h"

namespace patella::ui {

RunTable::RunTable(QAbstractItemModel* model, QWidget* parent)
    : RowTable(model, parent)
{
    setHorizontalHeader(new RunHeader(this));
    setItemDelegateForColumn(RunTableModel::Knee, new FingerprintDelegate(this));
    setAccessibleName(tr("Runs"));
    fitColumns({RunTableModel::Kind, RunTableModel::SurfaceRunOn, RunTableModel::Shoes, RunTableModel::Place},
        {RunTableModel::Pace, RunTableModel::Kind, RunTableModel::Place, // said by others, or told by few
            RunTableModel::Shoes, RunTableModel::SurfaceRunOn});
}

} // namespace patella::ui
