// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knee/where_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/knee/run_scores.h"
#include "ui/convert.h"
#include "ui/entry/knee/knee_map.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

QString nameOf(std::chrono::year_month month, const QLocale& locale)
{
    return locale.toString(toQt(LocalDate{month / std::chrono::day{1}}), QStringLiteral("MMMM yyyy"));
}

} // namespace

WhereView::WhereView(QWidget* parent)
    : QWidget(parent)
    , m_map(new KneeMap)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_name(knee::words())
    , m_said(knee::words())
    , m_hint(knee::words())
    , m_table(new FigureTable(tr("Places by month")))
{
    m_map->setAccessibleName(tr("Where it hurt, on a drawing of both knees"));
    m_map->setAccessibleDescription(tr("Arrow keys go from place to place, Space opens its latest score."));
    m_map->setMaximumWidth(520);
    m_slider->setAccessibleName(tr("Month"));
    m_slider->setPageStep(3);
    auto bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    auto* side = new QVBoxLayout;
    side->addWidget(m_name);
    side->addWidget(m_slider);
    side->addWidget(m_said);
    side->addWidget(m_hint);
    side->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(m_map, 3);
    row->addLayout(side, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_table);
    connect(m_slider, &QSlider::valueChanged, this, &WhereView::showMonth);
    connect(m_map, &KneeMap::toggled, this, [this](Side of, Region region) {
        if (!m_all.empty())
            Q_EMIT placeWanted(of, region, m_all.at(static_cast<std::size_t>(m_slider->value())).month);
    });
}

QString WhereView::monthInWords(const MonthOfPlaces& month) const
{
    QStringList lines;
    for (const auto& place : month.places) {
        //: a place, on how many days it hurt, and its worst score
        auto line = tr("%1, %2: %n day(s), at most %3", nullptr, place.days)
                        .arg(words::of(place.side), words::brief(place.region),
                            m_locale.toString(place.worst.value()));
        lines << (place.isNew ? tr("%1 (new)").arg(line) : line);
    }
    if (month.withoutPlace > 0)
        lines << tr("%n day(s) without a place recorded", nullptr, month.withoutPlace);
    for (const auto& [place, days] : month.elsewhere)
        lines << tr("elsewhere, %1: %n check(s)", nullptr, days).arg(words::of(place));
    return lines.isEmpty() ? tr("No pain was recorded.") : lines.join(QLatin1Char('\n'));
}

void WhereView::showMonth()
{
    if (m_all.empty())
        return;
    const auto& month = m_all.at(static_cast<std::size_t>(m_slider->value()));
    std::vector<MarkedPlace> marks;
    for (const auto& place : month.places)
        marks.push_back(
            {.side = place.side, .region = place.region, .worst = place.worst, .isNew = place.isNew});
    m_map->mark(marks);
    m_name->setText(nameOf(month.month, m_locale));
    m_said->setText(monthInWords(month));
}

void WhereView::show(const Log& log, LocalDate today, Side knee, const Units& units)
{
    m_all = placeMonths(log, today, knee);
    m_locale = units.locale;
    m_slider->setRange(0, std::max(0, static_cast<int>(m_all.size()) - 1));
    m_slider->setValue(m_slider->maximum());
    m_slider->setVisible(m_slider->maximum() > 0);
    QStringList hints;
    for (const auto side : bothKnees)
        if (const auto moved = isAbout(knee, side) ? movedPlace(m_all, side) : std::nullopt)
            hints << tr("%1: this month it hurts most often at another place (%2) than last month (%3).")
                         .arg(words::of(side), words::brief(moved->to), words::brief(moved->from));
    if (!m_all.empty() && !m_all.back().elsewhere.empty())
        hints << tr("Not only the knee: other places are named in this month's checks.");
    m_hint->setText(hints.join(QLatin1Char('\n')));
    m_hint->setVisible(!hints.isEmpty());
    std::vector<QStringList> rows;
    for (const auto& month : m_all)
        for (const auto& place : month.places)
            rows.push_back({nameOf(month.month, m_locale), words::of(place.side), words::of(place.region),
                m_locale.toString(place.days), m_locale.toString(place.worst.value()),
                place.isNew ? tr("new") : QString()});
    std::ranges::reverse(rows);
    m_table->show({tr("Month"), tr("Knee"), tr("Place"), tr("Days"), tr("Worst"), QString()}, rows);
    showMonth();
}

} // namespace patella::ui
