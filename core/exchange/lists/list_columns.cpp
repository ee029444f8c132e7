// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/list_columns.h"

#include "core/exchange/format/text.h"

#include <array>
#include <span>

namespace patella::exchange {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 21> dates{"date", "activity date", "start date", "start date local",
    "date time local", "startday", "day", "start", "datum", "tag", "aktivitätsdatum", "date de l'activité",
    "fecha", "fecha de la actividad", "data", "data dell'attività", "data da atividade",
    "datum van activiteit", "日付", "日期", "活动日期"};
constexpr std::array<std::string_view, 9> startTimes{"start time", "starttime", "time of day", "startzeit",
    "uhrzeit", "beginn", "heure de début", "hora de inicio", "ora di inizio"};
constexpr std::array<std::string_view, 22> sports{"activity type", "type", "sport", "sport type",
    "sports.name", "aktivitätstyp", "aktivitätsart", "sportart", "art", "type d'activité",
    "tipo de actividad", "tipo de atividade", "tipo di attività", "activiteittype", "activiteitstype",
    "アクティビティタイプ", "アクティビティの種類", "活动类型", "discipline", "trainingsart", "deporte",
    "esporte"};
constexpr std::array<std::string_view, 17> titles{"title", "activity name", "name", "route name", "titel",
    "aktivitätsname", "name der aktivität", "titre", "nom de l'activité", "título", "nombre de la actividad",
    "titolo", "nome attività", "タイトル", "标题", "strecke", "route"};
constexpr std::array<std::string_view, 16> notes{"notes", "note", "comments", "comment", "description",
    "activity description", "notizen", "notiz", "bemerkung", "bemerkungen", "kommentar",
    "aktivitätsbeschreibung", "description de l'activité", "notas", "beschreibung", "memo"};
constexpr std::array<std::string_view, 22> distances{"distance", "dist", "distanz", "entfernung",
    "strecke in km", "km", "kilometer", "kilometers", "kilometres", "miles", "distancia", "distanza",
    "distância", "afstand", "距離", "距离", "total distance", "length", "distance km", "distance m",
    "distance mi", "streckenlänge"};
constexpr std::array<std::string_view, 33> durations{"duration", "time", "moving time", "activity time",
    "timer time", "dauer", "zeit", "laufzeit", "bewegungszeit", "zeit in bewegung", "durée",
    "durée de déplacement", "temps de déplacement", "tiempo", "tiempo en movimiento", "durata", "tempo",
    "tempo in movimento", "tempo em movimento", "tijd", "tijd bewogen", "duur", "タイム", "移動時間", "时间",
    "移动时间", "duración", "training time", "trainingtime", "tempo total", "run time", "minutes", "minuten"};
constexpr std::array<std::string_view, 12> elapsed{"elapsed time", "verstrichene zeit", "temps écoulé",
    "tiempo transcurrido", "tempo trascorso", "tempo transcorrido", "verstreken tijd", "経過時間", "全程耗时",
    "total time", "gesamtzeit", "elapsed"};
constexpr std::array<std::string_view, 24> pulses{"avg hr", "average heart rate", "average heartrate",
    "avg heart rate", "heart rate", "hr", "beats", "ø hf", "ø herzfrequenz", "durchschnittliche herzfrequenz",
    "herzfrequenz", "puls", "durchschnittspuls", "fréquence cardiaque moyenne", "frecuencia cardiaca media",
    "fc media", "fc média", "gem hs", "平均心拍数", "平均心率", "pulseave", "fc moyenne", "avg bpm",
    "gemiddelde hartslag"};
constexpr std::array<std::string_view, 17> highestPulses{"max hr", "max heart rate", "max heartrate",
    "maxbeats", "max. hf", "maximale herzfrequenz", "max. herzfrequenz", "maximalpuls",
    "fréquence cardiaque maximale", "fréquence cardiaque max.", "fc máxima", "fc max", "max hs", "最大心拍数",
    "最大心率", "maxheartrate", "max. puls"};
constexpr std::array<std::string_view, 14> cadences{"avg run cadence", "average cadence",
    "average run cadence", "cadence", "schrittfrequenz", "ø schrittfrequenz (laufen)",
    "durchschnittliche trittfrequenz", "cadence de course moyenne", "cadencia de carrera media",
    "cadenza di corsa media", "平均ピッチ", "平均步频", "pitchave", "cadencia media"};
constexpr std::array<std::string_view, 21> ascents{"total ascent", "elevation gain", "elev gain", "ascent",
    "climb", "upositive", "anstieg gesamt", "anstieg", "höhenzunahme", "höhenmeter",
    "positiver höhenunterschied", "ascension totale", "dénivelé positif", "ascenso total", "ascesa totale",
    "subida total", "totale stijging", "総上昇量", "累计爬升", "total elevation gain", "totalascentaltitude"};
constexpr std::array<std::string_view, 15> descents{"total descent", "elevation loss", "elev loss", "descent",
    "unegative", "abstieg gesamt", "abstieg", "negativer höhenunterschied", "descente totale",
    "descenso total", "discesa totale", "descida total", "totale daling", "総下降量", "累计下降"};
constexpr std::array<std::string_view, 9> efforts{"perceived exertion", "rpe", "effort",
    "gefühlte anstrengung", "anstrengung", "effort perçu", "esfuerzo percibido", "sforzo percepito", "borg"};
constexpr std::array<std::string_view, 15> shoes{"shoe", "shoes", "gear", "activity gear", "schuh", "schuhe",
    "aktivitätsausrüstung", "ausrüstung", "matériel utilisé pour l'activité", "chaussures", "zapatillas",
    "equipo", "シューズ", "scarpe", "schoenen"};
constexpr std::array<std::string_view, 9> files{"filename", "file", "dateiname", "nom du fichier",
    "nombre del archivo", "nome file", "nome do arquivo", "bestandsnaam", "gpx file"};

struct KnownTitle {
    ListColumn column;
    Words words;
};

const std::array known{KnownTitle{ListColumn::Date, dates}, KnownTitle{ListColumn::StartTime, startTimes},
    KnownTitle{ListColumn::Sport, sports}, KnownTitle{ListColumn::Title, titles},
    KnownTitle{ListColumn::Notes, notes}, KnownTitle{ListColumn::Distance, distances},
    KnownTitle{ListColumn::Duration, durations}, KnownTitle{ListColumn::Elapsed, elapsed},
    KnownTitle{ListColumn::AverageHeartRate, pulses}, KnownTitle{ListColumn::HighestHeartRate, highestPulses},
    KnownTitle{ListColumn::Cadence, cadences}, KnownTitle{ListColumn::Ascent, ascents},
    KnownTitle{ListColumn::Descent, descents}, KnownTitle{ListColumn::Effort, efforts},
    KnownTitle{ListColumn::Shoe, shoes}, KnownTitle{ListColumn::File, files}};

} // namespace

std::string lowerWords(std::string_view text)
{
    std::string lower(text);
    for (std::size_t at = 0; at < lower.size(); ++at) {
        auto& each = lower[at];
        const auto before = at > 0 ? static_cast<unsigned char>(lower[at - 1]) : 0U;
        const auto byte = static_cast<unsigned char>(each);
        const bool accented = before == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97; // À to Þ
        if ((each >= 'A' && each <= 'Z') || accented)
            each = static_cast<char>(byte + 0x20);
        else if (each == '_')
            each = ' ';
    }
    return std::string(trimmed(lower));
}

ColumnName columnNamed(std::string_view header)
{
    ColumnName name{lowerWords(header), {}};
    const auto open = name.words.find_first_of("([");
    const auto close = name.words.find_first_of(")]", open == std::string::npos ? 0 : open);
    if (open == std::string::npos || close == std::string::npos || open == 0)
        return name;
    name.unit = trimmed(std::string_view(name.words).substr(open + 1, close - open - 1));
    if (columnOf({name.words, {}}) == ListColumn::Ignored)
        name.words = trimmed(std::string_view(name.words).substr(0, open));
    return name;
}

ListColumn columnOf(const ColumnName& name)
{
    for (const auto& [column, words] : known)
        for (const auto word : words)
            if (word == name.words)
                return column;
    return ListColumn::Ignored;
}

} // namespace patella::exchange
