// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include "core/report/report.h"
#include "ui/report/words/report_words.h"

#include <vector>

// What the parts of the report say beside their numbers.
namespace patella::ui::words {

// Values behind a number of answers: "3 of 12".
QString outOf(int part, int whole, const QLocale& locale);

QStringList flagTitles(); // how soon, sign, knee, since, last seen
QStringList flagCells(const RaisedFlag& flag, const QLocale& locale);
QString standsOrNot(const RaisedFlag& flag, const QLocale& locale);
QString nowTitle();
QString noRedFlags(const Report& report, const QLocale& locale); // with what was looked at

QString beganTitle();
QString beganOn(const Complaint& complaint, const QLocale& locale); // "3 Mar 2026; gradual, more training"
QString endedTitle();
QString endedOn(const Complaint& complaint, const QLocale& locale);
QString inOwnWordsTitle();
QString broughtOnTitle();
QString feelsTitle();
QString courseTitle();
QString settlesTitle();
QString limpTitle();
QString settlesAfter(double minutes, const QLocale& locale);
// "stairs down 8, squatting 3 (12 answers)"
QString counted(const std::vector<std::pair<QString, int>>& answers, int asked, const QLocale& locale);

QString momentsCaption(); // what the cells of the table of moments hold
QString momentCell(const std::optional<PainScores>& scores, const QLocale& locale); // "1 / 3 (31)"
QStringList momentTitles();

QString questionFrom(const Visit& visit, const QLocale& locale);
QString answerTo(const Visit& visit);
QString foundValue(
    const ProfileFact& fact, const QLocale& locale); // "62 of 100, left knee; Dr. Roth, 3 Mar 2026"

QStringList placeTitles();
QStringList zoneTitles();
QString zonesExplained();
QStringList taskTitles();
QString of(DailyTask task);
QString checksOf(const DailyLife& life, const QLocale& locale);
QStringList signLines(const DailyLife& life, const QLocale& locale);
QString noDailyLife();

QString painFreeTitle();
QString painFree(const PainFreeDistance& distance, const QLocale& locale); // "7.4 km", "at least 12 km"
QString onsetSummary(
    const OnsetCurve& curve, const std::optional<PainFreeDistance>& distance, const QLocale& locale);
QString onsetAxis(); // "share of runs in which pain had begun"
QString noOnset();
QStringList onsetTitles();

QStringList episodeTitles();
QStringList episodeCells(const Episode& episode, const QLocale& locale);
QString episodesExplained();

QStringList careTitles();
QStringList careCells(const RemedyUse& use, const QLocale& locale);
QString careExplained(bool anyMasks);
QString noCare();

QString change(double points, const QLocale& locale); // "+1", "−2.5"
QString changeHeading(const VisitChange& change, const QLocale& locale);
QStringList stretchTitles(const VisitChange& change, const QLocale& locale); // before, since
std::vector<QStringList> stretchRows(const VisitChange& change, const QLocale& locale);
QString duringVerdict(const VisitChange& change, const QLocale& locale);
QString morningVerdict(const VisitChange& change, const QLocale& locale);
QStringList changesBeside(const VisitChange& change, const QLocale& locale); // shoes, exercises, new flags

// In a sentence for each knee that was asked.
QStringList patternsInShort(const std::vector<Patterns>& patterns, const QLocale& locale);
QStringList patternTitles();
QStringList patternCells(const PatternFinding& finding, Side knee, const QLocale& locale);
QString lookedFor(const Patterns& patterns, const QLocale& locale);
QStringList howPatternsAreFound();

std::vector<Figure> historyFigures(const TrainingHistory& history, const QLocale& locale);
QStringList historyLines(const TrainingHistory& history, const QLocale& locale);
QStringList historyTitles(); // of the table of weeks
QStringList spikeTitles();

QStringList gapLines(const Report& report, const QLocale& locale);

} // namespace patella::ui::words
