// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mileage/mileage_page.h"

#include <QVBoxLayout>

#include "ui/log/log_book.h"
#include "ui/pages/mileage/against_view.h"
#include "ui/pages/mileage/course_view.h"
#include "ui/pages/shared/empty_state.h"
#include "ui/pages/shared/tall_page.h"
#include "ui/pages/shared/tool_row.h"
#include "ui/pages/shared/what_is_this.h"
#include "ui/pages/shared/when_seen.h"
#include "ui/words/mileage/mileage_words.h"

#include <algorithm>
#include <span>
#include <utility>

namespace patella::ui {

namespace {

QLabel* wrapped(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

// The week that goes on says nothing yet about whether pain follows mileage.
bool areAlike(std::span<const MileageWeek> weeks, std::span<const MileageWeek> others)
{
    return std::ranges::equal(weeks, others, [](const MileageWeek& a, const MileageWeek& b) {
        return a.week.inProgress ? b.week.inProgress : a == b;
    });
}

} // namespace

MileagePage::MileagePage(LogBook& book, QWidget* parent)
    : QStackedWidget(parent)
    , m_book(book)
    , m_knee(new QComboBox)
    , m_unit(new QComboBox)
    , m_answer(wrapped(QStringLiteral("answer")))
    , m_counts(wrapped(QStringLiteral("counts")))
    , m_views(new QTabWidget)
    , m_course(new CourseView)
    , m_against(new AgainstView)
{
    auto* empty = new EmptyState(tr("No weeks yet"),
        tr("Here you see your weekly running with your knee pain below it. Twelve weeks with scores are "
           "enough to say whether the knee follows your running."),
        tr("Log a run"));
    connect(empty, &EmptyState::actionWanted, this, &MileagePage::runWanted);
    addWidget(empty);
    addWidget(new TallPage(content()));
    m_unit->setCurrentIndex(static_cast<int>(usualUnit(book.log().runs)));
    connect(m_knee, &QComboBox::currentIndexChanged, this, &MileagePage::refresh);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &MileagePage::refresh);
    connect(m_views, &QTabWidget::currentChanged, this, &MileagePage::refreshView);
    new WhenSeen(m_book, *this, [this] { refresh(); }, WhenSeen::Kind::Picture);
}

QWidget* MileagePage::content()
{
    auto large = m_answer->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_answer->setFont(large);
    m_views->setDocumentMode(true);
    m_views->addTab(m_course, tr("Over time"));
    m_views->addTab(m_against, tr("Against each other"));
    connect(m_course, &CourseView::weekWanted, this, &MileagePage::weekWanted);
    connect(m_course, &CourseView::done, this, &MileagePage::done);
    connect(m_course, &CourseView::refused, this, &MileagePage::refused);
    connect(m_against, &AgainstView::choiceChanged, this, &MileagePage::refreshView);
    connect(m_against, &AgainstView::runsWanted, this, &MileagePage::runsWanted);
    connect(m_against, &AgainstView::done, this, &MileagePage::done);
    connect(m_against, &AgainstView::refused, this, &MileagePage::refused);
    auto* made = new QWidget;
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_answer);
    column->addWidget(m_counts);
    column->addWidget(tools());
    column->addWidget(m_views, 1);
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
    m_unit->setAccessibleName(tr("What the knee is compared with"));
    m_unit->addItem(m_book.units().distance == DistanceUnit::Mile ? tr("miles") : tr("kilometres"));
    m_unit->addItem(tr("minutes"));
    m_unit->addItem(tr("metres downhill"));
    auto* row = new ToolRow;
    row->add(tr("&Knee"), m_knee);
    row->add(tr("&Mileage in"), m_unit);
    auto* explain = whatIsThis();
    connect(explain, &QPushButton::clicked, this, &MileagePage::explanationWanted);
    row->addStretch();
    row->add(explain);
    return row;
}

MileageQuestion MileagePage::question() const
{
    return {.unit = static_cast<MileageUnit>(m_unit->currentIndex()),
        .knee = static_cast<Side>(m_knee->currentData().toInt())};
}

void MileagePage::refresh()
{
    const auto asked = question();
    auto weeks = mileageWeeks(m_book.log(), asked, m_book.today());
    if (!areAlike(weeks, m_weeks))
        m_link = std::nullopt;
    m_weeks = std::move(weeks);
    setCurrentIndex(m_weeks.empty() ? 0 : 1);
    if (m_weeks.empty())
        return;
    if (!m_link)
        m_link = mileageLink(m_weeks);
    auto sentences = words::linkInFull(*m_link, m_weeks, asked.unit, m_book.units());
    m_answer->setText(sentences.takeFirst());
    m_counts->setText(sentences.join(QLatin1Char(' ')));
    refreshView();
}

// Only what is seen is worked out.
void MileagePage::refreshView()
{
    if (m_weeks.empty())
        return;
    if (m_views->currentWidget() == m_course)
        m_course->show(m_weeks, question().unit, m_book.units(), m_answer->text());
    else
        m_against->show(m_book.log(), question(), m_book.today(), m_book.units());
}

} // namespace patella::ui
