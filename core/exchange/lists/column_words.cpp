// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/column_words.h"

#include <array>

namespace patella::exchange {

namespace {

constexpr std::array<std::string_view, 84> datesWords{"date", "activity date", "start date",
    "start date local", "date time local", "startday", "day", "start", "datum", "tag", "aktivitatsdatum",
    "date de l'activite", "fecha", "fecha de la actividad", "data", "data dell'attivita", "data da atividade",
    "datum van activiteit", "日付", "日期", "活动日期", "workout date", "workout day", "date of workout",
    "activity day", "run date", "training date", "date time", "datetime", "date and time", "begin", "began",
    "begin timestamp", "start date time", "start datetime", "timestamp", "exercise start", "startdatum",
    "trainingsdatum", "datum der aktivitat", "fecha de inicio", "fecha y hora", "fecha de entrenamiento",
    "date de debut", "date de la seance", "jour", "data inizio", "data e ora", "giorno", "data de inicio",
    "data da corrida", "dia", "datum en tijd", "dag", "data treningu", "data rozpoczecia", "dzien", "dato",
    "paivamaara", "pvm", "aika ja paiva", "kelt", "tarih", "дата", "日期时间", "開始日時", "운동 날짜",
    "날짜", "aktivitetsdato", "aktivitetsdatum", "start time local", "start time (local)", "date local",
    "start date (local)", "workout start time", "activity start time", "exercise start time", "workout start",
    "activity start", "session start", "from", "von", "data activitatii", "treningsdato"};
constexpr std::array<std::string_view, 34> startTimesWords{"start time", "starttime", "time of day",
    "startzeit", "uhrzeit", "beginn", "heure de debut", "hora de inicio", "ora di inizio",
    "start of activity", "begin time", "time started", "start clock", "time (start)", "started", "start at",
    "starttid", "startzeitpunkt", "anfang", "hora", "heure", "ora", "ora inizio", "starttijd", "begintijd",
    "godzina", "godzina rozpoczecia", "klockslag", "kellonaika", "aloitusaika", "cas zacatku", "開始時刻",
    "开始时间", "시작 시간"};
constexpr std::array<std::string_view, 29> endsWords{"end time", "end", "end date", "endtime", "finished",
    "exercise end", "stop", "ende", "endzeit", "fin", "hora de fin", "heure de fin", "fine", "slut",
    "sluttid", "koniec", "结束时间", "end datetime", "end date time", "end timestamp", "end epoch",
    "workout end time", "activity end time", "exercise end time", "session end", "to", "bis", "workout end",
    "activity end"};
constexpr std::array<std::string_view, 5> offsetsWords{
    "time offset", "utc offset", "timezone", "time zone", "zeitzone"};
constexpr std::array<std::string_view, 81> sportsWords{"activity type", "type", "sport", "sport type",
    "sports.name", "aktivitatstyp", "aktivitatsart", "sportart", "art", "type d'activite",
    "tipo de actividad", "tipo de atividade", "tipo di attivita", "activiteittype", "activiteitstype",
    "アクティビティタイプ", "アクティビティの種類", "活动类型", "discipline", "trainingsart", "deporte",
    "esporte", "activity", "workout type", "exercise type", "exercise", "exercise name", "training type",
    "sport name", "kind of sport", "aktivitat", "sportart/typ", "sporttyp", "type de sport",
    "discipline sportive", "activite", "actividad", "tipo", "tipo de entrenamiento", "tipo de deporte",
    "attivita", "tipo di sport", "sport praticato", "atividade", "tipo de exercicio", "activiteit", "soort",
    "typ aktywnosci", "rodzaj aktywnosci", "rodzaj", "aktywnosc", "dyscyplina", "typ", "aktivitetstyp",
    "aktivitet", "traningsform", "idrott", "gren", "aktivitetstype", "sportsgren", "laji", "urheilulaji",
    "typ aktivity", "sportovni aktivita", "tevekenyseg tipusa", "aktivite turu", "тип", "тип активности",
    "вид спорта", "运动类型", "运动", "種目", "운동 종류", "활동 유형", "tipul activitatii", "tip activitate",
    "aktiviteetin tyyppi", "aktiviteettityyppi", "categorie", "type of sport", "tipo attivita"};
constexpr std::array<std::string_view, 41> titlesWords{"title", "activity name", "name", "route name",
    "titel", "aktivitatsname", "name der aktivitat", "titre", "nom de l'activite", "titulo",
    "nombre de la actividad", "titolo", "nome attivita", "タイトル", "标题", "strecke", "route",
    "activity title", "workout name", "workout title", "run name", "tytul", "nazwa", "nazwa aktywnosci",
    "namn", "navn", "nimi", "nazev", "nom", "nombre", "nome", "naam", "nome da atividade", "nome do treino",
    "activiteitnaam", "aktivitetens namn", "titlu", "baslik", "otsikko", "tittel", "cim"};
constexpr std::array<std::string_view, 61> notesWords{"notes", "note", "comments", "comment", "description",
    "activity description", "notizen", "notiz", "bemerkung", "bemerkungen", "kommentar",
    "aktivitatsbeschreibung", "description de l'activite", "notas", "beschreibung", "memo", "remarks",
    "remark", "athlete comments", "workout comments", "my notes", "diary", "how it felt", "notatki",
    "notatka", "uwagi", "komentarz", "opis", "anteckningar", "anteckning", "kommentarer", "noter", "notater",
    "merknader", "muistiinpanot", "huomautukset", "poznamky", "poznamka", "commentaire", "commentaires",
    "remarque", "remarques", "comentario", "comentarios", "observaciones", "descripcion", "observacoes",
    "descricao", "commento", "commenti", "opmerkingen", "opmerking", "notities", "omschrijving", "описание",
    "заметки", "备注", "説明", "メモ", "activity note", "workout description"};
constexpr std::array<std::string_view, 66> distancesWords{"distance", "dist", "distanz", "entfernung",
    "strecke in km", "km", "kilometer", "kilometers", "kilometres", "miles", "distancia", "distanza",
    "afstand", "距離", "距离", "total distance", "length", "distance km", "distance m", "distance mi",
    "streckenlange", "distance in", "distance covered", "total dist", "run distance", "distance run",
    "distance total", "gesamtdistanz", "gelaufene strecke", "lauflange", "laufstrecke", "distance totale",
    "distance parcourue", "distancia total", "distancia recorrida", "distanza totale", "distanza percorsa",
    "distancia percorrida", "totale afstand", "gelopen afstand", "dystans", "odleglosc", "distans", "stracka",
    "langd", "distanse", "lengde", "distanse totalt", "matka", "etaisyys", "vzdalenost", "tavolsag", "mesafe",
    "расстояние", "дистанция", "거리", "総距離", "总距离", "tracker total distance",
    "manually logged total distance", "mi", "mileage", "klm", "kms", "distanta", "actual distance"};
constexpr std::array<std::string_view, 15> unitsWords{"distance unit", "distance units", "unit", "units",
    "einheit", "unite", "unidad", "unita", "eenheid", "jednostka", "enhet", "total distance unit",
    "distance type", "totaldistanceunit", "unit of distance"};
constexpr std::array<std::string_view, 117> durationsWords{"время в движении", "час у русі", "hareket suresi",
    "duration", "time", "moving time", "activity time", "timer time", "dauer", "zeit", "laufzeit",
    "bewegungszeit", "zeit in bewegung", "duree", "duree de deplacement", "temps de deplacement", "tiempo",
    "tiempo en movimiento", "durata", "tempo", "tempo in movimento", "tempo em movimento", "tijd",
    "tijd bewogen", "duur", "タイム", "移動時間", "时间", "移动时间", "duracion", "training time",
    "trainingtime", "tempo total", "run time", "minutes", "minuten", "total duration", "workout time",
    "sport time", "exercise time", "exercise duration", "active time", "active duration", "net time",
    "time total", "time moving", "running time", "chip time", "finish time", "run duration", "hours", "hrs",
    "mins", "seconds", "time taken", "trainingsdauer", "trainingszeit", "dauer gesamt", "laufdauer",
    "nettozeit", "temps", "temps total", "temps de course", "duree totale", "temps en mouvement",
    "tiempo total", "tiempo de carrera", "duracion total", "tempo di corsa", "durata totale", "tempo gasto",
    "duracao", "tempo de corrida", "duracao total", "looptijd", "totale tijd", "bewegingstijd", "czas",
    "czas trwania", "czas ruchu", "czas treningu", "czas w ruchu", "tid", "tid i rorelse", "loptid",
    "varaktighet", "traningstid", "tidsatgang", "varighed", "tid i bevegelse", "varighet", "aika", "kesto",
    "liikeaika", "cas", "doba trvani", "cas v pohybu", "ido", "idotartam", "sure", "время",
    "продолжительность", "длительность", "时长", "运动时间", "用时", "所要時間", "運動時間", "시간",
    "운동 시간", "timer", "duration total", "beweegtijd", "bewegende tijd", "timp", "timp in miscare", "s"};
constexpr std::array<std::string_view, 30> elapsedWords{"elapsed time", "verstrichene zeit", "temps ecoule",
    "tiempo transcurrido", "tempo trascorso", "tempo transcorrido", "verstreken tijd", "経過時間", "全程耗时",
    "total time", "gesamtzeit", "elapsed", "total elapsed time", "gross time", "elapsed duration",
    "dauer mit pausen", "bruttozeit", "temps total ecoule", "czas calkowity", "czas, ktory uplynal",
    "uplynelo czasu", "forfluten tid", "total tid", "totaltid", "kokonaisaika", "celkovy cas",
    "verstreken duur", "tempo total decorrido", "общее время", "timp scurs"};
constexpr std::array<std::string_view, 80> pulsesWords{"avg hr", "hr average", "average heart rate",
    "average heartrate", "avg heart rate", "heart rate", "hr", "beats", "o hf", "o herzfrequenz",
    "durchschnittliche herzfrequenz", "herzfrequenz", "puls", "durchschnittspuls",
    "frequence cardiaque moyenne", "frecuencia cardiaca media", "fc media", "gem hs", "平均心拍数",
    "平均心率", "pulse ave", "fc moyenne", "avg bpm", "gemiddelde hartslag", "average hr", "avg. hr",
    "mean heart rate", "heart rate average", "hr avg", "avg pulse", "pulse", "average pulse", "avg heartrate",
    "avg. heart rate", "tracker avg heart rate", "mittlere herzfrequenz", "durchschnittl. herzfrequenz",
    "durchschn. hf", "o puls", "puls o", "hf", "fc", "fc moy", "fc moyenne (bpm)", "pulsaciones", "pulso",
    "pulso medio", "fc med", "frecuencia cardiaca promedio", "frequenza cardiaca media", "battito medio",
    "frequencia cardiaca media", "hartslag", "gem. hartslag", "srednie tetno", "tetno", "srednie hr",
    "medelpuls", "genomsnittlig puls", "snittpuls", "gennemsnitspuls", "gj.snittlig puls",
    "gjennomsnittspuls", "keskisyke", "syke", "prumerny tep", "prumerna tepova frekvence", "tep",
    "atlagos pulzus", "ortalama nabiz", "средний пульс", "пульс", "avghr", "hravg", "ritm cardiac mediu",
    "gns. puls", "prum. st", "atl. pulzus", "ort. kah", "heartrateaverage"};
constexpr std::array<std::string_view, 49> highestPulsesWords{"max hr", "max heart rate", "max heartrate",
    "maxbeats", "max. hf", "maximale herzfrequenz", "max. herzfrequenz", "maximalpuls",
    "frequence cardiaque maximale", "frequence cardiaque max.", "fc maxima", "fc max", "max hs", "最大心拍数",
    "最大心率", "maxheartrate", "max. puls", "max. hr", "maximum heart rate", "maximum hr", "peak heart rate",
    "tracker peak heart rate", "heart rate max", "heart rate maximum", "hr max", "max pulse", "hf max",
    "max hf", "hochstpuls", "fc max.", "frecuencia cardiaca maxima", "frequenza cardiaca massima",
    "frequencia cardiaca maxima", "maximale hartslag", "max. hartslag", "maks. tetno", "maksymalne tetno",
    "tetno maks.", "maxpuls", "max puls", "hogsta puls", "makspuls", "maks. puls", "maksimisyke",
    "maximalni tep", "maximalni tepova frekvence", "макс. пульс", "最高心拍数", "maxhr"};
constexpr std::array<std::string_view, 41> cadencesWords{"avg run cadence", "average cadence",
    "average run cadence", "cadence", "schrittfrequenz", "o schrittfrequenz (laufen)",
    "durchschnittliche trittfrequenz", "cadence de course moyenne", "cadencia de carrera media",
    "cadenza di corsa media", "平均ピッチ", "平均步频", "pitchave", "cadencia media", "avg cadence",
    "avg. cadence", "cadence average", "running cadence", "avg running cadence", "step rate",
    "schritte pro minute", "o schrittfrequenz", "o kadenz", "kadenz", "cadence moyenne", "cadencia",
    "cadencia media de carrera", "cadenza media", "cadenza", "gem. cadans", "gemiddelde cadans",
    "sredni rytm biegu", "kadencja", "rytm biegu", "medellopkadens", "lopkadens", "steglangdsfrekvens",
    "gennemsnitlig lobekadence", "keskiaskeltiheys", "prumerna kadence behu", "average running cadence"};
constexpr std::array<std::string_view, 68> ascentsWords{"total ascent", "elevation gain", "elev gain",
    "ascent", "climb", "upositive", "anstieg gesamt", "anstieg", "hohenzunahme", "hohenmeter",
    "positiver hohenunterschied", "ascension totale", "denivele positif", "ascenso total", "ascesa totale",
    "subida total", "totale stijging", "総上昇量", "累计爬升", "total elevation gain",
    "total ascent altitude", "elevation", "climbing", "climbed", "vertical gain", "elev. gain", "total climb",
    "altitude gain", "height gain", "d+", "anstieg in", "aufstieg", "steigung", "hohengewinn", "hm",
    "denivele", "denivele +", "ascension", "gain d'altitude", "desnivel", "desnivel positivo", "ascenso",
    "ganancia de altura", "dislivello", "dislivello positivo", "ganho de elevacao", "elevacao", "subida",
    "ascensao total", "stijging", "hoogtemeters", "hoogtewinst", "calkowity wznios", "suma podejsc",
    "przewyzszenie", "wznios", "total stigning", "stigning", "hojdmeter", "hojdokning", "stigning i alt",
    "samlet stigning", "nousu", "kokonaisnousu", "stoupani", "celkove stoupani", "набор высоты",
    "tracker total altitude"};
constexpr std::array<std::string_view, 34> descentsWords{"total descent", "elevation loss", "elev loss",
    "descent", "unegative", "abstieg gesamt", "abstieg", "negativer hohenunterschied", "descente totale",
    "descenso total", "discesa totale", "descida total", "totale daling", "総下降量", "累计下降",
    "descending", "total descend", "d-", "abstieg in", "hohenverlust", "denivele negatif", "descenso",
    "desnivel negativo", "dislivello negativo", "descida", "daling", "calkowity spadek", "spadek", "zejscia",
    "totalt nedfor", "nedstigning", "samlet nedstigning", "lasku", "klesani"};
constexpr std::array<std::string_view, 25> effortsWords{"perceived exertion", "rpe", "effort",
    "gefuhlte anstrengung", "anstrengung", "effort percu", "esfuerzo percibido", "sforzo percepito", "borg",
    "perceived effort", "icu rpe", "session rpe", "intensity (rpe)", "borg scale", "ressenti", "esfuerzo",
    "esforco", "sforzo", "inspanning", "wysilek", "odczuwany wysilek", "anstrangning", "upplevd anstrangning",
    "anstrengelse", "rasitus"};
constexpr std::array<std::string_view, 47> shoesWords{"shoe", "shoes", "gear", "activity gear", "schuh",
    "schuhe", "aktivitatsausrustung", "ausrustung", "materiel utilise pour l'activite", "chaussures",
    "zapatillas", "equipo", "シューズ", "scarpe", "schoenen", "footwear", "running shoes", "equipment",
    "laufschuh", "laufschuhe", "materiel", "equipement", "zapatilla", "tenis", "calcado", "equipamento",
    "equipamento da atividade", "scarpa", "attrezzatura", "schoen", "uitrusting", "buty", "but", "sprzet",
    "skor", "sko", "utrustning", "udstyr", "utstyr", "kengat", "varusteet", "boty", "обувь", "鞋",
    "シューズ名", "신발", "gear name"};
constexpr std::array<std::string_view, 21> filesWords{"filename", "file", "dateiname", "nom du fichier",
    "nombre del archivo", "nome file", "nome do arquivo", "bestandsnaam", "gpx file", "file name", "gpx",
    "fichier", "archivo", "nome del file", "plik", "nazwa pliku", "filnamn", "filnavn", "tiedostonimi",
    "nazev souboru", "imie pliku"};

constexpr std::array known{ColumnWords{ListColumn::Date, datesWords},
    ColumnWords{ListColumn::StartTime, startTimesWords}, ColumnWords{ListColumn::End, endsWords},
    ColumnWords{ListColumn::Offset, offsetsWords}, ColumnWords{ListColumn::Sport, sportsWords},
    ColumnWords{ListColumn::Title, titlesWords}, ColumnWords{ListColumn::Notes, notesWords},
    ColumnWords{ListColumn::Distance, distancesWords}, ColumnWords{ListColumn::Unit, unitsWords},
    ColumnWords{ListColumn::Duration, durationsWords}, ColumnWords{ListColumn::Elapsed, elapsedWords},
    ColumnWords{ListColumn::AverageHeartRate, pulsesWords},
    ColumnWords{ListColumn::HighestHeartRate, highestPulsesWords},
    ColumnWords{ListColumn::Cadence, cadencesWords}, ColumnWords{ListColumn::Ascent, ascentsWords},
    ColumnWords{ListColumn::Descent, descentsWords}, ColumnWords{ListColumn::Effort, effortsWords},
    ColumnWords{ListColumn::Shoe, shoesWords}, ColumnWords{ListColumn::File, filesWords}};

} // namespace

std::span<const ColumnWords> columnWords() { return known; }

} // namespace patella::exchange
