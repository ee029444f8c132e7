// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_report.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/words/import_words.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui {

namespace {

struct Line {
    std::string file;
    QString outcome;
    QString detail;
};

QString detailOf(const exchange::ImportPlan::Taken& taken)
{
    const auto& run = taken.entry.run;
    QStringList parts{words::shortDate(run.date)};
    if (run.distance)
        parts << words::distance(*run.distance);
    for (const auto remark : taken.remarks)
        parts << words::of(remark);
    return parts.join(QStringLiteral("; "));
}

// The files that need a look come first.
std::vector<Line> linesOf(const exchange::ImportPlan& plan)
{
    std::vector<Line> lines;
    for (const auto& each : plan.failed)
        lines.push_back({each.file, ImportReport::tr("Failed"), words::reason(each)});
    for (const auto& each : plan.skipped)
        lines.push_back({each.file, ImportReport::tr("Skipped"), words::reason(each)});
    for (const auto& each : plan.duplicates)
        lines.push_back({each.file, ImportReport::tr("Already there"), {}});
    for (const auto& each : plan.imported)
        lines.push_back({each.file, ImportReport::tr("Imported"), detailOf(each)});
    return lines;
}

QTableWidget* tableOf(const std::vector<Line>& lines)
{
    auto* table = new QTableWidget(static_cast<int>(lines.size()), 3);
    table->setHorizontalHeaderLabels(
        {ImportReport::tr("File"), ImportReport::tr("Outcome"), ImportReport::tr("Why, or what")});
    table->setAccessibleName(ImportReport::tr("Outcome of each file"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto& line = lines.at(static_cast<std::size_t>(row));
        auto* file = new QTableWidgetItem(QFileInfo(toQt(line.file)).fileName());
        file->setToolTip(toQt(line.file));
        auto* detail = new QTableWidgetItem(line.detail);
        detail->setToolTip(line.detail);
        table->setItem(row, 0, file);
        table->setItem(row, 1, new QTableWidgetItem(line.outcome));
        table->setItem(row, 2, detail);
    }
    table->resizeColumnsToContents();
    table->setCurrentCell(-1, -1);
    table->setColumnWidth(0, std::min(table->columnWidth(0), table->fontMetrics().averageCharWidth() * 40));
    return table;
}

} // namespace

ImportReport::ImportReport(const exchange::ImportPlan& plan, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import"));
    auto* summary = new QLabel(words::summary(plan));
    summary->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(summary);
    column->addWidget(tableOf(linesOf(plan)), 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 24);
}

bool needsReport(const exchange::ImportPlan& plan)
{
    const bool remarked = std::any_of(
        plan.imported.begin(), plan.imported.end(), [](const auto& each) { return !each.remarks.empty(); });
    return remarked || !plan.duplicates.empty() || !plan.skipped.empty() || !plan.failed.empty();
}

} // namespace patella::ui
