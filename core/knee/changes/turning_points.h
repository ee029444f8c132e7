// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/changes/morning_series.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

// Turning points: what happens once, on a date, cannot be tested as a habit is. The change of the mornings
// around it is held against the same figure at every other date of the log before which the knee was as bad:
// one goes to the physiotherapist when it is worst, and then it gets better by itself too.
namespace patella {

inline constexpr int daysAroundATurn = 28; // up to and with the date, and after it
inline constexpr int daysOfItsLevel = 14; // up to and with the date
inline constexpr int daysTooNear = 13; // share most of the days around the date with it
inline constexpr double asBad = 0.5; // points by which the mean of these days may differ
inline constexpr int fewestMorningsAround = 8; // on either side
inline constexpr int fewestMorningsOfLevel = 4;
inline constexpr int fewestPlacebos = 19; // one in twenty needs as many others
inline constexpr double turnFrom = 0.05; // the share of such dates up to which a fall is called one
inline constexpr double riseFrom = 0.025; // of a rise, which blames somebody
inline constexpr double leastTurn = 1.16; // points of the mean; less is no clear change (Piva 2009)

enum class TurningKind { Visit, NewShoe, NewInsole, CareBegun, ComplaintBegan };

template <>
inline constexpr std::array wordsOf<TurningKind>{
    std::pair{TurningKind::Visit, std::string_view{"visit"}},
    std::pair{TurningKind::NewShoe, std::string_view{"new_shoe"}}, // its first run
    std::pair{TurningKind::NewInsole, std::string_view{"new_insole"}}, // its first run
    std::pair{TurningKind::CareBegun, std::string_view{"care_begun"}}, // the first note of its kind and name
    std::pair{TurningKind::ComplaintBegan, std::string_view{"complaint_began"}},
};

struct TurningPoint {
    TurningKind kind;
    LocalDate date;
    std::variant<VisitId, ShoeId, RunId, CareNoteId, ComplaintId> record; // a new insole: the run
    std::string name; // of the insole or the care; else empty
    bool operator==(const TurningPoint&) const = default;
};

// By date. A pair or an insole with which the log begins is none.
std::vector<TurningPoint> turningPoints(const Log& log, LocalDate today);

enum class TurningAnswer {
    NotYet, // the days after it are not over
    TooFewAnswers, // around it
    TooFewDates, // that can be compared
    NoClearChange, // other dates had as much, or it was under a point
    Better,
    Worse,
};

template <>
inline constexpr std::array wordsOf<TurningAnswer>{
    std::pair{TurningAnswer::NotYet, std::string_view{"not_yet"}},
    std::pair{TurningAnswer::TooFewAnswers, std::string_view{"too_few_answers"}},
    std::pair{TurningAnswer::TooFewDates, std::string_view{"too_few_dates"}},
    std::pair{TurningAnswer::NoClearChange, std::string_view{"no_clear_change"}},
    std::pair{TurningAnswer::Better, std::string_view{"better"}},
    std::pair{TurningAnswer::Worse, std::string_view{"worse"}},
};

// The mean of the mornings after a date less that before it.
struct DatedChange {
    LocalDate date;
    double change;
    bool operator==(const DatedChange&) const = default;
};

struct Turn {
    TurningAnswer answer;
    int answersBefore;
    int answersAfter;
    std::optional<double> medianBefore;
    std::optional<double> medianAfter;
    // Means tell neighbouring dates apart where medians of whole scores do not. Empty: too few answers.
    std::optional<double> change;
    // Every date farther off that can be compared, its change moved to the level before this date: of two
    // dates the one before which the knee was worse had the larger fall to expect.
    std::vector<DatedChange> placebos;
    int asLarge; // of these, with a change as large in the same direction
    bool operator==(const Turn&) const = default;

    double share() const { return (asLarge + 1.0) / (static_cast<double>(placebos.size()) + 1); }
};

// Changes around every date of a log, made once for all its turning points.
class Turns {
public:
    explicit Turns(MorningSeries series);

    Turn at(LocalDate date) const;

private:
    struct Day {
        MorningsOfDays level;
        MorningsOfDays before;
        MorningsOfDays after;
        bool isComparable() const;
        double change() const { return after.mean - before.mean; }
    };

    bool isFarFrom(int day, int place) const; // and can be compared
    double fallByLevel(int place, int lastDay) const;

    MorningSeries m_series;
    std::vector<Day> m_days;
};

struct JudgedTurn {
    TurningPoint point;
    Turn turn;
    bool operator==(const JudgedTurn&) const = default;
};

std::vector<JudgedTurn> judgedTurns(const Log& log, Side knee, LocalDate today);

} // namespace patella
