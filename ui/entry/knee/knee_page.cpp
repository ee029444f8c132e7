// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/knee/knee_page.h"

#include <QComboBox>
#include <QVBoxLayout>

#include "ui/entry/knee/knee_map.h"
#include "ui/fields/labelled_field.h"
#include "ui/words/capital.h"
#include "ui/words/log_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

QString nameOf(const KneeLine& line)
{
    const auto side = words::of(line.side);
    const auto name = line.region ? side + QStringLiteral(": ") + words::of(*line.region) : side;
    return words::withCapital(name);
}

} // namespace

KneePage::KneePage(KneeGrid& grid, PainDetailsFields::Of what, const Units& units, QWidget* parent)
    : QWidget(parent)
    , m_grid(grid)
    , m_map(new KneeMap)
    , m_place(new QComboBox)
    , m_details(new PainDetailsFields(what, units))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(m_map);
    column->addWidget(new LabelledField(tr("For"), m_place));
    column->addWidget(m_details);
    connect(m_map, &KneeMap::toggled, &m_grid, &KneeGrid::togglePlace);
    connect(&m_grid, &KneeGrid::changed, this, &KneePage::follow);
    connect(m_place, &QComboBox::activated, this, &KneePage::showLine);
    connect(m_details, &PainDetailsFields::changed, this,
        [this] { m_grid.setDetails(static_cast<std::size_t>(m_shown), m_details->details()); });
    follow();
}

void KneePage::keepTo(Side knee) { m_map->keepTo(knee); }

void KneePage::follow()
{
    const auto lines = m_grid.shownLines();
    std::vector<MarkedPlace> places;
    for (const auto& line : lines)
        if (line.region)
            places.push_back({.side = line.side,
                .region = *line.region,
                .worst = *std::max_element(line.scores.begin(), line.scores.end())});
    m_map->mark(places);
    m_place->clear();
    for (const auto& line : lines)
        m_place->addItem(nameOf(line));
    const int last = static_cast<int>(lines.size()) - 1;
    showLine(lines.size() == m_lineCount ? m_shown : last); // a new line is the one to speak of
    m_lineCount = lines.size();
}

void KneePage::showLine(int line)
{
    m_shown = line;
    m_place->setCurrentIndex(line);
    m_details->show(m_grid.shownLines().at(static_cast<std::size_t>(line)).details);
}

} // namespace patella::ui
