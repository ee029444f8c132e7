// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include <gtest/gtest.h>

#include "core/report/report.h"
#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "tests/support/proving.h"
#include "tests/support/random_logs.h"
#include "tests/ui/report/locales.h"
#include "tests/ui/report/section_text.h"
#include "ui/report/content/detail_parts.h"
#include "ui/report/content/front_parts.h"
#include "ui/report/paper/report_page.h"
#include "ui/report/words/report_words.h"

#include <algorithm>
#include <set>

// Whatever the first page has no room for stands on the next ones, and what it says of them is true.
namespace patella::ui {
namespace {

using namespace test;

const std::uint64_t logsAsked = isProving() ? 200 : 50;
const std::uint64_t logsOnPaper = isProving() ? 80 : 20; // each is laid out in up to twenty ways
constexpr Room endless{
    .flags = 10'000, .places = 10'000, .points = 10'000, .letters = 1 << 28, .ownLetters = 1 << 28};

using Cells = std::set<QString>;

// "Hurts at rest (left knee, since 3 Oct 2026)", as a row of a table says it.
Cells reasonCells(const QString& reason)
{
    static const QRegularExpression form(QStringLiteral("^(.*) \\((?:(.*), )?since ([^)]*)\\)$"));
    const auto found = form.match(reason);
    return {found.captured(1), found.captured(2), found.captured(3)};
}

// A place with its scores at a moment: median, worst, answers.
std::set<Cells> placeCells(const QStringList& row)
{
    static const QRegularExpression form(QStringLiteral("^(.*)\u00a0/\u00a0(.*) \\((.*)\\)$"));
    std::set<Cells> cells;
    for (const auto& cell : row.mid(1))
        if (const auto found = form.match(cell); found.hasMatch())
            cells.insert({row.front(), found.captured(1), found.captured(2), found.captured(3)});
    return cells;
}

// Each thing the first page says, by its cells.
std::set<Cells> saidInFront(const FrontPage& front)
{
    std::set<Cells> said;
    const auto take = [&](const Section& section) {
        for (auto line : saidIn(section)) {
            if (line.size() == 2)
                line.removeFirst(); // the label of a fact
            said.insert(Cells(line.begin(), line.end()));
        }
    };
    for (const auto* section : {&front.redFlags, &front.complaint, &front.function, &front.totals,
             &front.change, &front.said, &front.patterns, &front.question})
        take(*section);
    for (const auto& line : saidIn(front.pain))
        said.merge(placeCells(line));
    for (const auto& line : saidIn(front.reasons))
        for (const auto& reason : line.front().split(QStringLiteral("; ")))
            said.insert(reasonCells(reason));
    for (const auto& line : front.lines.mid(1))
        for (const auto& fact : line.split(QStringLiteral(" · ")))
            said.insert({fact});
    return said;
}

bool holds(const QStringList& lines, const Cells& cells)
{
    return std::ranges::any_of(lines, [&](const QString& line) {
        return std::ranges::all_of(cells,
            [&](const QString& cell) { return line.contains(cell.simplified(), Qt::CaseInsensitive); });
    });
}

QStringList linesOfDetails(const Report& report)
{
    QStringList lines;
    for (const auto& line : textOf(detailsOf(report, english)).split(QLatin1Char('\n')))
        lines << line.simplified();
    for (const auto& section : detailsOf(report, english))
        for (const auto& line : saidIn(section)) // whole ones, whatever line breaks they hold
            lines << line.join(QStringLiteral(": ")).simplified();
    return lines;
}

// Random texts are short: these need more than a line.
void lengthen(std::string& text, std::uint64_t seed)
{
    for (std::uint64_t word = 0; word < 10 + seed % 60; ++word)
        text += " word" + std::to_string(word);
}

Log logOfManyWords(std::uint64_t seed)
{
    auto log = randomLog(seed);
    for (auto& complaint : log.complaints)
        for (auto* text : {&complaint.after, &complaint.notes})
            lengthen(*text, seed);
    for (auto& visit : log.visits)
        for (auto* text : {&visit.question, &visit.said, &visit.diagnosis, &visit.answer})
            lengthen(*text, seed + 7);
    for (auto& fact : log.profileFacts)
        lengthen(fact.value, seed / 4);
    return log;
}

Report reportWithEverythingOn(std::uint64_t seed)
{
    auto choice = usualChoice();
    for (const auto& [fact, word] : wordsOf<Fact>)
        choice.facts.insert(fact);
    return reportOn(logOfManyWords(seed), lastWeeks(12, aDay), aDay, choice);
}

TEST(FirstPage, CutsNothingThatStandsNowhereElse)
{
    for (std::uint64_t seed = 0; seed < logsAsked; ++seed) {
        const auto report = reportWithEverythingOn(seed);
        const auto details = linesOfDetails(report);
        const auto all = saidInFront(frontPageOf(report, {}, endless, english));
        for (const auto& room : rooms) {
            const auto shown = saidInFront(frontPageOf(report, {}, room, english));
            for (const auto& cells : all)
                if (!shown.contains(cells)) {
                    ASSERT_TRUE(holds(details, cells))
                        << "log " << seed << ": "
                        << qPrintable(QStringList(cells.begin(), cells.end()).join(u'|'));
                }
        }
    }
}

TEST(FirstPage, CutsNothingOfAPartThatStandsAlone)
{
    for (std::uint64_t seed = 0; seed < 20; ++seed)
        for (const auto& [part, word] : wordsOf<ReportPart>) {
            const auto report = reportOn(
                logOfManyWords(seed), lastWeeks(12, aDay), aDay, {.parts = {part}, .facts = {Fact::Weight}});
            const auto details = linesOfDetails(report);
            const auto shown = saidInFront(frontPageOf(report, {}, rooms.back(), english));
            for (const auto& cells : saidInFront(frontPageOf(report, {}, endless, english)))
                if (!shown.contains(cells)) {
                    ASSERT_TRUE(holds(details, cells))
                        << word << " of log " << seed << ": "
                        << qPrintable(QStringList(cells.begin(), cells.end()).join(u'|'));
                }
        }
}

QString lettersOn(const Page& page)
{
    QString letters;
    for (const auto& mark : page.marks)
        if (const auto* line = std::get_if<WrittenLine>(&mark))
            letters += line->text;
    static const QRegularExpression notLetters(QStringLiteral("[\\s\u00a0“”•-]"));
    return letters.remove(notLetters);
}

// On paper: the words before each "… (in full on the following pages)" stand on one of those.
TEST(FirstPage, KeepsOnPaperWhatItPromises)
{
    constexpr int lettersCompared = 12;
    const QString promise = QStringLiteral("…(infullonthefollowingpages)");
    int promised = 0;
    for (std::uint64_t seed = 0; seed < logsOnPaper; ++seed) {
        const auto pages = pagesOf(reportWithEverythingOn(seed), {}, english);
        const auto first = lettersOn(pages.pages.front());
        QString others;
        for (std::size_t i = 1; i < pages.pages.size(); ++i)
            others += lettersOn(pages.pages[i]);
        for (auto at = first.indexOf(promise); at >= 0; at = first.indexOf(promise, at + 1)) {
            const auto before = first.mid(std::max<qsizetype>(0, at - lettersCompared), lettersCompared);
            ASSERT_TRUE(others.contains(before)) << "log " << seed << ": " << qPrintable(before);
            ++promised;
        }
        if (first.contains(QStringLiteral("moreonthenextpage"))) {
            ASSERT_GT(pages.pages.size(), 1u);
        }
    }
    EXPECT_GT(promised, static_cast<int>(logsOnPaper) / 4) << "otherwise nothing was asked";
}

TEST(FirstPage, CutsTheRunnersOwnWordsLast)
{
    for (const auto& room : rooms)
        EXPECT_TRUE(room.ownLetters >= room.letters) << room.letters;
    const auto firstCut
        = std::ranges::find_if(rooms, [](const Room& room) { return room.ownLetters < roomy.ownLetters; });
    ASSERT_NE(firstCut, rooms.begin());
    EXPECT_EQ((firstCut - 1)->places, 1u) << "everything else was shortened before";
}

} // namespace
} // namespace patella::ui
