// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mileage/course_view.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/charts/mileage/mileage_course.h"
#include "ui/convert.h"
#include "ui/pages/mileage/chart_card.h"
#include "ui/pages/mileage/mileage_table_model.h"
#include "ui/pages/mileage/week_sentences.h"
#include "ui/pages/shared/latest_week.h"
#include "ui/pages/shared/row_table.h"
#include "ui/pages/shared/save_picture.h"
#include "ui/pages/shared/tool_row.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int weeksShownFirst = 52;

} // namespace

CourseView::CourseView(QWidget* parent)
    : QWidget(parent)
    , m_tools(new ToolRow)
    , m_chart(new MileageChart)
    , m_model(new MileageTableModel(this))
    , m_table(new RowTable(m_model))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(pictureWithTools(), 3);
    column->addWidget(table(), 1);
    connect(m_chart, &MileageChart::windowChanged, m_tools, &ToolRow::releasePeriod);
    connect(m_tools, &ToolRow::pictureWanted, this, &CourseView::savePicture);
    connect(m_chart, &ChartWidget::pictureWanted, this, &CourseView::savePicture);
    connect(m_tools, &ToolRow::periodChosen, this, [this](int weeks) {
        const QSignalBlocker quiet(m_chart);
        m_chart->showLatest(weeks);
    });
    m_tools->addStretch();
    m_tools->addPeriods({26, weeksShownFirst, 104, 0}, weeksShownFirst);
    m_tools->addPicture();
    const QSignalBlocker quiet(m_chart);
    m_chart->showLatest(weeksShownFirst);
}

QWidget* CourseView::pictureWithTools()
{
    m_chart->setAccessibleName(tr("Pain and mileage"));
    connect(m_chart, &MileageChart::opened, this, [this](const MileageItem& item) {
        Q_EMIT weekWanted(toQt(m_weeks[static_cast<std::size_t>(item.first)].week.monday));
    });
    return chartCard(m_tools, m_chart,
        tr("Above: what you ran, the line its four-week mean. Below: the worst pain of each week (line with "
           "dots), its mean (rings), the next morning (dashed), the four-week mean (wide); hatched squares "
           "may "
           "be masked and count nowhere. Tinted: pain rose by two or more. Gaps: no score."));
}

QWidget* CourseView::table()
{
    m_table->setAccessibleName(tr("Weeks as a table"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(false); // numbers stand close to those before
    connect(m_table, &RowTable::opened, this, [this](const QModelIndex& index) {
        Q_EMIT weekWanted(toQt(m_model->weekAt(index.row()).week.monday));
    });
    return m_table;
}

void CourseView::show(
    std::vector<MileageWeek> weeks, MileageUnit unit, const Units& units, const QString& answer)
{
    const bool isTheSameAxis = !m_weeks.empty() && m_weeks.front().week.monday == weeks.front().week.monday;
    const bool isFirst = m_weeks.empty();
    m_weeks = std::move(weeks);
    if (isFirst)
        m_tools->widenPeriod(weeksToTheLatest(m_weeks, &MileageWeek::week));
    m_model->show(m_weeks, unit, units);
    m_table->resizeColumnsToContents();
    MileageCourse course{.weeks = m_weeks, .unit = unit, .sign = words::signOf(unit, units), .units = units};
    const auto rose = static_cast<int>(std::ranges::count_if(m_weeks, &MileageWeek::painRose));
    const QSignalBlocker quiet(m_chart);
    m_chart->show(pictureOf(std::move(course),
                      [=](std::span<const MileageWeek> shown) {
                          return words::weeksInLines(shown, unit, units).join(QLatin1Char('\n'));
                      }),
        answer + QLatin1Char(' ') + tr("Pain rose by two or more in %n week(s).", nullptr, rose),
        isTheSameAxis);
}

void CourseView::savePicture()
{
    if (const auto saved = patella::ui::savePicture(*m_chart, tr("pain and mileage")))
        saved->isWritten ? Q_EMIT done(saved->sentence) : Q_EMIT refused(saved->sentence);
}

} // namespace patella::ui
