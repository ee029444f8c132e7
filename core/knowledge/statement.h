// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/red_flag.h"
#include "core/log/values/choice.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What Patella teaches: statements with their sources, as resources/knowledge holds them. It informs; it
// never says what a runner suffers from, and it does not look ahead.
namespace patella::knowledge {

// Every text is there in each of these. The first stands in where another language is asked for.
inline constexpr std::array<std::string_view, 3> allLanguages{"en", "de", "pl"};

// A text by language.
struct Wording {
    std::map<std::string, std::string, std::less<>> languages = {};

    // In the first language where there is none in this one.
    const std::string& in(std::string_view language) const;
    bool isEmpty() const { return languages.empty(); }
    bool operator==(const Wording&) const = default;
};

// A file is named after the kind of its statements.
enum class Kind {
    Card,
    Disagreement,
    Condition,
    Cause,
    Mistake,
    SelfCare,
    Exercise,
    Prevention,
    Rule,
    Sign,
    Fact,
};

// How far a statement can be relied on.
enum class Strength {
    Good, // several trials or a guideline
    Some, // one trial, a large cohort
    Weak, // small, a laboratory, indirect
    Convention, // agreed or advised, hardly tested
    Article, // only the articles say so
    NotSupported, // often said, and what is known does not bear it out
};

enum class SourceKind { Article, Trial, Cohort, Review, Guideline, Laboratory, Advice };

// What the log is asked beside a card or a disagreement.
enum class LogQuestion {
    None,
    Dose,
    Zones,
    Tasks,
    StrengthWork,
    Flares,
    Crackling,
    Pairs,
    Cadence,
    Remedies,
    WholeLog,
    Ramping,
    Preparation,
    NotedWords,
    Signs,
    Endings,
    IceOrHeat,
    IceTimes,
    Strikes,
    Braces,
    Squats,
    Mornings,
    Painkillers,
    Visits,
};

// The page whose figures a card explains.
enum class FigurePage { Load, Mileage, Knee, Patterns, Shoes, Care };

struct Source {
    std::string id;
    SourceKind kind;
    Wording name;
    bool operator==(const Source&) const = default;
};

// One side of a disagreement.
struct Opinion {
    std::vector<std::string> sources;
    Wording text;
    bool operator==(const Opinion&) const = default;
};

struct Statement {
    std::string id;
    Kind kind;
    std::string card; // under which it stands; of a card, itself
    std::vector<std::string> sources; // the most telling first
    Strength strength;
    Wording title;
    Wording text;
    Wording ask; // what to ask a physiotherapist; of cards
    Wording hint; // what a place and its course are often linked to; of some conditions
    std::optional<LogQuestion> log;
    std::optional<FigurePage> page;
    std::vector<RedFlag> flags; // of signs
    std::vector<Opinion> opinions; // of disagreements
    bool operator==(const Statement&) const = default;
};

} // namespace patella::knowledge

namespace patella {

template <>
inline constexpr std::array wordsOf<knowledge::Kind>{
    std::pair{knowledge::Kind::Card, std::string_view{"cards"}},
    std::pair{knowledge::Kind::Disagreement, std::string_view{"disagreements"}},
    std::pair{knowledge::Kind::Condition, std::string_view{"conditions"}},
    std::pair{knowledge::Kind::Cause, std::string_view{"causes"}},
    std::pair{knowledge::Kind::Mistake, std::string_view{"mistakes"}},
    std::pair{knowledge::Kind::SelfCare, std::string_view{"self_care"}},
    std::pair{knowledge::Kind::Exercise, std::string_view{"exercises"}},
    std::pair{knowledge::Kind::Prevention, std::string_view{"prevention"}},
    std::pair{knowledge::Kind::Rule, std::string_view{"rules"}},
    std::pair{knowledge::Kind::Sign, std::string_view{"signs"}},
    std::pair{knowledge::Kind::Fact, std::string_view{"facts"}},
};

template <>
inline constexpr std::array wordsOf<knowledge::Strength>{
    std::pair{knowledge::Strength::Good, std::string_view{"good"}},
    std::pair{knowledge::Strength::Some, std::string_view{"some"}},
    std::pair{knowledge::Strength::Weak, std::string_view{"weak"}},
    std::pair{knowledge::Strength::Convention, std::string_view{"convention"}},
    std::pair{knowledge::Strength::Article, std::string_view{"article"}},
    std::pair{knowledge::Strength::NotSupported, std::string_view{"not-supported"}},
};

template <>
inline constexpr std::array wordsOf<knowledge::SourceKind>{
    std::pair{knowledge::SourceKind::Article, std::string_view{"article"}},
    std::pair{knowledge::SourceKind::Trial, std::string_view{"trial"}},
    std::pair{knowledge::SourceKind::Cohort, std::string_view{"cohort"}},
    std::pair{knowledge::SourceKind::Review, std::string_view{"review"}},
    std::pair{knowledge::SourceKind::Guideline, std::string_view{"guideline"}},
    std::pair{knowledge::SourceKind::Laboratory, std::string_view{"laboratory"}},
    std::pair{knowledge::SourceKind::Advice, std::string_view{"advice"}},
};

template <>
inline constexpr std::array wordsOf<knowledge::LogQuestion>{
    std::pair{knowledge::LogQuestion::None, std::string_view{"none"}},
    std::pair{knowledge::LogQuestion::Dose, std::string_view{"dose"}},
    std::pair{knowledge::LogQuestion::Zones, std::string_view{"zones"}},
    std::pair{knowledge::LogQuestion::Tasks, std::string_view{"tasks"}},
    std::pair{knowledge::LogQuestion::StrengthWork, std::string_view{"strength-work"}},
    std::pair{knowledge::LogQuestion::Flares, std::string_view{"flares"}},
    std::pair{knowledge::LogQuestion::Crackling, std::string_view{"crackling"}},
    std::pair{knowledge::LogQuestion::Pairs, std::string_view{"pairs"}},
    std::pair{knowledge::LogQuestion::Cadence, std::string_view{"cadence"}},
    std::pair{knowledge::LogQuestion::Remedies, std::string_view{"remedies"}},
    std::pair{knowledge::LogQuestion::WholeLog, std::string_view{"whole-log"}},
    std::pair{knowledge::LogQuestion::Ramping, std::string_view{"ramping"}},
    std::pair{knowledge::LogQuestion::Preparation, std::string_view{"preparation"}},
    std::pair{knowledge::LogQuestion::NotedWords, std::string_view{"noted-words"}},
    std::pair{knowledge::LogQuestion::Signs, std::string_view{"signs"}},
    std::pair{knowledge::LogQuestion::Endings, std::string_view{"endings"}},
    std::pair{knowledge::LogQuestion::IceOrHeat, std::string_view{"ice-or-heat"}},
    std::pair{knowledge::LogQuestion::IceTimes, std::string_view{"ice-times"}},
    std::pair{knowledge::LogQuestion::Strikes, std::string_view{"strikes"}},
    std::pair{knowledge::LogQuestion::Braces, std::string_view{"braces"}},
    std::pair{knowledge::LogQuestion::Squats, std::string_view{"squats"}},
    std::pair{knowledge::LogQuestion::Mornings, std::string_view{"mornings"}},
    std::pair{knowledge::LogQuestion::Painkillers, std::string_view{"painkillers"}},
    std::pair{knowledge::LogQuestion::Visits, std::string_view{"visits"}},
};

template <>
inline constexpr std::array wordsOf<knowledge::FigurePage>{
    std::pair{knowledge::FigurePage::Load, std::string_view{"load"}},
    std::pair{knowledge::FigurePage::Mileage, std::string_view{"mileage"}},
    std::pair{knowledge::FigurePage::Knee, std::string_view{"knee"}},
    std::pair{knowledge::FigurePage::Patterns, std::string_view{"patterns"}},
    std::pair{knowledge::FigurePage::Shoes, std::string_view{"shoes"}},
    std::pair{knowledge::FigurePage::Care, std::string_view{"care"}},
};

} // namespace patella
