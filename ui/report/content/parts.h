// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/content/content.h"

#include <optional>

// The parts of the report in words, for paper and HTML alike. What a report does not hold is left out.
namespace patella::ui {

// How much of a long list stands on the first page; the rest is on further ones.
struct Room {
    std::size_t flags;
    std::size_t places;
    std::size_t points; // of a list
    int letters; // of a text in the runner's words
};

inline constexpr Room roomy{.flags = 5, .places = 4, .points = 6, .letters = 320};

// What a physiotherapist reads in a minute.
struct FrontPage {
    QString title;
    QString name; // what the runner wants to be called; often empty
    QStringList lines; // period, profile
    Section redFlags;
    bool anyFlag;
    Section complaint;
    std::optional<Picture> knees;
    Section pain;
    Section totals;
    std::optional<Picture> load; // the chart
    Section change;
    Section patterns;
    Section question;
};

FrontPage frontPageOf(const Report& report, const QString& name, const Room& room, const QLocale& locale);
std::vector<Section> detailsOf(const Report& report, const QLocale& locale);

Section redFlagsInFront(const Report& report, const Room& room, const QLocale& locale);
Section complaintInFront(const Report& report, const Room& room, const QLocale& locale);
Section painInFront(const Report& report, const Room& room, const QLocale& locale);
Section changeInFront(const Report& report, const Room& room, const QLocale& locale);
Section patternsInFront(const Report& report, const Room& room, const QLocale& locale);
Section questionInFront(const Report& report, const Room& room, const QLocale& locale);

Section redFlagsInFull(const Report& report, const QLocale& locale);
Section complaintsInFull(const Report& report, const QLocale& locale);
Section aboutTheRunner(const Report& report, const QLocale& locale);
Section painInFull(const Report& report, const QLocale& locale);
Section dailyLifeInFull(const Report& report, const QLocale& locale);
Section onsetInFull(const Report& report, const QLocale& locale);
Section episodesInFull(const Report& report, const QLocale& locale);
Section shoesAndSurfaces(const Report& report, const QLocale& locale);
Section careInFull(const Report& report, const QLocale& locale);
Section historyInFull(const Report& report, const QLocale& locale);
Section weeksInFull(const Report& report, const QLocale& locale);
Section patternsInFull(const Report& report, const QLocale& locale);
Section everyRun(const Report& report, const QLocale& locale);
Section methodAndGaps(const Report& report, const QLocale& locale);

Picture weeklyPicture(const Report& report, const QLocale& locale);
Picture kneePicture(const Report& report);
Picture onsetPicture(const Report& report, const QLocale& locale);

// A text in the runner's words, whole words of it where it is long.
QString excerpt(const std::string& text, int letters);

} // namespace patella::ui
