// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/csv_table.h"

namespace patella::exchange {

// Some services put their figures as a JSON object into one cell of a row: each name in it becomes a column
// of its own, and the column of the objects is emptied. Any other table comes back as it was.
CsvTable withJsonCellsParted(CsvTable table);

} // namespace patella::exchange
