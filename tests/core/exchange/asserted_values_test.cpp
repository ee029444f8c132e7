// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/exchange/files/readers.h"
#include "core/exchange/format/text.h"
#include "core/exchange/format/xml_time.h"
#include "core/exchange/import/computer_zone.h"
#include "core/exchange/import/run_from_activity.h"
#include "core/exchange/own/csv_columns.h"
#include "tests/support/shared_data.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <iostream>
#include <set>

namespace patella::exchange {

namespace {

using test::sharedTable;

constexpr LocalDate aDayOfThisYear{std::chrono::year{2026}, std::chrono::November, std::chrono::day{20}};

// What another program's own tests state about a file.
struct Assertion {
    std::string file;
    std::string field; // without its index and remarks: "distance_km"
    std::size_t index; // of the activity in the file
    std::string value;
    std::string tolerance;
    std::string full; // the field as it stands in the table
};

Assertion assertionIn(const test::TableRow& row)
{
    const auto& full = row.at("field");
    const auto open = full.find('[');
    const bool indexed = open != std::string::npos && open + 1 < full.size() && full[open + 1] >= '0'
        && full[open + 1] <= '9';
    const auto index = indexed ? static_cast<std::size_t>(full[open + 1] - '0') : 0U;
    const auto field = full.substr(0, full.find_first_of(" ["));
    return {row.at("file"), field.starts_with("start_local") ? "start_local" : field, index, row.at("value"),
        row.at("tolerance"), full};
}

// "±0.5"; "near 1 s"; "near default" and "near 1" are shares, of half a percent and of one.
double stated(const Assertion& assertion)
{
    const auto& text = assertion.tolerance;
    const auto number = [&](std::size_t from) {
        const auto rest = text.substr(from);
        return numberIn(rest.substr(0, rest.find(' '))).value_or(0.5);
    };
    if (text.starts_with("±"))
        return number(std::string_view("±").size());
    if (!text.starts_with("near "))
        return 0;
    const bool inSeconds = text.ends_with(" s");
    return inSeconds ? number(5) : number(5) / 100 * std::abs(numberIn(assertion.value).value_or(0));
}

// A value without a tolerance was rounded to its last digit or cut off behind it.
bool agrees(double ours, double theirs, const Assertion& assertion)
{
    const auto point = assertion.value.find('.');
    const auto digits = point == std::string::npos ? 0 : assertion.value.size() - point - 1;
    const auto lastDigit = std::pow(10.0, -static_cast<double>(digits));
    const auto slack = std::max(stated(assertion), 0.5 * lastDigit) + 1e-6;
    const bool cutOff = assertion.tolerance.empty() && ours > theirs && ours < theirs + lastDigit;
    return cutOff || std::abs(ours - theirs) <= slack;
}

UtcOffset offsetOf(const Activity& activity)
{
    if (activity.utcOffset)
        return *activity.utcOffset;
    if (activity.localStart)
        return computerOffsetAt(std::chrono::sys_seconds{activity.localStart->time_since_epoch()});
    return activity.start ? computerOffsetAt(*activity.start) : UtcOffset{};
}

std::optional<std::chrono::seconds> localStart(const Activity& activity)
{
    if (activity.localStart)
        return activity.localStart->time_since_epoch();
    return activity.start ? std::optional(activity.start->time_since_epoch() + offsetOf(activity).ahead)
                          : std::nullopt;
}

// "2014-03-29 12:17" or "19-12-2014 16:35"
std::chrono::seconds statedMinute(const Assertion& assertion)
{
    auto text = assertion.value;
    if (text[2] == '-')
        text = text.substr(6, 4) + text.substr(2, 4) + text.substr(0, 2) + text.substr(10, 6);
    return std::chrono::sys_days{*dateFromIso(text.substr(0, 10))}.time_since_epoch()
        + timeOfDayFromIso(text.substr(11, 5))->sinceMidnight;
}

enum class Verdict { NotKept, NotRead, Agrees, Differs };

struct Judged {
    Verdict verdict;
    std::string ours;
};

Judged numbers(std::optional<double> ours, const Assertion& assertion, double scale)
{
    const auto theirs = numberIn(assertion.value);
    if (!theirs || !ours)
        return {!ours && assertion.value == "0.0" ? Verdict::Agrees : Verdict::Differs,
            ours ? fmt::format("{:.3f}", *ours * scale) : "none"};
    const bool near = agrees(*ours * scale, *theirs, assertion);
    return {near ? Verdict::Agrees : Verdict::Differs, fmt::format("{:.3f}", *ours * scale)};
}

// What a file does not state is measured, by each program on an earth and with a smoothing of its own:
// lengths of tracks differ by half a percent, climbs by a tenth.
Judged measured(std::optional<double> ours, const Assertion& assertion, double scale, double share)
{
    const auto judged = numbers(ours, assertion, scale);
    const auto theirs = numberIn(assertion.value);
    const bool near = ours && theirs && std::abs(*ours * scale - *theirs) <= share * std::abs(*theirs);
    return {near ? Verdict::Agrees : judged.verdict, judged.ours};
}

bool isMeasured(const Activity& activity)
{
    const auto& remarks = activity.remarks;
    return std::find(remarks.begin(), remarks.end(), Remark::DistanceFromTrack) != remarks.end();
}

// A minute that was rounded or cut off.
Judged starts(std::optional<std::chrono::seconds> ours, const Assertion& assertion)
{
    if (!ours)
        return {Verdict::Differs, "none"};
    const auto later = *ours - statedMinute(assertion);
    const bool same = later >= std::chrono::seconds{-30} && later < std::chrono::seconds{60};
    return {same ? Verdict::Agrees : Verdict::Differs, isoText(std::chrono::sys_seconds{*ours})};
}

bool isOnFoot(const Activity& activity) { return activity.sport == "running" || activity.sport == "walking"; }

std::string plainSport(std::string words)
{
    std::erase_if(words, [](char each) { return each == ' ' || each == '_'; });
    std::transform(words.begin(), words.end(), words.begin(),
        [](unsigned char each) { return static_cast<char>(std::tolower(each)); });
    return words;
}

Judged sports(const Activity& ours, const Assertion& assertion)
{
    const auto theirs = plainSport(assertion.value);
    for (const auto& name : {ours.sport, ours.subSport + ours.sport, ours.subSport})
        if (plainSport(name) == theirs)
            return {Verdict::Agrees, name};
    if (theirs == "openwaterswimming" && ours.sport == "swimming")
        return {Verdict::Agrees, ours.sport};
    return {Verdict::Differs, ours.sport};
}

// What goes wrong in other programs must at least be said here.
Judged errors(const Reading& reading, const Assertion& assertion)
{
    const auto isSaid = [](const Activity& each) {
        const auto run = runFromActivity(each, {}, aDayOfThisYear);
        const auto* imported = std::get_if<ImportedRun>(&run);
        return !each.remarks.empty() || !imported || !imported->remarks.empty();
    };
    const bool said
        = reading.refusal || std::any_of(reading.activities.begin(), reading.activities.end(), isSaid);
    const bool none = assertion.value.starts_with("none");
    if (none)
        return {reading.activities.empty() && reading.refusal == Refusal::Broken ? Verdict::Differs
                                                                                 : Verdict::Agrees,
            "read"};
    return {said ? Verdict::Agrees : Verdict::Differs, said ? "said" : "nothing said"};
}

Judged presence(bool ours, const Assertion& assertion)
{
    const bool same = ours == (assertion.value == "<not empty>");
    return {same ? Verdict::Agrees : Verdict::Differs, ours ? "there" : "none"};
}

// "[13402,3780]": a pause that began after so many seconds and lasted so long.
Assertion lengthOfPause(Assertion assertion)
{
    if (const auto comma = assertion.value.find(','); assertion.value.starts_with('[')) {
        const auto rest = assertion.value.substr(comma + 1);
        assertion.value = rest.substr(0, rest.find_first_of(",]"));
    }
    return assertion;
}

// What is stated of every record is kept as an average or a sum.
Judged ofSeries(const Activity& ours, const Assertion& assertion)
{
    const auto& field = assertion.field;
    if (field == "ContinuousData.HeartRate")
        return presence(ours.averageHeartRate.has_value(), assertion);
    if (field == "ContinuousData.Cadence" && isOnFoot(ours))
        return presence(ours.cadence.has_value(), assertion);
    if (field == "ContinuousData.Altitude")
        return presence(ours.ascentMetres.has_value(), assertion);
    if (field == "ActivityData.Distance")
        return presence(ours.distanceMetres.has_value(), assertion);
    if (field.starts_with("pauses"))
        return numbers(ours.elapsedSeconds && ours.timerSeconds
                ? std::optional(*ours.elapsedSeconds - *ours.timerSeconds)
                : std::nullopt,
            lengthOfPause(assertion), 1);
    return {Verdict::NotKept, ""};
}

Judged ofActivity(const Activity& ours, const Assertion& assertion)
{
    const auto& field = assertion.field;
    const double ofLength = isMeasured(ours) ? 0.005 : 0;
    const double ofClimb = isMeasured(ours) ? 0.1 : 0;
    if (field == "distance_m" || field == "distance_km")
        return measured(ours.distanceMetres, assertion, field == "distance_m" ? 1 : 0.001, ofLength);
    if (field == "timer_time_s" || field == "duration_s")
        return numbers(field == "duration_s" ? ours.elapsedSeconds : ours.timerSeconds, assertion, 1);
    if (assertion.full == "duration") {
        auto inSeconds = assertion;
        inSeconds.value = std::to_string(clockIn(assertion.value)->count());
        return numbers(ours.timerSeconds, inSeconds, 1);
    }
    if (field == "elapsed_time_s")
        return numbers(ours.elapsedSeconds, assertion, 1);
    if (field == "avg_hr")
        return numbers(ours.averageHeartRate, assertion, 1);
    if (field == "max_hr")
        return numbers(ours.highestHeartRate, assertion, 1);
    if (field == "avg_cadence" && isOnFoot(ours)) // theirs in strides
        return numbers(ours.cadence, assertion, 0.5);
    if (field == "ascent_m")
        return measured(ours.ascentMetres, assertion, 1, ofClimb);
    if (field == "descent_m")
        return measured(ours.descentMetres, assertion, 1, ofClimb);
    if (field == "laps" || field == "Rounds.count")
        return numbers(ours.laps, assertion, 1);
    if (field == "sport" || assertion.full == "track type")
        return sports(ours, assertion);
    if (field == "start_local")
        return starts(localStart(ours), assertion);
    if (field == "utc_offset_min" && assertion.value != "null")
        return numbers(static_cast<double>(offsetOf(ours).ahead.count()), assertion, 1);
    if (field == "startDate_utc") {
        const auto theirs = timeFromXml(assertion.value);
        const bool same = theirs && ours.start
            && *ours.start == std::chrono::floor<std::chrono::seconds>(theirs->instant);
        return {same ? Verdict::Agrees : Verdict::Differs, ours.start ? isoText(*ours.start) : "none"};
    }
    if (field == "endDate_utc") {
        const auto theirs = timeFromXml(assertion.value);
        const auto end = ours.start && ours.elapsedSeconds
            ? std::optional(
                  *ours.start + std::chrono::milliseconds(std::llround(*ours.elapsedSeconds * 1000)))
            : std::nullopt;
        const bool same
            = theirs && end && std::chrono::abs(theirs->instant - *end) <= std::chrono::seconds{1};
        return {same ? Verdict::Agrees : Verdict::Differs, "?"};
    }
    return ofSeries(ours, assertion);
}

Judged judged(const Reading& reading, const Assertion& assertion)
{
    if (reading.refusal == Refusal::UnknownFormat)
        return {Verdict::NotRead, ""};
    if (assertion.field == "error")
        return errors(reading, assertion);
    if (assertion.field == "has_times")
        return {reading.refusal == Refusal::NoTime ? Verdict::Agrees : Verdict::Differs, "?"};
    if (assertion.field == "activities")
        return numbers(static_cast<double>(reading.activities.size()), assertion, 1);
    if (assertion.index < reading.activities.size())
        return ofActivity(reading.activities[assertion.index], assertion);
    if (reading.activities.empty() && assertion.index < reading.routes.size())
        return ofActivity(reading.routes[assertion.index], assertion);
    const auto judgedAsEmpty = ofActivity({}, assertion).verdict;
    return {judgedAsEmpty == Verdict::NotKept ? Verdict::NotKept : Verdict::Differs, "no activity"};
}

// Of a series that is said to be there and also to be missing the latter is about one of its records, and no
// record is kept.
bool isOfOneRecord(const Assertion& assertion, const std::vector<test::TableRow>& rows)
{
    return assertion.value == "<null>" && std::any_of(rows.begin(), rows.end(), [&](const auto& row) {
        return row.at("file") == assertion.file && row.at("field") == assertion.full
            && row.at("value") == "<not empty>";
    });
}

// Of a file that was shortened by hand its summary and its points say two things, and both are right. Every
// other disagreement is one that was judged.
enum class Disagreement { Shortened, Judged };

// By file and field; the reason why ours is right stands in the table.
std::map<std::pair<std::string, std::string>, Disagreement> knownDisagreements()
{
    std::map<std::pair<std::string, std::string>, Disagreement> known;
    for (const auto& row : test::tableIn(std::string(PATELLA_SOURCE_DIR) + "/tests/data/disagreements.tsv"))
        known[{row.at("file"), row.at("field")}]
            = row.at("kind") == "shortened" ? Disagreement::Shortened : Disagreement::Judged;
    return known;
}

} // namespace

TEST(AssertedValues, AreReadAsOtherProgramsReadThemOrTheReasonIsWrittenDown)
{
    if (!test::hasSharedData())
        GTEST_SKIP() << "no files of real devices at " << test::sharedData();
    ::setenv("TZ", "Europe/Berlin", 1); // theirs too
    ::tzset();
    struct Count {
        int asserted = 0, notRead = 0, kept = 0, agree = 0, differ = 0;
    };
    std::map<std::string, Count> fields;
    Count all;
    const auto known = knownDisagreements();
    std::set<std::pair<std::string, std::string>> used;
    int ofShortenedFiles = 0;
    std::map<std::string, Reading> readings;
    const auto rows = sharedTable("expected.tsv");
    for (const auto& row : rows) {
        const auto assertion = assertionIn(row);
        if (assertion.file == "file" || isOfOneRecord(assertion, rows))
            continue;
        auto [reading, isNew] = readings.try_emplace(assertion.file);
        if (isNew)
            reading->second = readActivities(test::bytesOf(test::sharedData() / assertion.file));
        const auto [verdict, ours] = judged(reading->second, assertion);
        for (auto* count : {&fields[assertion.field], &all}) {
            ++count->asserted;
            count->notRead += verdict == Verdict::NotRead;
            count->kept += verdict == Verdict::Agrees || verdict == Verdict::Differs;
            count->agree += verdict == Verdict::Agrees;
            count->differ += verdict == Verdict::Differs;
        }
        if (verdict != Verdict::Differs)
            continue;
        const auto reason = known.find({assertion.file, assertion.full});
        const bool explained = reason != known.end();
        if (explained) {
            used.insert(reason->first);
            ofShortenedFiles += reason->second == Disagreement::Shortened ? 1 : 0;
        }
        EXPECT_TRUE(explained) << assertion.file << '\t' << assertion.full << '\t' << ours << '\t'
                               << assertion.value << '\t' << assertion.tolerance;
    }
    for (const auto& [place, kind] : known)
        EXPECT_TRUE(used.contains(place)) << place.first << " " << place.second << " agrees by now";
    std::cout << fmt::format("{:>23} {:>9} {:>15} {:>6} {:>6} {:>7}\n", "field", "asserted",
        "format not read", "kept", "agree", "differ");
    fields["all together"] = all;
    for (const auto& [field, count] : fields)
        if (count.kept > 0)
            std::cout << fmt::format("{:>23} {:>9} {:>15} {:>6} {:>6} {:>7}\n", field, count.asserted,
                count.notRead, count.kept, count.agree, count.differ);
    EXPECT_GE(all.agree, 0.97 * all.kept);
    EXPECT_GE(all.agree, 0.99 * (all.kept - ofShortenedFiles)) << "of files as a watch wrote them";
}

} // namespace patella::exchange
