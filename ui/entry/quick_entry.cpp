// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/quick_entry.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "core/log/blank.h"
#include "core/log/problems.h"
#include "ui/convert.h"
#include "ui/entry/labelled_field.h"
#include "ui/entry/shoe_field.h"
#include "ui/entry/surface_field.h"
#include "ui/entry/typed_text.h"
#include "ui/log_book.h"
#include "ui/words/problem_words.h"

namespace patella::ui {

namespace {

constexpr int mostWarmUpMinutes = 300;

} // namespace

QuickEntry::QuickEntry(LogBook& book, QWidget* parent)
    : QFrame(parent)
    , m_book(book)
    , m_date(new DateField(book.today()))
    , m_distance(new DistanceField)
    , m_duration(new DurationField)
    , m_surface(new SurfaceField)
    , m_shoe(new ShoeField)
    , m_warmUp(new NumberField(0, mostWarmUpMinutes))
    , m_knee(new KneeLineFields(this))
    , m_notes(new QLineEdit)
    , m_save(new QPushButton(tr("&Save run")))
    , m_more(new QPushButton(tr("&More …")))
    , m_repeat(new QPushButton(tr("&Repeat last run")))
{
    build();
    connectFields();
    startAfresh();
}

void QuickEntry::connectFields()
{
    connect(m_save, &QPushButton::clicked, this, &QuickEntry::save);
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT moreWanted(entry()); });
    connect(m_repeat, &QPushButton::clicked, this, &QuickEntry::repeatLastRun);
    connect(m_distance, &QLineEdit::editingFinished, this, &QuickEntry::partTypedRun);
    connect(&m_book, &LogBook::changed, this, [this] {
        if (m_distance->text().isEmpty() && m_duration->text().isEmpty())
            startAfresh();
        else
            m_shoe->offer(m_book.log().shoes, m_shoe->shoe());
    });
}

void QuickEntry::partTypedRun()
{
    if (const auto typed = runFromText(m_distance->text())) {
        m_distance->setDistance(typed->distance);
        m_duration->setDuration(typed->duration);
    }
}

QBoxLayout* QuickEntry::runRow()
{
    m_dateBox = new LabelledField(tr("&Date"), m_date);
    m_distanceBox = new LabelledField(tr("D&istance"), m_distance);
    m_durationBox = new LabelledField(tr("&Time"), m_duration);
    m_warmUpBox = new LabelledField(tr("&Warm-up, min"), m_warmUp);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_dateBox, 3);
    row->addWidget(m_distanceBox, 2);
    row->addWidget(m_durationBox, 2);
    row->addWidget(new LabelledField(tr("S&urface"), m_surface), 4);
    row->addWidget(new LabelledField(tr("S&hoes"), m_shoe), 4);
    row->addWidget(m_warmUpBox, 2);
    return row;
}

QBoxLayout* QuickEntry::kneeRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new LabelledField(tr("Pain be&fore"), m_knee->scores[0]), 2);
    row->addWidget(new LabelledField(tr("W&orst in the run"), m_knee->scores[1]), 2);
    row->addWidget(new LabelledField(tr("&After, 1 h"), m_knee->scores[2]), 2);
    row->addWidget(new LabelledField(tr("&Knee"), m_knee->side), 3);
    row->addWidget(new LabelledField(tr("&Place"), m_knee->region), 4);
    row->addWidget(new LabelledField(tr("&Notes"), m_notes), 6);
    m_knee->scores[3]->hide(); // the next morning is asked when it has come
    return row;
}

void QuickEntry::build()
{
    setObjectName(QStringLiteral("card"));
    m_date->setObjectName(QStringLiteral("date"));
    m_distance->setObjectName(QStringLiteral("distance"));
    m_duration->setObjectName(QStringLiteral("duration"));
    m_surface->setObjectName(QStringLiteral("surface"));
    m_shoe->setObjectName(QStringLiteral("shoe"));
    m_warmUp->setObjectName(QStringLiteral("warmUp"));
    m_notes->setObjectName(QStringLiteral("notes"));
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    m_distance->setToolTip(tr("8.2, or distance and time in one go: 8.2 45:10"));
    m_repeat->setObjectName(QStringLiteral("repeat"));

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_repeat);
    buttons->addStretch();
    buttons->addWidget(m_more);
    buttons->addWidget(m_save);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addLayout(runRow());
    column->addLayout(kneeRow());
    column->addLayout(buttons);

    const std::array<QWidget*, 15> order{m_date, m_distance, m_duration, m_surface, m_shoe, m_warmUp,
        m_knee->scores[0], m_knee->scores[1], m_knee->scores[2], m_knee->side, m_knee->region, m_notes,
        m_save, m_more};
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

Entry QuickEntry::entry() const
{
    auto run = blankRun(m_id, m_date->day());
    run.distance = m_distance->distance();
    run.duration = m_duration->duration();
    run.surface = m_surface->surface();
    run.shoe = m_shoe->shoe();
    if (const auto minutes = m_warmUp->number())
        run.warmUp = std::chrono::minutes{*minutes};
    run.notes = fromQt(m_notes->text().trimmed());
    if (m_repeated) { // how it was run; what was measured is not true of another day
        run.kind = m_repeated->kind;
        run.effort = m_repeated->effort;
        run.coolDown = m_repeated->coolDown;
        run.tags = m_repeated->tags;
    }
    const auto line = m_knee->line();
    return {.run = run, .painNotes = painNotesOf({&line, 1}, run)};
}

void QuickEntry::startAfresh()
{
    m_id = RunId::fresh();
    m_date->setDay(m_book.today());
    m_distance->clear();
    m_duration->clear();
    m_notes->clear();
    for (auto* box : {m_dateBox, m_distanceBox, m_durationBox, m_warmUpBox})
        box->setProblem({});
    adoptFromLastRun();
}

void QuickEntry::adoptFromLastRun()
{
    const auto& log = m_book.log();
    const auto entries = entriesOf(log);
    m_repeated.reset();
    m_repeat->setEnabled(!entries.empty());
    m_shoe->offer(log.shoes, entries.empty() ? std::nullopt : entries.back().run.shoe);
    if (!entries.empty())
        adoptAnswers(entries.back().run);

    KneeLine line{.side = Side::Left, .region = {}, .scores = {}};
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const auto lines = kneeLinesOf(entry->painNotes);
        if (!lines.empty()) {
            line = {.side = lines.front().side, .region = lines.front().region, .scores = {}};
            break;
        }
    }
    m_knee->show(line);
}

void QuickEntry::adoptAnswers(const RunEntry& run)
{
    m_surface->setSurface(run.surface);
    m_warmUp->setNumber(run.warmUp ? std::optional(static_cast<int>(run.warmUp->count())) : std::nullopt);
}

void QuickEntry::repeatLastRun()
{
    const auto& runs = m_book.log().runs;
    if (runs.empty())
        return;
    startAfresh();
    const auto& last = runs.back();
    m_repeated = last;
    m_distance->setDistance(last.distance);
    m_duration->setDuration(last.duration);
    m_knee->scores[1]->setFocus(Qt::ShortcutFocusReason);
}

void QuickEntry::focusFirst()
{
    m_distance->setFocus(Qt::ShortcutFocusReason);
    m_distance->selectAll();
}

bool QuickEntry::showProblems()
{
    partTypedRun();
    for (auto* box : {m_dateBox, m_distanceBox, m_durationBox, m_warmUpBox})
        box->setProblem({});
    auto problems = problemsOf(entry().run, m_book.today());
    if (m_distance->isUnreadable())
        m_distanceBox->setProblem(tr("Not a distance: write 8.2 or 8,2."));
    if (m_duration->isUnreadable())
        m_durationBox->setProblem(tr("Not a time: write 45:10 or 1:02:03."));
    for (const auto& problem : problems) {
        auto* box = problem.column == "date"  ? m_dateBox
            : problem.column == "duration_s"  ? m_durationBox
            : problem.column == "warm_up_min" ? m_warmUpBox
                                              : m_distanceBox;
        if (box->problem().isEmpty())
            box->setProblem(words::sentence(problem));
    }
    return !problems.empty() || m_distance->isUnreadable() || m_duration->isUnreadable();
}

void QuickEntry::save()
{
    if (showProblems())
        return;
    const auto entry = this->entry();
    Deed deed;
    if (const auto pair = m_shoe->newPair())
        deed.push_back(added(*pair));
    const auto rows = adding(entry);
    deed.insert(deed.end(), rows.begin(), rows.end());
    if (!m_book.perform(tr("adding a run"), deed))
        return;
    startAfresh();
    Q_EMIT saved(entry);
}

void QuickEntry::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        QFrame::keyPressEvent(event);
}

} // namespace patella::ui
