// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knee/daily_life_view.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "core/knee/own_activity.h"
#include "core/knee/run_scores.h"
#include "core/log/blank.h"
#include "core/log/values/questionnaire.h"
#include "core/report/daily_life.h"
#include "ui/charts/knee/knee_courses.h"
#include "ui/convert.h"
#include "ui/words/capital.h"
#include "ui/words/knee/questionnaire_words.h"
#include "ui/words/knee/task_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"

#include <algorithm>
#include <map>

namespace patella::ui {

namespace {

constexpr int daysShown = 182;
constexpr int clearChange = 3; // points of one activity of one's own (MDC90 of the method)

const std::array tasksShown{DailyTask::StairsDown, DailyTask::Squatting, DailyTask::Sitting,
    DailyTask::Kneeling, DailyTask::StandingUp, DailyTask::StairsUp, DailyTask::Walking, DailyTask::Jumping};

// The activities of today: a measure that begins at 0 and ends at 10 without a unit.
Measure newActivity()
{
    auto measure = blank<Measure>();
    measure.id = MeasureId::fresh();
    measure.lowest = Decimal{0};
    measure.highest = Decimal{bestOfAnActivity * 1000};
    return measure;
}

// However the runner wrote a known questionnaire: its totals stand together.
std::string spelled(const std::string& questionnaire)
{
    const auto known = questionnaireNamed(questionnaire);
    return known ? std::string(known->name) : questionnaire;
}

// Scores of 0 to 10 from a day on: drawn, in sentences, and day by day.
class ShownCourses {
public:
    struct All {
        TenPointCourses courses;
        QStringList said;
        std::vector<QStringList> rows;
        std::vector<Record> records; // what marks open
    };
    All all;

    ShownCourses(const knee::Asked& asked, LocalDate from)
        : all{.courses = {.from = from, .to = asked.today, .lines = {}, .units = asked.units},
              .said = {},
              .rows = {},
              .records = {}}
        , m_locale(asked.units.locale)
    {
    }

    void put(TenPointCourses::Line& line, LocalDate day, double value, Record record)
    {
        if (day < all.courses.from || day > all.courses.to)
            return;
        all.records.push_back(std::move(record));
        const auto date = words::weekdayAndDate(day, m_locale);
        line.values.push_back({.day = day,
            .value = value,
            .said = DailyLifeView::tr("%1, %2: %3", "day, activity and score")
                .arg(date, line.name, m_locale.toString(value)),
            .opens = static_cast<int>(all.records.size()) - 1});
        all.rows.push_back({date, line.name, m_locale.toString(value)});
    }

    void keep(TenPointCourses::Line line, bool isActivity)
    {
        if (line.values.empty())
            return;
        const double first = line.values.front().value;
        const double last = line.values.back().value;
        auto text = DailyLifeView::tr(
            "%1: %2, at first %3 (%n answer(s))", nullptr, static_cast<int>(line.values.size()))
                        .arg(line.name, m_locale.toString(last), m_locale.toString(first));
        if (isActivity)
            text += last - first >= clearChange ? DailyLifeView::tr("; a clear change for the better")
                : first - last >= clearChange   ? DailyLifeView::tr("; a clear change for the worse")
                                                : DailyLifeView::tr("; no clear change (that takes 3)");
        all.said << text;
        all.courses.lines.push_back(std::move(line));
    }

private:
    const QLocale& m_locale;
};

} // namespace

DailyLifeView::DailyLifeView(QWidget* parent)
    : QWidget(parent)
    , m_tasks(new KneeChart(210))
    , m_noTasks(knee::words())
    , m_tasksMean(knee::quietWords(
          tr("From knee checks: a grey speck is no trouble, a dot some, a large dot a lot.")))
    , m_taskTable(new FigureTable(tr("Tasks by day")))
    , m_courses(new KneeChart(210))
    , m_legend(knee::words())
    , m_courseTable(new FigureTable(tr("Activities, holds and worry by day")))
    , m_questionnaires(knee::words())
{
    m_tasks->setAccessibleName(tr("How hard each task was"));
    m_courses->setAccessibleName(tr("Activities, holds and worry, 0 to 10"));
    auto* add = new QPushButton(tr("Choose an activity of your own …"));
    add->setObjectName(QStringLiteral("newActivity"));
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT recordWanted(newActivity()); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    for (QWidget* each : std::initializer_list<QWidget*>{m_noTasks, m_tasks, m_tasksMean, m_taskTable,
             m_legend, m_courses, m_courseTable, m_questionnaires})
        column->addWidget(each);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(m_tasks, &KneeChart::opened, this,
        [this](int record) { Q_EMIT recordWanted(m_ofTasks.at(static_cast<std::size_t>(record))); });
    connect(m_courses, &KneeChart::opened, this,
        [this](int record) { Q_EMIT recordWanted(m_ofCourses.at(static_cast<std::size_t>(record))); });
}

void DailyLifeView::showTasks(const knee::Asked& asked, LocalDate from)
{
    TaskWeeks weeks{.from = from, .to = asked.today, .tasks = {}, .units = asked.units};
    std::vector<QStringList> rows;
    m_ofTasks.clear();
    std::vector<const KneeCheck*> checks;
    for (const auto& check : asked.log.kneeChecks)
        if (check.date >= from && check.date <= asked.today
            && (asked.knee == Side::Both || isAbout(check.side, asked.knee)))
            checks.push_back(&check);
    for (const auto task : tasksShown) {
        TaskWeeks::Task row{.name = words::of(task), .answers = {}};
        for (const auto* check : checks)
            if (const auto difficulty = difficultyOf(*check, task)) {
                m_ofTasks.emplace_back(*check);
                const auto day = words::weekdayAndDate(check->date, asked.units.locale);
                row.answers.push_back({.day = check->date,
                    .difficulty = *difficulty,
                    //: a day, a knee, a task and how hard it was
                    .said
                    = tr("%1, %2, %3: %4").arg(day, words::of(check->side), row.name, words::of(*difficulty)),
                    .opens = static_cast<int>(m_ofTasks.size()) - 1});
                rows.push_back({day, words::of(check->side), row.name, words::of(*difficulty)});
            }
        if (!row.answers.empty())
            weeks.tasks.push_back(std::move(row));
    }
    const bool any = !weeks.tasks.empty();
    m_noTasks->setText(any
            ? tr("%n knee check(s) of the last half year.", nullptr, static_cast<int>(checks.size()))
            : tr("No knee check of the last half year says how stairs, squatting or sitting went."));
    m_tasks->setVisible(any);
    m_tasksMean->setVisible(any);
    m_taskTable->setVisible(any);
    std::ranges::reverse(rows);
    m_taskTable->show({tr("Day"), tr("Knee"), tr("Task"), tr("How hard")}, rows);
    m_tasks->show(drawingOf(std::move(weeks)), m_noTasks->text());
}

void DailyLifeView::showCourses(const knee::Asked& asked, LocalDate from)
{
    ShownCourses shown(asked, from);
    for (const auto& measure : asked.log.measures) {
        if (!isOwnActivity(measure))
            continue;
        TenPointCourses::Line line{.name = toQt(measure.name), .values = {}, .isThin = false};
        for (const auto& value : asked.log.measureValues)
            if (value.measure == measure.id)
                shown.put(line, value.date, static_cast<double>(value.value.thousandths) / 1000, measure);
        shown.keep(std::move(line), true);
    }
    for (const auto side : asked.knees()) {
        TenPointCourses::Line line{
            .name = tr("Bent-knee hold, %1").arg(words::brief(side)), .values = {}, .isThin = false};
        for (const auto& note : asked.log.careNotes)
            if (note.care == Care::SelfTest && note.side == side && note.painDuring)
                shown.put(line, note.date, note.painDuring->value(), note);
        shown.keep(std::move(line), false);
    }
    TenPointCourses::Line worry{.name = tr("Worry"), .values = {}, .isThin = true};
    for (const auto& check : asked.log.kneeChecks)
        if (check.worry && (asked.knee == Side::Both || isAbout(check.side, asked.knee)))
            shown.put(worry, check.date, check.worry->value(), check);
    shown.keep(std::move(worry), false);
    auto& [courses, said, rows, records] = shown.all;
    m_ofCourses = std::move(records);
    const bool any = !courses.lines.empty();
    m_legend->setText(any
            ? said.join(QLatin1Char('\n'))
            : tr("Three activities of your own, scored 0 to 10 with 10 as before it hurt, show best what the "
                 "knee lets you do."));
    m_courses->setVisible(any);
    m_courseTable->setVisible(any);
    std::ranges::reverse(rows);
    m_courseTable->show({tr("Day"), tr("What"), tr("Score")}, rows);
    m_courses->show(drawingOf(std::move(courses)), m_legend->text());
}

void DailyLifeView::showQuestionnaires(const knee::Asked& asked)
{
    QStringList lines;
    std::map<std::pair<std::string, std::optional<Side>>, std::vector<const ProfileFact*>> byName;
    for (const auto& fact : asked.log.profileFacts)
        if (fact.fact == Fact::Questionnaire && fact.date <= asked.today
            && (asked.knee == Side::Both || !fact.side || isAbout(*fact.side, asked.knee)))
            byName[{spelled(fact.name), fact.side}].push_back(&fact);
    for (const auto& [name, totals] : byName)
        lines << words::courseOf(name.first, totals, asked.units.locale);
    QStringList pictures;
    for (const auto& check : asked.log.kneeChecks)
        if (!check.photo.empty() && check.date <= asked.today
            && (asked.knee == Side::Both || isAbout(check.side, asked.knee)))
            //: a day and where a picture is kept
            pictures << tr("%1 (%2)").arg(
                words::shortDate(check.date, asked.units.locale), toQt(check.photo));
    if (!pictures.isEmpty())
        lines << tr("Pictures of the knee: %1").arg(pictures.join(QStringLiteral(", ")));
    m_questionnaires->setText(lines.join(QLatin1Char('\n')));
    m_questionnaires->setVisible(!lines.isEmpty());
}

void DailyLifeView::show(const knee::Asked& asked)
{
    const auto from = daysAfter(asked.today, 1 - daysShown);
    showTasks(asked, from);
    showCourses(asked, from);
    showQuestionnaires(asked);
}

} // namespace patella::ui
