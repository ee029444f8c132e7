// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/convert.h"
#include "ui/report/content/parts.h"
#include "ui/report/words/report_page_words.h"
#include "ui/report/words/report_part_words.h"
#include "ui/report/words/report_words.h"
#include "ui/words/capital.h"
#include "ui/words/care_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui {

namespace {

// The most frequent answers, as words.
template <typename Choice>
QString mostNamed(
    const std::vector<std::pair<Choice, int>>& answers, int asked, std::size_t most, const QLocale& locale)
{
    std::vector<std::pair<QString, int>> named;
    for (std::size_t i = 0; i < std::min(most, answers.size()); ++i)
        named.emplace_back(words::of(answers[i].first), answers[i].second);
    return words::counted(named, asked, locale);
}

const PainCharacter* characterOf(const Report& report)
{
    const auto side = report.mainComplaint ? report.mainComplaint->side
        : report.pain.empty()              ? Side::Both
                                           : report.pain.front().side;
    const auto found = std::find_if(report.character.begin(), report.character.end(),
        [side](const PainCharacter& each) { return each.side == side; });
    return found == report.character.end() ? nullptr : &*found;
}

void addCharacter(Facts& facts, const PainCharacter& character, std::size_t most, const QLocale& locale)
{
    if (character.triggersAsked > 0)
        facts.facts.push_back(
            {words::broughtOnTitle(), mostNamed(character.triggers, character.triggersAsked, most, locale)});
    if (character.qualityAsked > 0)
        facts.facts.push_back(
            {words::feelsTitle(), mostNamed(character.qualities, character.qualityAsked, most, locale)});
    if (character.courseAsked > 0)
        facts.facts.push_back(
            {words::courseTitle(), mostNamed(character.courses, character.courseAsked, most, locale)});
    if (character.medianSettledMinutes)
        facts.facts.push_back(
            {words::settlesTitle(), words::settlesAfter(*character.medianSettledMinutes, locale)});
    if (character.limpAsked > 0)
        facts.facts.push_back(
            {words::limpTitle(), words::outOf(character.limped, character.limpAsked, locale)});
}

QString excerptOf(const QString& whole, int letters)
{
    if (whole.size() <= letters)
        return whole;
    const auto end = whole.lastIndexOf(QLatin1Char(' '), letters);
    return whole.left(end > letters / 2 ? end : letters) + QLatin1Char(' ') + words::inFullOnFurtherPages();
}

QStringList atMost(const QStringList& points, const Room& room, const QLocale& locale)
{
    const auto count = static_cast<std::size_t>(points.size());
    const auto shown = count > room.points ? room.points - 1 : count;
    QStringList some;
    for (const auto& point : points.mid(0, static_cast<qsizetype>(shown)))
        some << excerptOf(point, room.letters);
    if (shown < count)
        some << words::moreOnFurtherPages(count - shown, locale);
    return some;
}

QStringList profileLines(const Report& report, const Room& room)
{
    QStringList facts;
    for (const auto& fact : report.profile)
        facts << words::nameOf(fact) + QStringLiteral(": ") + toQt(fact.value);
    return facts.isEmpty() ? QStringList()
                           : QStringList{excerptOf(facts.join(QStringLiteral(" · ")), room.letters)};
}

} // namespace

QString excerpt(const std::string& text, int letters) { return excerptOf(toQt(text).simplified(), letters); }

Section redFlagsInFront(const Report& report, const Room& room, const QLocale& locale)
{
    Section section{.heading = words::redFlagsHeading(), .blocks = {}};
    const auto standing = static_cast<std::size_t>(std::count_if(
        report.redFlags.begin(), report.redFlags.end(), [](const auto& flag) { return flag.stands(); }));
    if (standing == 0) {
        section.blocks.emplace_back(Paragraph{words::noRedFlags(report, locale)});
        return section;
    }
    TableOfText table{
        .caption = {}, .titles = words::flagTitles().mid(0, 5), .rows = {}, .textColumns = {1, 2, 3, 4}};
    for (const auto& flag : report.redFlags)
        if (flag.stands() && table.rows.size() < room.flags)
            table.rows.push_back(words::flagCells(flag, locale).mid(0, 5));
    section.blocks.emplace_back(table);
    if (standing > room.flags)
        section.blocks.emplace_back(
            Paragraph{words::moreOnFurtherPages(standing - room.flags, locale), Tone::Note});
    return section;
}

Section complaintInFront(const Report& report, const Room& room, const QLocale& locale)
{
    Section section{.heading = words::headingOf(ReportPart::Complaint), .blocks = {}};
    Facts facts;
    if (const auto& complaint = report.mainComplaint) {
        section.blocks.emplace_back(
            Paragraph{words::withCapital(words::place(complaint->side, complaint->region)), Tone::Pain});
        if (!complaint->notes.empty())
            facts.facts.push_back({words::inOwnWordsTitle(),
                QStringLiteral("“%1”").arg(excerpt(complaint->notes, room.letters))});
        auto began = *complaint;
        began.after = fromQt(excerpt(complaint->after, room.letters / 2));
        facts.facts.push_back({words::beganTitle(), words::beganOn(began, locale)});
    } else {
        section.blocks.emplace_back(Paragraph{words::mostPainful(report), Tone::Pain});
    }
    if (const auto* character = characterOf(report))
        addCharacter(facts, *character, room.places, locale);
    if (report.goalRace)
        facts.facts.push_back({words::headingOf(ReportPart::Goal),
            QStringLiteral("%1, %2 %3")
                .arg(words::dayMonthYear(report.goalRace->date, locale), excerpt(report.goalRace->name, 60),
                    excerpt(report.goalRace->value, 60))});
    if (!facts.facts.empty())
        section.blocks.emplace_back(facts);
    return section;
}

Section painInFront(const Report& report, const Room& room, const QLocale& locale)
{
    Section section{.heading = words::painHeading(), .blocks = {}};
    if (report.pain.empty()) {
        section.blocks.emplace_back(Paragraph{words::noAnswers()});
        return section;
    }
    TableOfText table{.caption = {}, .titles = words::momentTitles(), .rows = {}, .textColumns = {}};
    for (std::size_t i = 0; i < std::min(room.places, report.pain.size()); ++i) {
        const auto& pain = report.pain[i];
        QStringList row{words::place(pain.side, pain.region)};
        for (const auto& scores : pain.byMoment)
            row << words::momentCell(scores, locale);
        table.rows.push_back(row);
    }
    QStringList missing{words::noAnswerTitle()};
    for (const auto moment : momentsOfARun)
        missing << words::missingOf(report.answers[placeOf(moment)], locale);
    table.rows.push_back(missing << QString());
    section.blocks.emplace_back(table);
    auto note = words::momentsCaption();
    if (report.pain.size() > room.places)
        note += QStringLiteral(". ") + words::moreOnFurtherPages(report.pain.size() - room.places, locale);
    section.blocks.emplace_back(Paragraph{note, Tone::Note});
    return section;
}

Section changeInFront(const Report& report, const Room& room, const QLocale& locale)
{
    if (!report.sinceVisit) {
        const auto& [before, recent, change, size] = report.fourWeeks;
        const auto median = [&](const FourWeeks& weeks) {
            return weeks.medianDuring ? words::median(*weeks.medianDuring, locale) : words::dash();
        };
        return {.heading = words::comparisonHeading(),
            .blocks = {TableOfText{.caption = {},
                           .titles = {QString(), words::earlierWeeks(), words::latestWeeks()},
                           .rows = {{words::distancePerWeek(), words::perWeek(before, locale),
                                        words::perWeek(recent, locale)},
                               {words::medianPainInRuns(), median(before), median(recent)},
                               {words::answersCounted(), locale.toString(before.answers),
                                   locale.toString(recent.answers)}}},
                Paragraph{words::verdict(report.fourWeeks, locale), Tone::Strong}}};
    }
    const auto& change = *report.sinceVisit;
    return {.heading = words::changeHeading(change, locale),
        .blocks = {TableOfText{.caption = {},
                       .titles = words::stretchTitles(change, locale),
                       .rows = words::stretchRows(change, locale)},
            Paragraph{words::duringVerdict(change, locale), Tone::Strong},
            Paragraph{words::morningVerdict(change, locale), Tone::Strong},
            ListOfPoints{atMost(words::changesBeside(change, locale), room, locale)}}};
}

Section patternsInFront(const Report& report, const Room& room, const QLocale& locale)
{
    return {.heading = words::headingOf(ReportPart::Patterns),
        .blocks = {ListOfPoints{atMost(words::patternsInShort(report.patterns, locale), room, locale)}}};
}

Section questionInFront(const Report& report, const Room& room, const QLocale& locale)
{
    Section section{.heading = words::headingOf(ReportPart::Question), .blocks = {}};
    if (report.question && !report.question->question.empty()) {
        section.blocks.emplace_back(Paragraph{
            QStringLiteral("“%1”").arg(excerpt(report.question->question, room.letters)), Tone::Strong});
        section.blocks.emplace_back(
            Paragraph{excerptOf(words::questionFrom(*report.question, locale), room.letters), Tone::Note});
    }
    return section;
}

FrontPage frontPageOf(const Report& report, const QString& name, const Room& room, const QLocale& locale)
{
    const auto has = [&](ReportPart part) { return report.parts.contains(part); };
    FrontPage front{.title = words::reportTitle(),
        .name = name.simplified(),
        .lines = QStringList{words::periodOf(report, locale)} + profileLines(report, room),
        .redFlags = redFlagsInFront(report, room, locale),
        .anyFlag = std::any_of(
            report.redFlags.begin(), report.redFlags.end(), [](const auto& flag) { return flag.stands(); }),
        .complaint = {},
        .knees = {},
        .pain = {},
        .totals = {.heading = {}, .blocks = {Figures{words::figuresOf(report, locale)}}},
        .load = {},
        .change = {},
        .patterns = {},
        .question = {}};
    if (has(ReportPart::Complaint))
        front.complaint = complaintInFront(report, room, locale);
    if (has(ReportPart::Places) && !report.places.empty())
        front.knees = kneePicture(report);
    if (has(ReportPart::Scores))
        front.pain = painInFront(report, room, locale);
    if (has(ReportPart::Load) && report.weeks.empty())
        front.totals.blocks.emplace_back(Paragraph{words::noRuns()});
    else if (has(ReportPart::Load))
        front.load = weeklyPicture(report, locale);
    if (has(ReportPart::Change))
        front.change = changeInFront(report, room, locale);
    if (has(ReportPart::Patterns))
        front.patterns = patternsInFront(report, room, locale);
    if (has(ReportPart::Question))
        front.question = questionInFront(report, room, locale);
    return front;
}

} // namespace patella::ui
