// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patterns/twins_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/pages/patterns/sentence.h"
#include "ui/pages/patterns/table_height.h"
#include "ui/pages/patterns/twin_words.h"
#include "ui/pages/shared/row_table.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace patella::ui {

namespace {

constexpr int dayWith = 0; // the columns that lead to a run
constexpr int dayWithout = 3;
constexpr int rowsShown = 10;
constexpr int runRole = Qt::UserRole;

const RunEntry* runOf(const std::vector<RunEntry>& runs, const RunId& id)
{
    const auto found = std::ranges::lower_bound(runs, id, {}, &RunEntry::id);
    return found == runs.end() || found->id != id ? nullptr : &*found;
}

} // namespace

TwinsView::TwinsView(Units units, QWidget* parent)
    : QWidget(parent)
    , m_units(std::move(units))
    , m_factor(new QComboBox)
    , m_sum(sentence({}))
    , m_table(new RowTable(&m_model))
{
    m_factor->setObjectName(QStringLiteral("twinFactor"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Twin runs"));
    auto* label = new QLabel(tr("All the same but:"));
    label->setBuddy(m_factor);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_factor);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(sentence(
        tr("Pairs of your own runs that differ in only one thing: the same surface, shoes, intensity and "
           "warm-up, lengths within 15 %, at most six weeks apart, and the knee as calm before. They show "
           "what "
           "a difference looks like in your log; they are not a test."),
        true));
    column->addLayout(row);
    column->addWidget(m_sum);
    column->addWidget(m_table);
    connect(m_factor, &QComboBox::currentIndexChanged, this, &TwinsView::showChosen);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == dayWith || index.column() == dayWithout)
            openAt(index);
    });
    connect(m_table, &RowTable::opened, this, &TwinsView::openAt);
}

void TwinsView::show(const std::vector<TwinsOfAFactor>& twins, const std::vector<RunEntry>& runs)
{
    const auto before = m_factor->currentIndex() < 0
        ? std::nullopt
        : std::optional(m_twins.at(static_cast<std::size_t>(m_factor->currentIndex())).factor);
    m_twins = twins;
    std::set<RunId> wanted;
    for (const auto& each : twins)
        for (const auto& pair : each.twins)
            wanted.insert({pair.with, pair.without});
    m_runs.clear();
    std::ranges::copy_if(
        runs, std::back_inserter(m_runs), [&](const RunEntry& run) { return wanted.contains(run.id); });
    std::ranges::sort(m_runs, {}, &RunEntry::id);

    const QSignalBlocker quiet(m_factor);
    m_factor->clear();
    for (const auto& each : m_twins)
        m_factor->addItem(words::twinsOffered(each));
    const auto again = std::ranges::find_if(m_twins, [&](const auto& each) { return each.factor == before; });
    m_factor->setCurrentIndex(m_twins.empty() ? -1
            : again == m_twins.end()          ? 0
                                              : static_cast<int>(again - m_twins.begin()));
    showChosen();
}

void TwinsView::showChosen()
{
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("With it"), tr("Length"), tr("Pain"), tr("Without it"),
        tr("Length"), tr("Pain"), tr("Difference")});
    if (m_factor->currentIndex() < 0)
        return;
    const auto& chosen = m_twins.at(static_cast<std::size_t>(m_factor->currentIndex()));
    m_sum->setText(words::twinsInSum(chosen, m_units));
    for (const auto& pair : chosen.twins) {
        const auto* with = runOf(m_runs, pair.with);
        const auto* without = runOf(m_runs, pair.without);
        if (!with || !without)
            continue;
        QList<QStandardItem*> row;
        for (const auto& cell : words::twinRow(pair, *with, *without, m_units)) {
            auto* item = new QStandardItem(cell);
            const bool leads = row.size() == dayWith || row.size() == dayWithout;
            item->setTextAlignment((leads ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            if (leads) {
                item->setForeground(palette().link());
                item->setToolTip(tr("Show this run"));
            }
            item->setData(toQt((row.size() < dayWithout ? pair.with : pair.without).text()), runRole);
            row << item;
        }
        m_model.appendRow(row);
    }
    m_table->resizeColumnsToContents();
    showAllRows(*m_table, rowsShown);
}

void TwinsView::openAt(const QModelIndex& index)
{
    if (const auto run = RunId::fromText(fromQt(index.data(runRole).toString())))
        Q_EMIT runWanted(*run);
}

} // namespace patella::ui
