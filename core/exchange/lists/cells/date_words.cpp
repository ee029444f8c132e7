// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/cells/date_words.h"

#include <algorithm>
#include <array>
#include <span>

namespace patella::exchange {

namespace {

struct MonthStem {
    std::string_view stem;
    unsigned month;
};

// A longer stem stands before a shorter one that begins like it.
constexpr std::array monthStems{MonthStem{"jan", 1}, MonthStem{"ene", 1}, MonthStem{"gen", 1},
    MonthStem{"sty", 1}, MonthStem{"led", 1}, MonthStem{"ian", 1}, MonthStem{"tammi", 1}, MonthStem{"oca", 1},
    MonthStem{"янв", 1}, MonthStem{"feb", 2}, MonthStem{"fev", 2}, MonthStem{"lut", 2}, MonthStem{"uno", 2},
    MonthStem{"helmi", 2}, MonthStem{"sub", 2}, MonthStem{"фев", 2}, MonthStem{"mars", 3},
    MonthStem{"marras", 11}, MonthStem{"mar", 3}, MonthStem{"mrz", 3}, MonthStem{"maa", 3},
    MonthStem{"mrt", 3}, MonthStem{"bre", 3}, MonthStem{"мар", 3}, MonthStem{"apr", 4}, MonthStem{"avr", 4},
    MonthStem{"abr", 4}, MonthStem{"kwi", 4}, MonthStem{"dub", 4}, MonthStem{"huhti", 4}, MonthStem{"nis", 4},
    MonthStem{"апр", 4}, MonthStem{"may", 5}, MonthStem{"mai", 5}, MonthStem{"mag", 5}, MonthStem{"mei", 5},
    MonthStem{"maj", 5}, MonthStem{"kve", 5}, MonthStem{"touko", 5}, MonthStem{"май", 5}, MonthStem{"мая", 5},
    MonthStem{"juin", 6}, MonthStem{"jun", 6}, MonthStem{"giu", 6}, MonthStem{"cze", 6},
    MonthStem{"cervenec", 7}, MonthStem{"cervenc", 7}, MonthStem{"cvc", 7}, MonthStem{"cerv", 6},
    MonthStem{"cvn", 6}, MonthStem{"iun", 6}, MonthStem{"kesa", 6}, MonthStem{"haz", 6}, MonthStem{"июн", 6},
    MonthStem{"juil", 7}, MonthStem{"jul", 7}, MonthStem{"lug", 7}, MonthStem{"lip", 7}, MonthStem{"iul", 7},
    MonthStem{"heina", 7}, MonthStem{"tem", 7}, MonthStem{"июл", 7}, MonthStem{"aug", 8}, MonthStem{"aou", 8},
    MonthStem{"ago", 8}, MonthStem{"sie", 8}, MonthStem{"srp", 8}, MonthStem{"elo", 8}, MonthStem{"авг", 8},
    MonthStem{"sep", 9}, MonthStem{"set", 9}, MonthStem{"wrz", 9}, MonthStem{"zar", 9}, MonthStem{"szep", 9},
    MonthStem{"syys", 9}, MonthStem{"eyl", 9}, MonthStem{"сен", 9}, MonthStem{"oct", 10},
    MonthStem{"okt", 10}, MonthStem{"ott", 10}, MonthStem{"out", 10}, MonthStem{"paz", 10},
    MonthStem{"rij", 10}, MonthStem{"loka", 10}, MonthStem{"eki", 10}, MonthStem{"окт", 10},
    MonthStem{"nov", 11}, MonthStem{"lis", 11}, MonthStem{"noi", 11}, MonthStem{"kas", 11},
    MonthStem{"ноя", 11}, MonthStem{"dec", 12}, MonthStem{"dez", 12}, MonthStem{"dic", 12},
    MonthStem{"des", 12}, MonthStem{"gru", 12}, MonthStem{"pro", 12}, MonthStem{"joulu", 12},
    MonthStem{"ara", 12}, MonthStem{"дек", 12}, MonthStem{"січ", 1}, MonthStem{"лют", 2}, MonthStem{"бер", 3},
    MonthStem{"кві", 4}, MonthStem{"трав", 5}, MonthStem{"черв", 6}, MonthStem{"лип", 7},
    MonthStem{"серп", 8}, MonthStem{"вер", 9}, MonthStem{"жовт", 10}, MonthStem{"лист", 11},
    MonthStem{"груд", 12}, MonthStem{"ιαν", 1}, MonthStem{"φεβ", 2}, MonthStem{"μαρ", 3}, MonthStem{"μάρ", 3},
    MonthStem{"απρ", 4}, MonthStem{"μαΐ", 5}, MonthStem{"μάι", 5}, MonthStem{"μαι", 5}, MonthStem{"ιουν", 6},
    MonthStem{"ιούν", 6}, MonthStem{"ιουλ", 7}, MonthStem{"ιούλ", 7}, MonthStem{"αυγ", 8},
    MonthStem{"αύγ", 8}, MonthStem{"σεπ", 9}, MonthStem{"οκτ", 10}, MonthStem{"νοε", 11},
    MonthStem{"νοέ", 11}, MonthStem{"δεκ", 12}, MonthStem{"sau", 1}, MonthStem{"vas", 2}, MonthStem{"kov", 3},
    MonthStem{"bal", 4}, MonthStem{"geg", 5}, MonthStem{"bir", 6}, MonthStem{"lie", 7}, MonthStem{"rugp", 8},
    MonthStem{"rugs", 9}, MonthStem{"spa", 10}, MonthStem{"lap", 11}, MonthStem{"jaa", 1},
    MonthStem{"vee", 2}, MonthStem{"juun", 6}, MonthStem{"juul", 7}, MonthStem{"agu", 8}, MonthStem{"avg", 8},
    MonthStem{"det", 12}};

using Weekday = std::span<const std::string_view>;

constexpr std::array<std::string_view, 17> mondays{"mo", "mon", "monday", "montag", "lun", "lundi", "lunes",
    "lunedi", "seg", "segunda", "maandag", "pon", "poniedzialek", "mandag", "mandag", "maanantai", "пн"};
constexpr std::array<std::string_view, 18> tuesdays{"tu", "tue", "tues", "tuesday", "di", "dienstag", "mar",
    "mardi", "martes", "martedi", "ter", "terca", "dinsdag", "wt", "wtorek", "tis", "tisdag", "вт"};
constexpr std::array<std::string_view, 19> wednesdays{"we", "wed", "wednesday", "mi", "mittwoch", "mer",
    "mercredi", "mie", "miercoles", "mercoledi", "qua", "quarta", "wo", "woensdag", "sr", "sroda", "ons",
    "onsdag", "ср"};
constexpr std::array<std::string_view, 19> thursdays{"th", "thu", "thur", "thurs", "thursday", "donnerstag",
    "jeu", "jeudi", "jue", "jueves", "gio", "giovedi", "qui", "quinta", "donderdag", "czw", "czwartek",
    "tors", "torsdag"};
constexpr std::array<std::string_view, 17> fridays{"fr", "fri", "friday", "freitag", "ven", "vendredi", "vie",
    "viernes", "venerdi", "sex", "sexta", "vr", "vrijdag", "pt", "piatek", "fre", "fredag"};
constexpr std::array<std::string_view, 18> saturdays{"sat", "saturday", "samstag", "sonnabend", "sam",
    "samedi", "sab", "sabado", "sabato", "za", "zaterdag", "sob", "sobota", "lor", "lordag", "lauantai", "сб",
    "subota"};
constexpr std::array<std::string_view, 18> sundays{"su", "sun", "sunday", "so", "sonntag", "dim", "dimanche",
    "dom", "domingo", "domenica", "zo", "zondag", "niedz", "niedziela", "son", "sondag", "sunnuntai", "вс"};

const std::array<Weekday, 7> week{mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays};

} // namespace

std::optional<unsigned> monthNamed(std::string_view word)
{
    const auto* found = std::find_if(monthStems.begin(), monthStems.end(),
        [&](const MonthStem& each) { return word.starts_with(each.stem); });
    return found == monthStems.end() ? std::nullopt : std::optional(found->month);
}

std::optional<int> weekdayNamed(std::string_view word)
{
    for (std::size_t day = 0; day < week.size(); ++day)
        if (std::find(week.at(day).begin(), week.at(day).end(), word) != week.at(day).end())
            return static_cast<int>(day);
    return std::nullopt;
}

} // namespace patella::exchange
