// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guide/help_topics.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/look/fit_screen.h"
#include "ui/pages/guide/text_parts.h"

#include <algorithm>

namespace patella::ui {

namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

HelpTopic logging()
{
    return {QStringLiteral("log-a-run"), Help::tr("Log a run"),
        {Help::tr("On Today, type distance and time in one go, “8.2 45:10”, and press Enter. Ctrl+N brings "
                  "you there from every page."),
            Help::tr("Pain goes from 0 (none) to 10 and is asked at four moments: before the run, at its "
                     "worst during it, an hour after it, and the next morning. Leave empty what you do not "
                     "know: empty is not 0. F2 enters 0 for both knees."),
            Help::tr("Answers from last time are shown with a question mark and saved only if you accept "
                     "them: F3 accepts them all."),
            Help::tr("Runs from a watch: drop the files on the window, choose File, Import files (Ctrl+I), "
                     "or let Patella watch the folder your watch writes to."),
            Help::tr("Ctrl+Z undoes the last change, even after a restart. A form that you leave with Esc is "
                     "kept and offered again.")},
        QStringLiteral("pain-rule")};
}

HelpTopic chart()
{
    return {QStringLiteral("read-the-chart"), Help::tr("Read the chart"),
        {Help::tr("A bar is a week. The line over the bars is the 10 % line: the most you ran in any of the "
                  "four complete weeks before, plus a tenth. A bar that reaches above it is marked. The line "
                  "appears after four weeks."),
            Help::tr("Below the bars, week by week, is your knee pain from 0 to 10. A week without an answer "
                     "shows none; that is not the same as 0."),
            Help::tr("An easier week is one under four fifths of what it is compared with. This week is not "
                     "judged until it is over. A longest run is one more than 10 % longer than any in the 30 "
                     "days before it."),
            Help::tr("The ratios beside the chart (ACWR, monotony, strain) are for information only: “What "
                     "is this?” says how well each is supported."),
            Help::tr("Click a bar, or press Enter on it, to see the runs of that week. Ctrl and the wheel, "
                     "or + and -, zoom.")},
        QStringLiteral("ramping-up")};
}

HelpTopic pattern()
{
    return {QStringLiteral("patterns"), Help::tr("What a pattern means"),
        {Help::tr("A pattern is a habit that goes together with your own knee pain in your own log: runs "
                  "with it hurt more than runs without it, more clearly than chance does."),
            Help::tr(
                "“Possible” means found at the last check, “consistent” at two checks in a row. Checks come "
                "at fixed numbers of runs, the first at 40, so that looking often does not find more."),
            Help::tr("A pattern is not a reason. Habits that always come together cannot be told apart; "
                     "Patella names them. “No clear pattern” is an answer too."),
            Help::tr("An experiment on yourself can show whether it makes a difference: Patterns, Plan an "
                     "experiment.")},
        QStringLiteral("habits")};
}

HelpTopic wrong()
{
    return {QStringLiteral("how-often-wrong"), Help::tr("How often is Patella wrong?"),
        {Help::tr("The search for patterns was tested on thousands of simulated logs in which the truth is "
                  "known. Where nothing matters, it still calls a pattern consistent in 2 to 4 of 100 logs; "
                  "plain comparisons of every habit find something in 64 to 73 of 100."),
            Help::tr("It also misses patterns: the fewer runs have a knee score and the weaker the effect, "
                     "the more it misses. Patterns says how large a difference your log could show by now."),
            Help::tr("All figures, including those for weak and strong effects, are on Patterns under “How "
                     "often is Patella wrong?”.")},
        {}};
}

HelpTopic report()
{
    return {QStringLiteral("report"), Help::tr("The report"),
        {Help::tr("Ctrl+P shows what a physiotherapist reads in a minute: what hurts, where, when, how much, "
                  "and what changed since the last visit. Details are on further pages; you choose its parts "
                  "beside it."),
            Help::tr("It begins at your last visit or at any day you choose, in any of the languages, as "
                     "PDF, web page or on paper. What is private stays out unless you ask for it."),
            Help::tr("After Save, Open shows the file, Show in folder shows where it is, and E-mail opens "
                     "your mail program with the file attached. Nothing is sent by itself."),
            Help::tr("The report describes what was recorded; gaps are shown as gaps.")},
        {}};
}

HelpTopic backups()
{
    return {QStringLiteral("backups"), Help::tr("Backups"),
        {Help::tr("When you close a window after a change, Patella backs up the log and checks the copy. "
                  "File, Backups lists the backups and what each holds. Before you restore one, you see line "
                  "by line what comes back and what goes, and the current log is backed up first."),
            Help::tr("A backup on the same disk does not help when the disk breaks. Choose another place "
                     "under Preferences, or take a copy along: File, Save a copy (Ctrl+Shift+S)."),
            Help::tr("A sealed backup is encrypted with a passphrase, so it can be kept anywhere. Nobody can "
                     "open it without the passphrase, not even you.")},
        {}};
}

HelpTopic machines()
{
    return {QStringLiteral("several-machines"), Help::tr("Several computers"),
        {Help::tr("Each computer keeps its own log, and a folder synced by a program such as Syncthing or "
                  "Nextcloud keeps them the same: Preferences (Ctrl+,), Several devices. Choose the same "
                  "folder on each computer."),
            Help::tr("What you log on one computer reaches all the others, in whatever order files arrive. "
                     "Where two computers changed the same answer, the later one counts, and you are asked "
                     "which is right. The bottom of the sidebar says when they last synced."),
            Help::tr("With a passphrase the folder is encrypted and can be kept anywhere. Nobody can read it "
                     "without the passphrase, not even you."),
            Help::tr("To take a log along once, save a copy (Ctrl+Shift+S) and open it there (Ctrl+O). Do "
                     "not let two computers write to the same log file in a shared folder: a copy made while "
                     "Patella is writing may be incomplete.")},
        {}};
}

HelpTopic privacy()
{
    return {QStringLiteral("privacy"), Help::tr("Privacy"),
        {Help::tr("Everything stays on this computer unless you share it: as a report or an export, or "
                  "through a folder (Preferences, Several devices). There is no account, and Patella opens "
                  "no network connection."),
            Help::tr(
                "The log is a file that only your account on this computer can read; Help, About Patella "
                "says where it is. Reports and exports that you save are yours to keep or to pass on."),
            Help::tr("What is deleted is gone from every page and report. The journal inside the log keeps "
                     "it so that it can be undone; whoever gets the whole file gets the journal too. Pass "
                     "on a report or an export instead.")},
        {}};
}

class HelpDialog : public QDialog {
public:
    HelpDialog(const HelpTopic& topic, QWidget* parent)
        : QDialog(parent)
    {
        setWindowTitle(topic.title);
        setAttribute(Qt::WA_DeleteOnClose);
        auto* scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setAccessibleName(topic.title);
        scroll->setWidget(helpView(topic));
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto* column = new QVBoxLayout(this);
        column->addWidget(scroll, 1);
        column->addWidget(buttons);
        resizeOnScreen(*this, {560, 460});
    }
};

} // namespace

std::vector<HelpTopic> helpTopics()
{
    return {logging(), chart(), pattern(), wrong(), report(), backups(), machines(), privacy()};
}

const HelpTopic* topicOf(const std::vector<HelpTopic>& topics, const QString& id)
{
    const auto found = std::ranges::find(topics, id, &HelpTopic::id);
    return found == topics.end() ? nullptr : &*found;
}

std::vector<HelpTopic> topicsWith(const QString& words)
{
    const auto each = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    auto topics = helpTopics();
    std::erase_if(topics, [&](const HelpTopic& topic) {
        const auto text = topic.title + QLatin1Char('\n') + topic.paragraphs.join(QLatin1Char('\n'));
        return std::ranges::any_of(
            each, [&](const QString& word) { return !text.contains(word, Qt::CaseInsensitive); });
    });
    return topics;
}

QWidget* helpView(const HelpTopic& topic)
{
    auto* view = new QWidget;
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(8, 0, 8, 8);
    column->setSpacing(12);
    constexpr double sizeOfATitle = 1.35;
    auto* title = guide::bold(topic.title, sizeOfATitle);
    title->setObjectName(QStringLiteral("helpTitle"));
    column->addWidget(title);
    for (const auto& paragraph : topic.paragraphs)
        column->addWidget(guide::text(paragraph));
    column->addStretch(1);
    return view;
}

void helpAt(QWidget& dialog, const QString& id)
{
    auto* key = new QShortcut(QKeySequence(Qt::Key_F1), &dialog);
    QObject::connect(key, &QShortcut::activated, &dialog, [&dialog, id] {
        const auto topics = helpTopics();
        if (const auto* topic = topicOf(topics, id))
            (new HelpDialog(*topic, &dialog))->show();
    });
}

} // namespace patella::ui
