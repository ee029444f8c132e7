// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mileage/mileage_page.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/mileage/mileage_link.h"
#include "ui/charts/chart_file.h"
#include "ui/charts/mileage/mileage_course.h"
#include "ui/convert.h"
#include "ui/log/log_book.h"
#include "ui/pages/mileage/mileage_table_model.h"
#include "ui/pages/shared/card.h"
#include "ui/pages/shared/empty_state.h"
#include "ui/pages/shared/row_table.h"
#include "ui/words/mileage/mileage_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int weeksShownFirst = 52;

QLabel* wrapped(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MileagePage::MileagePage(LogBook& book, QWidget* parent)
    : QStackedWidget(parent)
    , m_book(book)
    , m_knee(new QComboBox)
    , m_unit(new QComboBox)
    , m_periods(new QButtonGroup(this))
    , m_answer(wrapped(QStringLiteral("answer")))
    , m_counts(wrapped(QStringLiteral("counts")))
    , m_chart(new MileageChart)
    , m_model(new MileageTableModel(this))
    , m_table(new RowTable(m_model))
{
    auto* empty = new EmptyState(tr("No weeks yet"),
        tr("Here your weeks of running stand above how your knee was in them. Twelve weeks with scores are "
           "enough to say whether it follows them."),
        tr("Log a run"));
    connect(empty, &EmptyState::actionWanted, this, &MileagePage::runWanted);
    addWidget(empty);
    addWidget(content());
    m_unit->setCurrentIndex(static_cast<int>(usualUnit(book.log().runs)));
    connect(m_knee, &QComboBox::currentIndexChanged, this, &MileagePage::refresh);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &MileagePage::refresh);
    connect(m_periods, &QButtonGroup::idClicked, this, &MileagePage::showPeriod);
    connect(&m_book, &LogBook::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
}

QWidget* MileagePage::content()
{
    auto large = m_answer->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_answer->setFont(large);
    m_table->setAccessibleName(tr("Weeks as a table"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(false); // numbers stand close to those before
    connect(m_table, &RowTable::opened, this, [this](const QModelIndex& index) {
        Q_EMIT weekWanted(toQt(m_model->weekAt(index.row()).week.monday));
    });
    auto* made = new QWidget;
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_answer);
    column->addWidget(m_counts);
    column->addWidget(tools());
    column->addWidget(chartCard(), 3);
    column->addWidget(m_table, 1);
    return made;
}

QWidget* MileagePage::tools()
{
    m_knee->setObjectName(QStringLiteral("knee"));
    m_knee->setAccessibleName(tr("Which knee"));
    m_knee->addItem(tr("both, the worse one"), static_cast<int>(Side::Both));
    m_knee->addItem(tr("left"), static_cast<int>(Side::Left));
    m_knee->addItem(tr("right"), static_cast<int>(Side::Right));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_unit->setAccessibleName(tr("What the knee is held against"));
    m_unit->addItem(m_book.units().distance == DistanceUnit::Mile ? tr("miles") : tr("kilometres"));
    m_unit->addItem(tr("minutes"));
    m_unit->addItem(tr("metres downhill"));
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins({});
    const auto add = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
    };
    add(tr("&Knee"), m_knee);
    add(tr("&Against"), m_unit);
    row->addStretch();
    const std::pair<QString, int> periods[]{
        {tr("6 months"), 26}, {tr("1 year"), weeksShownFirst}, {tr("2 years"), 104}, {tr("All"), 0}};
    for (const auto& [text, weeks] : periods) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setCheckable(true);
        button->setChecked(weeks == weeksShownFirst);
        m_periods->addButton(button, weeks);
        row->addWidget(button);
    }
    auto* save = new QPushButton(tr("Save &picture …"));
    connect(save, &QPushButton::clicked, this, &MileagePage::savePicture);
    row->addWidget(save);
    return made;
}

QWidget* MileagePage::chartCard()
{
    m_chart->setAccessibleName(tr("Pain and mileage"));
    connect(m_chart, &MileageChart::opened, this, &MileagePage::weekWanted);
    auto* legend = wrapped(QStringLiteral("legend"));
    legend->setText(tr("Above: what you ran, dotted its four-week mean. Below: the worst pain of each week "
                       "(line with dots), the next morning (dashed), the four-week mean (wide); hatched "
                       "squares may be masked and count nowhere. Tinted: pain rose by two or more. Gaps: no "
                       "score."));
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->addWidget(m_chart, 1);
    column->addWidget(legend);
    return card({}, both);
}

void MileagePage::showEvent(QShowEvent* event)
{
    if (m_isStale)
        refresh();
    QStackedWidget::showEvent(event);
}

MileageQuestion MileagePage::question() const
{
    return {.unit = static_cast<MileageUnit>(m_unit->currentIndex()),
        .knee = static_cast<Side>(m_knee->currentData().toInt())};
}

void MileagePage::refresh()
{
    m_isStale = false;
    const auto asked = question();
    m_weeks = mileageWeeks(m_book.log(), asked, m_book.today());
    setCurrentIndex(m_weeks.empty() ? 0 : 1);
    if (m_weeks.empty())
        return;
    auto sentences = words::linkInFull(mileageLink(m_weeks), m_weeks, asked.unit, m_book.units());
    m_answer->setText(sentences.takeFirst());
    m_counts->setText(sentences.join(QLatin1Char(' ')));
    m_model->show(m_weeks, asked.unit, m_book.units());
    m_table->resizeColumnsToContents();
    showPeriod();
}

void MileagePage::showPeriod()
{
    const auto asked = question();
    const auto wanted = static_cast<std::size_t>(m_periods->checkedId());
    const auto count = wanted == 0 ? m_weeks.size() : std::min(wanted, m_weeks.size());
    MileageCourse course{
        .weeks = {m_weeks.end() - static_cast<std::ptrdiff_t>(count), m_weeks.end()},
        .said = {},
        .unit = asked.unit,
        .sign = asked.unit == MileageUnit::Distance ? m_book.units().sign()
            : asked.unit == MileageUnit::Minutes    ? tr("min")
                                                    : tr("m"),
        .units = m_book.units(),
    };
    for (const auto& week : course.weeks)
        course.said.push_back(inFull(week));
    const auto rose = std::ranges::count_if(course.weeks, &MileageWeek::painRose);
    m_chart->show(drawingOf(std::move(course)),
        m_answer->text() + QLatin1Char(' ')
            + tr("Pain rose by two or more in %n week(s) of this period.", nullptr, static_cast<int>(rose)));
}

QString MileagePage::inFull(const MileageWeek& week) const
{
    const auto& units = m_book.units();
    QStringList lines{tr("Week of %1").arg(words::shortDate(week.week.monday, units)),
        words::mileageAmount(week.amount, question().unit, units)};
    if (week.week.worst)
        lines << tr("Worst pain %1, mean %2, next morning %3")
                     .arg(words::pain(week.week.worst), units.locale.toString(week.mean.value_or(0), 'f', 1),
                         words::pain(week.week.worstNextMorning));
    else
        lines << tr("No score that counts");
    if (week.painRose)
        lines << tr("Pain rose by two or more.");
    if (const auto left = words::leftOut(std::span(&week, 1)); !left.isEmpty())
        lines << left;
    return lines.join(QLatin1Char('\n'));
}

void MileagePage::savePicture()
{
    const auto file = QFileDialog::getSaveFileName(this, tr("Save the chart as a picture"),
        tr("pain and mileage") + QStringLiteral(".png"), tr("Picture (*.png);;Drawing (*.svg)"));
    if (!file.isEmpty())
        writeChart(*m_chart, file)
            ? Q_EMIT done(tr("Saved: %1").arg(file))
            : Q_EMIT refused(tr("The picture could not be written to %1. Choose another folder.").arg(file));
}

} // namespace patella::ui
