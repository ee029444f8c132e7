// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patterns/experiment_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/log/blank.h"
#include "ui/convert.h"
#include "ui/log/log_book.h"
#include "ui/pages/patterns/experiment_words.h"
#include "ui/pages/patterns/sentence.h"

#include <algorithm>

namespace patella::ui {

namespace {

QLabel* large(const QString& text)
{
    auto* label = sentence(text);
    auto font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLayout* leftOf(const std::vector<QWidget*>& widgets)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins({});
    for (auto* widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

} // namespace

ExperimentView::ExperimentView(LogBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_column(nullptr)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
}

void ExperimentView::refresh()
{
    for (auto* old : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater(); // its button may have been what led here
    }
    auto* content = new QWidget;
    layout()->addWidget(content);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins({});
    m_column->setSpacing(8);

    auto experiments = m_book.log().selfExperiments;
    std::ranges::stable_sort(experiments, std::greater{}, &SelfExperiment::date);
    bool isOneRunning = false;
    std::vector<std::pair<SelfExperiment, ExperimentCourse>> over;
    for (const auto& experiment : experiments) {
        auto course = courseOf(experiment, m_book.log(), m_book.today());
        if (course.isOver) {
            over.emplace_back(experiment, std::move(course));
            continue;
        }
        addRunning(experiment, course);
        isOneRunning = true;
    }
    if (!isOneRunning)
        addPlan();
    for (const auto& [experiment, course] : over)
        addResult(experiment, course);
    content->show();
}

void ExperimentView::addPlan()
{
    m_column->addWidget(
        sentence(tr("A pattern shows what goes together. To see whether one thing makes a difference to your "
                    "knee, try "
                    "it: two conditions, in pairs of similar easy runs, in random order. Only the next one "
                    "is shown, so "
                    "that neither the weather nor a good day can choose it. At least six pairs are needed."),
            true));
    auto* plan = new QPushButton(tr("&Plan an experiment …"));
    plan->setObjectName(QStringLiteral("planExperiment"));
    connect(plan, &QPushButton::clicked, this,
        [this] { Q_EMIT formWanted({added(newOf<SelfExperiment>(m_book.today()))}); });
    m_column->addLayout(leftOf({plan}));
}

void ExperimentView::addRunning(const SelfExperiment& experiment, const ExperimentCourse& course)
{
    const auto& shoes = m_book.log().shoes;
    m_column->addWidget(sentence(words::experimentTitle(experiment, shoes), true));
    auto* next = large(words::nextRun(experiment, course.next.value_or(0), shoes));
    next->setObjectName(QStringLiteral("nextRun"));
    m_column->addWidget(next);
    auto* bar = new QProgressBar;
    bar->setRange(0, course.runs);
    bar->setValue(course.done);
    bar->setTextVisible(false);
    bar->setFixedHeight(8);
    bar->setAccessibleName(words::progressOf(course, m_book.units()));
    m_column->addWidget(bar);
    m_column->addWidget(sentence(words::progressOf(course, m_book.units()), true));
    for (const auto& line : words::pairsToMention(course))
        m_column->addWidget(sentence(line));
    addNotes(experiment);
    addAssigning(experiment, course.next.value_or(0));
    auto* edit = new QPushButton(tr("Edit …"));
    edit->setAccessibleName(tr("Edit the experiment"));
    connect(edit, &QPushButton::clicked, this,
        [this, experiment] { Q_EMIT formWanted({replaced(experiment, experiment)}); });
    auto* end = new QPushButton(tr("End early …"));
    end->setObjectName(QStringLiteral("endEarly"));
    connect(end, &QPushButton::clicked, this, [this, experiment, course] { endEarly(experiment, course); });
    m_column->addLayout(leftOf({edit, end}));
}

void ExperimentView::addAssigning(const SelfExperiment& experiment, int trial)
{
    const auto runs = runsForTheNextTrial(experiment, m_book.log(), m_book.today());
    if (runs.empty()) {
        m_column->addWidget(sentence(tr("When that run is saved, choose it here."), true));
        return;
    }
    constexpr std::size_t mostOffered = 10;
    auto* which = new QComboBox;
    which->setObjectName(QStringLiteral("thatRun"));
    which->setAccessibleName(tr("Run of the experiment"));
    for (std::size_t i = 0; i < std::min(runs.size(), mostOffered); ++i)
        which->addItem(words::runOffered(runs[i], m_book.units()), toQt(runs[i].id.text()));
    auto* thatRun = new QPushButton(tr("Use this run"));
    thatRun->setObjectName(QStringLiteral("thisWasThatRun"));
    connect(thatRun, &QPushButton::clicked, this, [this, which, experiment, trial] {
        if (const auto run = RunId::fromText(fromQt(which->currentData().toString())))
            assign(*run, experiment, trial);
    });
    m_column->addLayout(leftOf({which, thatRun}));
}

void ExperimentView::assign(const RunId& id, const SelfExperiment& experiment, int trial)
{
    const auto& runs = m_book.log().runs;
    const auto run = std::ranges::find(runs, id, &RunEntry::id);
    if (run != runs.end()
        && m_book.perform(tr("a run of the experiment"), assigning(*run, experiment, trial)))
        Q_EMIT done(tr("The run now belongs to the experiment."));
}

void ExperimentView::endEarly(const SelfExperiment& experiment, const ExperimentCourse& course)
{
    QMessageBox question(QMessageBox::Question, tr("End the experiment early?"),
        words::endingEarly(course, m_book.units()), QMessageBox::NoButton, this);
    auto* end = question.addButton(tr("&End it now"), QMessageBox::AcceptRole);
    auto* goOn = question.addButton(tr("&Go on"), QMessageBox::RejectRole);
    question.setDefaultButton(goOn);
    question.exec();
    if (question.clickedButton() != end)
        return;
    auto ended = experiment;
    ended.ended = m_book.today();
    if (m_book.perform(tr("ending the experiment"), {replaced(experiment, ended)}))
        Q_EMIT done(tr("The experiment has ended."));
}

void ExperimentView::addResult(const SelfExperiment& experiment, const ExperimentCourse& course)
{
    const auto& shoes = m_book.log().shoes;
    m_column->addSpacing(6);
    m_column->addWidget(sentence(words::experimentTitle(experiment, shoes), true));
    bool isFirst = true;
    for (const auto& line : words::resultOf(experiment, course, shoes, m_book.units())) {
        m_column->addWidget(isFirst ? large(line) : sentence(line));
        isFirst = false;
    }
    addNotes(experiment);
}

void ExperimentView::addNotes(const SelfExperiment& experiment)
{
    if (experiment.notes.empty())
        return;
    auto* notes = sentence(toQt(experiment.notes), true);
    notes->setTextFormat(Qt::PlainText);
    m_column->addWidget(notes);
}

void ExperimentView::plan(const patterns::Factor& factor, Side knee)
{
    auto experiment = newOf<SelfExperiment>(m_book.today());
    experiment.side = knee;
    experiment.tried = words::triedFor(factor.kind).value_or(experiment.tried);
    const auto [first, second] = words::conditionsToTry(factor);
    experiment.first = first;
    experiment.second = second;
    const auto& shoes = m_book.log().shoes;
    if (const auto shoe = std::ranges::find(shoes, factor.name, &Shoe::name);
        experiment.tried == Tried::Shoe && shoe != shoes.end())
        experiment.firstShoe = shoe->id;
    Q_EMIT formWanted({added(experiment)});
}

} // namespace patella::ui
