// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/knee_grid.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/entry/knee_line_fields.h"
#include "ui/entry/labelled_field.h"

#include <algorithm>

namespace patella::ui {

KneeGrid::KneeGrid(const std::vector<KneeLine>& lines, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_another(new QPushButton(tr("Another &place or knee")))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(10);
    const QStringList heads{
        tr("Knee"), tr("Place"), tr("Before"), tr("Worst in the run"), tr("Within 1 h"), tr("Next morning")};
    for (int column = 0; column < heads.size(); ++column) {
        auto* head = new QLabel(heads.at(column));
        head->setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(head, 0, column);
    }
    m_grid->setColumnStretch(1, 1);
    m_another->setAutoDefault(false);
    for (const auto& line : lines)
        addLine(line);
    if (lines.empty())
        addLine({.side = Side::Left, .region = {}, .scores = {}});
    connect(m_another, &QPushButton::clicked, this, [this] {
        const auto side = m_lines.back()->line().side == Side::Left ? Side::Right : Side::Left;
        addLine({.side = side, .region = {}, .scores = {}})->side->setFocus();
    });
}

KneeLineFields* KneeGrid::addLine(const KneeLine& line)
{
    auto* fields = new KneeLineFields(this);
    fields->show(line);
    const int row = static_cast<int>(m_lines.size()) + 1;
    for (auto* field : {static_cast<QWidget*>(fields->side), static_cast<QWidget*>(fields->region)})
        field->setMinimumHeight(fieldHeight(*field));
    for (auto* score : fields->scores)
        score->setMinimumHeight(fieldHeight(*score));
    m_grid->addWidget(fields->side, row, 0);
    m_grid->addWidget(fields->region, row, 1);
    QWidget* last = fields->region;
    setTabOrder(fields->side, fields->region);
    for (std::size_t clock = 0; clock < fields->scores.size(); ++clock) {
        m_grid->addWidget(fields->scores.at(clock), row, static_cast<int>(clock) + 2);
        setTabOrder(last, fields->scores.at(clock));
        last = fields->scores.at(clock);
    }
    m_grid->addWidget(m_another, row + 1, 0, 1, 2, Qt::AlignLeft);
    setTabOrder(last, m_another);
    m_lines.push_back(fields);
    return fields;
}

std::vector<KneeLine> KneeGrid::lines() const
{
    std::vector<KneeLine> lines;
    for (const auto* fields : m_lines) {
        const auto line = fields->line();
        if (line.isEmpty())
            continue;
        const auto same = std::find_if(lines.begin(), lines.end(),
            [&](const KneeLine& each) { return each.side == line.side && each.region == line.region; });
        if (same == lines.end()) {
            lines.push_back(line);
            continue;
        }
        for (std::size_t clock = 0; clock < line.scores.size(); ++clock)
            same->scores.at(clock) = std::max(same->scores.at(clock), line.scores.at(clock));
    }
    return lines;
}

} // namespace patella::ui
