// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knee/about_knee_page.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/knee/knee_state.h"
#include "core/knee/run_scores.h"
#include "ui/convert.h"
#include "ui/log/log_book.h"
#include "ui/pages/knee/behaviour_view.h"
#include "ui/pages/knee/daily_life_view.h"
#include "ui/pages/knee/flares_view.h"
#include "ui/pages/knee/knee_paper.h"
#include "ui/pages/knee/parts.h"
#include "ui/pages/knee/state_view.h"
#include "ui/pages/knee/timeline_view.h"
#include "ui/pages/knee/training_view.h"
#include "ui/pages/knee/turns_view.h"
#include "ui/pages/knee/two_knees_view.h"
#include "ui/pages/knee/where_view.h"
#include "ui/pages/shared/empty_state.h"
#include "ui/pages/shared/tool_row.h"
#include "ui/pages/shared/what_is_this.h"
#include "ui/pages/shared/when_seen.h"
#include "ui/report/paper/handout.h"
#include "ui/words/capital.h"
#include "ui/words/file_words.h"
#include "ui/words/knee/behaviour_words.h"
#include "ui/words/knee/knee_state_words.h"
#include "ui/words/log_words.h"
#include "ui/work_beside.h"

#include <algorithm>

namespace patella::ui {

namespace {

bool saysNothing(const Log& log)
{
    return log.painNotes.empty() && log.kneeChecks.empty() && log.runs.empty();
}

} // namespace

AboutKneePage::AboutKneePage(LogBook& book, QWidget* parent)
    : QStackedWidget(parent)
    , m_book(book)
    , m_knees(new QButtonGroup(this))
    , m_scroll(new QScrollArea)
    , m_state(new StateView)
    , m_timeline(new TimelineView)
    , m_where(new WhereView)
    , m_behaviour(new BehaviourView)
    , m_training(new TrainingView)
    , m_two(new TwoKneesView)
    , m_daily(new DailyLifeView)
    , m_flares(new FlaresView)
    , m_turns(new TurnsView)
    , m_missing(knee::words())
    , m_work(new WorkBeside(this))
    , m_save(new QToolButton)
{
    auto* empty = new EmptyState(tr("Nothing about the knee yet"),
        tr("Log a run with how the knee was before, during and after it, and the next morning. Here you will "
           "see how "
           "bad it is, how far you ran without pain, and whether it is getting better."),
        tr("Log a run"));
    connect(empty, &EmptyState::actionWanted, this, &AboutKneePage::runWanted);
    addWidget(empty);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(content());
    addWidget(m_scroll);
    connectParts();
    connect(&m_filling, &QTimer::timeout, this, &AboutKneePage::fillNext);
    new WhenSeen(m_book, *this, [this] { refresh(); }, WhenSeen::Kind::Picture);
}

QWidget* AboutKneePage::content()
{
    auto* made = new QWidget;
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(24, 16, 24, 20);
    column->setSpacing(12);
    column->addWidget(choice());
    column->addWidget(m_state);
    m_parts.emplace_back(QString(), m_state);
    column->addWidget(part(tr("Timeline"), m_timeline));
    column->addWidget(part(tr("Where"), m_where));
    column->addWidget(part(tr("How it behaves"), m_behaviour));
    column->addWidget(part(tr("How the runs went"), m_training));
    column->addWidget(part(tr("Left against right"), m_two));
    column->addWidget(part(tr("Daily life"), m_daily));
    column->addWidget(part(tr("Flares"), m_flares));
    column->addWidget(part(tr("One-off events"), m_turns));
    column->addWidget(part(tr("What is missing"), m_missing));
    column->addStretch(1);
    return made;
}

QWidget* AboutKneePage::part(const QString& title, QWidget* content)
{
    m_parts.emplace_back(title, content);
    return knee::part(title, {content});
}

QWidget* AboutKneePage::choice()
{
    m_save->setText(tr("&Save as PDF …"));
    m_save->setFocusPolicy(Qt::StrongFocus);
    auto* row = new ToolRow;
    const std::pair<QString, Side> knees[]{
        {tr("&Left knee"), Side::Left}, {tr("R&ight knee"), Side::Right}, {tr("&Both knees"), Side::Both}};
    for (const auto& [text, side] : knees) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_knees->addButton(button, static_cast<int>(side));
        row->add(button);
    }
    row->addStretch();
    row->add(m_save);
    connect(m_save, &QToolButton::clicked, this, &AboutKneePage::savePdf);
    auto* explain = whatIsThis();
    connect(explain, &QPushButton::clicked, this, &AboutKneePage::explanationWanted);
    row->add(explain);
    connect(m_knees, &QButtonGroup::idClicked, this, [this] {
        m_isChosen = true;
        refresh();
    });
    return row;
}

void AboutKneePage::connectParts()
{
    connect(m_state, &StateView::runWanted, this, [this](const RunId& id) {
        const auto run = std::ranges::find(m_book.log().runs, id, &RunEntry::id);
        if (run != m_book.log().runs.end())
            openRecord(*run);
    });
    connect(m_state, &StateView::formWanted, this, &AboutKneePage::formWanted);
    connect(m_state, &StateView::guideWanted, this, &AboutKneePage::guideWanted);
    connect(m_timeline, &TimelineView::recordWanted, this, &AboutKneePage::openRecord);
    connect(m_timeline, &TimelineView::monthsChosen, this,
        [this] { m_timeline->show(m_book.log(), m_book.today(), knee(), m_book.units()); });
    connect(m_daily, &DailyLifeView::recordWanted, this, &AboutKneePage::openRecord);
    connect(m_turns, &TurnsView::recordWanted, this, &AboutKneePage::openRecord);
    connect(m_turns, &TurnsView::dayWanted, this, &AboutKneePage::dayWanted);
    connect(m_behaviour, &BehaviourView::runsWanted, this, &AboutKneePage::runsWanted);
    connect(m_two, &TwoKneesView::runsWanted, this, &AboutKneePage::runsWanted);
    connect(m_where, &WhereView::placeWanted, this, &AboutKneePage::openPlace);
}

Side AboutKneePage::knee() const { return static_cast<Side>(std::max(0, m_knees->checkedId())); }

void AboutKneePage::showKnee(Side knee)
{
    m_isChosen = true;
    m_knees->button(static_cast<int>(knee))->setChecked(true);
    refresh();
}

knee::Asked AboutKneePage::asked() const
{
    return {.log = m_book.log(), .today = m_book.today(), .knee = knee(), .units = m_book.units()};
}

void AboutKneePage::refresh()
{
    setCurrentIndex(saysNothing(m_book.log()) ? 0 : 1);
    m_toFill.clear();
    if (currentIndex() == 0)
        return;
    if (!m_isChosen)
        m_knees->button(static_cast<int>(soreKnee(m_book.log(), m_book.today())))->setChecked(true);
    const auto now = asked();
    std::vector<KneeState> states;
    for (const auto side : now.knees())
        states.push_back(kneeState(now.log, side, now.today));
    m_state->show(now, states);
    if (m_seen != knee()) {
        m_seen = std::nullopt;
        m_flares->wait();
        m_turns->wait();
    }
    m_toFill = {[this] { look(); }, [this] { showMissing(); }, [this] { m_two->show(asked()); },
        [this] { m_training->show(asked()); }, [this] { m_daily->show(asked()); },
        [this] { m_behaviour->show(asked()); },
        [this] { m_where->show(m_book.log(), m_book.today(), knee(), m_book.units()); },
        [this] { m_timeline->show(m_book.log(), m_book.today(), knee(), m_book.units()); },
        [this] { m_state->showRules(asked()); }};
    m_filling.start();
}

// One part at a time, so that the window answers in between: a timer, since what is posted while posted
// events are sent is sent with them.
void AboutKneePage::fillNext()
{
    if (m_toFill.empty())
        return m_filling.stop();
    const auto fill = std::move(m_toFill.back());
    m_toFill.pop_back();
    fill();
}

QByteArray AboutKneePage::pdf() const
{
    const auto& units = m_book.units();
    Handout handout{.title = tr("The knee"),
        .subtitle
        = QStringLiteral("%1, %2").arg(words::of(knee()), words::shortDate(m_book.today(), units.locale)),
        .madeOn = m_book.today(),
        .sections = {}};
    for (const auto& [title, content] : m_parts)
        handout.sections.push_back(sectionOf(title, *content));
    return pdfHandout(handout, units);
}

void AboutKneePage::savePdf()
{
    const auto file = QFileDialog::getSaveFileName(this, tr("Save the page as PDF"),
        inDocuments(
            tr("knee %1.pdf", "file name with a date").arg(toQt(m_book.today()).toString(Qt::ISODate))),
        tr("Pages as PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    const auto bytes = pdf();
    Q_EMIT done(words::sentence(bytes.isEmpty() ? Written::NoFont : writeWhole(file, bytes), file));
}

bool AboutKneePage::isFilled() const { return m_toFill.empty() && !m_work->isWorking(); }

void AboutKneePage::look()
{
    const auto now = asked();
    m_work->ask([this, log = now.log, knees = now.knees(), today = now.today, knee = now.knee] {
        return [this, seen = seeKnees(log, knees, today), knee] {
            m_seen = knee;
            m_flares->show(seen, m_book.units());
            m_turns->show(seen, m_book.log(), m_book.units());
            m_two->showFindings(seen.two, m_book.units().locale);
        };
    });
}

void AboutKneePage::showMissing()
{
    const auto now = asked();
    QStringList lines;
    for (const auto side : now.knees()) {
        auto ofKnee = words::whatIsMissing(kneeState(now.log, side, now.today).answered, now.units.locale);
        ofKnee << words::loggingInFull(loggingGaps(now.log, side, now.today), now.units.locale);
        if (now.knee == Side::Both)
            ofKnee.prepend(words::withCapital(words::of(side)));
        lines << ofKnee.join(QLatin1Char('\n'));
    }
    m_missing->setText(lines.join(QStringLiteral("\n\n")));
}

void AboutKneePage::openRecord(const Record& record)
{
    const bool isNew = std::holds_alternative<Measure>(record) && std::get<Measure>(record).name.empty();
    Q_EMIT formWanted({isNew ? added(record) : replaced(record, record)});
}

// The latest score of that place in that month: its run, or its day.
void AboutKneePage::openPlace(Side side, Region region, std::chrono::year_month month)
{
    const PainNote* latest = nullptr;
    for (const auto& note : m_book.log().painNotes)
        if (isAbout(note.side, side) && note.region == region && note.score > Pain::least()
            && note.date.year() / note.date.month() == month)
            latest = &note;
    if (!latest)
        return;
    const auto& runs = m_book.log().runs;
    const auto run = latest->run ? std::ranges::find(runs, *latest->run, &RunEntry::id) : runs.end();
    if (run != runs.end())
        openRecord(*run);
    else
        openRecord(*latest);
}

} // namespace patella::ui
