// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/cells/run_kinds.h"

#include "core/exchange/format/sport_words.h"

#include <algorithm>
#include <array>

namespace patella::exchange {

namespace {

// How a word begins, without accents.
constexpr std::array<std::string_view, 102> kindStems{// English, and what is understood everywhere
    "easy", "tempo", "interval", "recover", "fartlek", "threshold", "steady", "progress", "stride", "repeat",
    "shakeout", "moderate", "endurance", "marathon", "warm", "cool", "taper", "pyramid",
    // German
    "locker", "dauerl", "langer", "wettkampf", "regenerat", "rekom", "ruhig", "zugig", "fahrtspiel",
    "steigerung", "hugel", "schwelle", "einlauf", "auslauf", "koordination", "grundlag", // French
    "facile", "fraction", "seuil", "sortie", "recup", "compet", "cote", "allure", "echauff", "specifique",
    "fondamental",
    // Spanish, Portuguese, Italian
    "suave", "rodaje", "rodage", "serie", "tirada", "larga", "largo", "cuesta", "ritmo", "umbral", "calent",
    "longo", "leve", "intervalad", "subida", "lento", "lungo", "ripetut", "recuper", "gara", "salit",
    "soglia", "progressiv", "veloce",
    // Dutch
    "rustig", "duurloop", "herstel", "lange", "wedstrijd", "drempel", "heuvel",
    // Polish, Czech
    "wybiegan", "rozbiegan", "interwal", "dlugi", "spokoj", "zawod", "podbieg", "vyklus", "zavod",
    // Swedish, Norwegian, Danish, Finnish
    "distans", "langpass", "langtur", "aterhamt", "tavling", "konkurrans", "restitut", "terskel", "troskel",
    "backtran", "bakke", "rolig", "pitka", "peruskest", "kilpail", "palautt", "konditest"};
// Whole words: too short, or the beginning of others.
constexpr std::array<std::string_view, 45> kindWords{"long", "lang", "longue", "race", "hill", "hills",
    "speed", "base", "reps", "quality", "hard", "slow", "fast", "lt", "mp", "vo2", "vo2max", "tt", "dl",
    "ldl", "tdl", "tl", "reg", "ga", "ga1", "ga2", "ef", "vma", "fond", "lent", "rapide", "medio", "prova",
    "tiros", "pk", "vk", "sprint", "sprints", "general", "test", "trial", "berge", "bergauf", "bergtraining",
    "pace"};
// Scripts that do not part their words.
constexpr std::array<std::string_view, 10> kindSigns{
    "轻松", "间歇", "长距离", "节奏", "恢复", "比赛", "インターバル", "ペース", "レース", "ビルドアップ"};

constexpr std::size_t mostWords = 4;

bool saysAKind(std::string_view word)
{
    return std::any_of(kindStems.begin(), kindStems.end(),
               [&](std::string_view stem) { return word.starts_with(stem); })
        || std::find(kindWords.begin(), kindWords.end(), word) != kindWords.end()
        || std::any_of(kindSigns.begin(), kindSigns.end(),
            [&](std::string_view sign) { return word.find(sign) != std::string_view::npos; });
}

} // namespace

bool isKindOfRun(std::string_view cell)
{
    const auto words = plainWords(cell);
    return words.size() <= mostWords && std::any_of(words.begin(), words.end(), saysAKind);
}

} // namespace patella::exchange
