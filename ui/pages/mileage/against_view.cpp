// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mileage/against_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/load/load_parts.h"
#include "ui/charts/mileage/mileage_scatter.h"
#include "ui/pages/mileage/band_table_model.h"
#include "ui/pages/mileage/chart_card.h"
#include "ui/pages/mileage/point_table_model.h"
#include "ui/pages/mileage/point_words.h"
#include "ui/pages/shared/row_table.h"
#include "ui/pages/shared/save_picture.h"
#include "ui/pages/shared/tool_row.h"

#include <algorithm>

namespace patella::ui {

namespace {

// Shoes have the colour they have on the Load page: by their whole load.
std::vector<PointGroup> shoesByLoad(const Log& log, LocalDate today)
{
    std::vector<PointGroup> groups;
    for (const auto& part : loadParts(log.runs, LoadUnit::Distance, Division::Shoe, today))
        if (const auto* shoe = std::get_if<ShoeId>(&part.name))
            groups.emplace_back(*shoe);
    return groups;
}

template <typename Choice> std::vector<PointGroup> allOf()
{
    std::vector<PointGroup> groups;
    for (const auto& [choice, word] : wordsOf<Choice>)
        groups.emplace_back(choice);
    return groups;
}

std::vector<PointGroup> possibleGroups(const Log& log, PointColour colour, LocalDate today)
{
    switch (colour) {
    case PointColour::Season:
        return {Season::DecemberToFebruary, Season::MarchToMay, Season::JuneToAugust,
            Season::SeptemberToNovember};
    case PointColour::Surface:
        return allOf<Surface>();
    case PointColour::Shoe:
        return shoesByLoad(log, today);
    }
    return {};
}

// Those that occur, in their order; what is not known comes last.
std::vector<ScatterGroup> groupsOf(const std::vector<MileagePoint>& points,
    const std::vector<PointGroup>& possible, const std::vector<Shoe>& shoes, const QLocale& locale)
{
    std::vector<ScatterGroup> groups;
    const auto add = [&](const PointGroup& group, int number) {
        if (std::ranges::any_of(points, [&](const MileagePoint& point) { return point.group == group; }))
            groups.push_back({.of = group, .name = words::of(group, shoes, locale), .number = number});
    };
    for (std::size_t i = 0; i < possible.size(); ++i)
        add(possible[i], static_cast<int>(i));
    add(NotSaid{}, 0); // grey
    return groups;
}

} // namespace

AgainstView::AgainstView(QWidget* parent)
    : QWidget(parent)
    , m_of(new QComboBox)
    , m_lag(new QComboBox)
    , m_colour(new QComboBox)
    , m_tools(new ToolRow)
    , m_chart(new MileageChart)
    , m_pointModel(new PointTableModel(this))
    , m_bandModel(new BandTableModel(this))
    , m_pointTable(new RowTable(m_pointModel))
    , m_bandTable(new RowTable(m_bandModel))
{
    setUpTools();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(pictureWithTools(), 3);
    column->addWidget(tables(), 1);
}

void AgainstView::setUpTools()
{
    m_of->setObjectName(QStringLiteral("pointOf"));
    m_lag->setObjectName(QStringLiteral("lag"));
    m_colour->setObjectName(QStringLiteral("pointColour"));
    m_of->setAccessibleName(tr("What a point stands for"));
    m_lag->setAccessibleName(tr("Which pain it is compared with"));
    m_colour->setAccessibleName(tr("What the points are coloured by"));
    for (const auto& [of, word] : wordsOf<PointOf>)
        m_of->addItem(words::choiceOf(of), static_cast<int>(of));
    for (const auto& [colour, word] : wordsOf<PointColour>)
        m_colour->addItem(words::choiceOf(colour), static_cast<int>(colour));
    m_of->setCurrentIndex(static_cast<int>(PointOf::Week));
    offerPains();
    connect(m_of, &QComboBox::currentIndexChanged, this, [this] {
        offerPains();
        Q_EMIT choiceChanged();
    });
    connect(m_lag, &QComboBox::currentIndexChanged, this, &AgainstView::choiceChanged);
    connect(m_colour, &QComboBox::currentIndexChanged, this, &AgainstView::choiceChanged);
    connect(m_tools, &ToolRow::pictureWanted, this, &AgainstView::savePicture);
    connect(m_chart, &ChartWidget::pictureWanted, this, &AgainstView::savePicture);
    m_tools->add(tr("A p&oint is"), m_of);
    m_tools->add(tr("pai&n of"), m_lag);
    m_tools->add(tr("&coloured by"), m_colour);
    m_tools->addStretch();
    m_tools->addPicture();
}

void AgainstView::offerPains()
{
    const QSignalBlocker quiet(m_lag);
    const int chosen = std::max(0, m_lag->currentIndex());
    m_lag->clear();
    for (int lag = 0; lag <= 2; ++lag)
        m_lag->addItem(words::painAfter(static_cast<PointOf>(m_of->currentData().toInt()), lag), lag);
    m_lag->setCurrentIndex(chosen);
}

QWidget* AgainstView::pictureWithTools()
{
    m_chart->setAccessibleName(tr("Pain against mileage"));
    connect(m_chart, &MileageChart::opened, this, &AgainstView::open);
    return chartCard(m_tools, m_chart,
        tr("Grey boxes: the middle half of the scores in a band, with the median as a line and above it the "
           "number of points. Dots of the same score are spread a little; hatched squares may be masked and "
           "count in no band."));
}

QWidget* AgainstView::tables()
{
    m_bandTable->setAccessibleName(tr("Bands as a table"));
    m_pointTable->setAccessibleName(tr("Points as a table"));
    connect(m_bandTable, &RowTable::opened, this, [this](const QModelIndex& index) {
        open({.of = MileageItem::Of::Band, .first = index.row(), .count = 1, .stretch = {}, .place = {}});
    });
    connect(m_pointTable, &RowTable::opened, this,
        [this](const QModelIndex& index) { Q_EMIT runsWanted(m_pointModel->pointAt(index.row()).runs); });
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins({});
    row->setSpacing(16);
    for (auto* table : {m_bandTable, m_pointTable}) {
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->horizontalHeader()->setStretchLastSection(false); // numbers stand close to those before
        row->addWidget(table, table == m_bandTable ? 6 : 7);
    }
    return made;
}

PointQuestion AgainstView::question(const MileageQuestion& asked) const
{
    return {.asked = asked,
        .of = static_cast<PointOf>(m_of->currentData().toInt()),
        .lagWeeks = m_lag->currentData().toInt(),
        .colour = static_cast<PointColour>(m_colour->currentData().toInt())};
}

void AgainstView::show(const Log& log, const MileageQuestion& asked, LocalDate today, const Units& units)
{
    const auto wanted = question(asked);
    m_unit = asked.unit;
    m_metres = units.metres();
    m_points = mileagePoints(log, wanted, today);
    m_bands = painBands(m_points, asked.unit, m_metres);
    m_pointModel->show(m_points, wanted, log.shoes, units);
    m_bandModel->show(m_bands, asked.unit, units);
    m_pointTable->resizeColumnsToContents();
    m_bandTable->resizeColumnsToContents();
    std::ranges::stable_sort(m_points, {}, &MileagePoint::amount);
    MileageScatter scatter{
        .points = m_points,
        .bands = m_bands,
        .groups = groupsOf(m_points, possibleGroups(log, wanted.colour, today), log.shoes, units.locale),
        .unit = asked.unit,
        .amounts = words::axisTitle(wanted, units),
        .pains = tr("worst pain"),
        .units = units,
    };
    const auto said = [this, wanted, units, shoes = log.shoes](const MileageItem& item) {
        const auto index = static_cast<std::size_t>(item.first);
        return item.of == MileageItem::Of::Band ? words::inFull(m_bands[index], wanted, units)
                                                : words::inFull(m_points[index], wanted, shoes, units);
    };
    m_chart->show(pictureOf(std::move(scatter), said),
        tr("%n point(s): %1 against %2.", nullptr, static_cast<int>(m_points.size()))
            .arg(words::amountsTitle(wanted, units), words::painTitle(wanted)),
        false);
}

void AgainstView::open(const MileageItem& item)
{
    const auto index = static_cast<std::size_t>(item.first);
    if (item.of == MileageItem::Of::Point)
        return Q_EMIT runsWanted(m_points[index].runs);
    std::vector<RunId> runs;
    for (const auto& point : m_points)
        if (const double amount = inUnits(point.amount, m_unit, m_metres);
            !point.masked && amount >= m_bands[index].from && amount < m_bands[index].to)
            runs.insert(runs.end(), point.runs.begin(), point.runs.end());
    Q_EMIT runsWanted(runs);
}

void AgainstView::savePicture()
{
    if (const auto saved = patella::ui::savePicture(*m_chart, tr("pain against mileage")))
        saved->isWritten ? Q_EMIT done(saved->sentence) : Q_EMIT refused(saved->sentence);
}

} // namespace patella::ui
