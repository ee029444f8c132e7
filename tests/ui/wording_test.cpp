// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/knowledge_files.h"
#include "ui/convert.h"

#include <map>
#include <set>
#include <vector>

// Patella informs. What no sentence of it may say, in any language: the words of every card and statement,
// and every sentence of window, report and command line.
namespace patella::ui {
namespace {

using namespace test;
using testing::IsEmpty;

struct Forbidden {
    QString why;
    QRegularExpression words;
};

Forbidden forbidden(const char* why, const char* words)
{
    return {.why = QString::fromUtf8(why),
        .words = QRegularExpression(QString::fromUtf8(words),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption)};
}

const std::map<QString, std::vector<Forbidden>>& wordingRules()
{
    static const std::map<QString, std::vector<Forbidden>> rules{
        {QStringLiteral("en"),
            {
                forbidden("says what somebody suffers from", R"(\byou (have|suffer))"),
                forbidden("diagnoses", R"(diagnos)"),
                forbidden("names a cause", R"(\bcaused by\b)"),
                forbidden("promises", R"(\bsafe(ly|r|st)?\b|\bcur(e|es|ed|ing)\b|\bguarante)"),
                forbidden("speaks of a risk", R"(\brisk)"),
                forbidden("looks ahead",
                    R"(\bpredict|\bforecast|\bprognos|\byou can expect\b|\bis likely to\b|\bwill (hurt|heal|recover|return|come back|get better|get worse)\b)"),
            }},
        {QStringLiteral("de"),
            {
                forbidden(
                    "says what somebody suffers from", R"(\bdu hast (ein|eine|einen)\b|\bdu leidest\b)"),
                forbidden("diagnoses", R"(diagnos)"),
                forbidden("names a cause", R"(\b(verursacht|ausgelöst) (von|durch)\b)"),
                forbidden("promises",
                    R"(\b(sicher|gefahrlos|unbedenklich|ungefährlich)\b|\b(heilt|heilen|geheilt|Heilung)\b|\bgarantier)"),
                forbidden("speaks of a risk", R"(risiko|riskant)"),
                forbidden("looks ahead",
                    R"(vorhersag|voraussichtlich|prognos|\bwird (heilen|besser werden|schlechter werden|wehtun|schmerzen)\b|\bwirst du\b)"),
            }},
        {QStringLiteral("pl"),
            {
                forbidden("says what somebody suffers from",
                    R"(\bcierpisz\b|\bchorujesz\b|\bmasz (\w+ ){0,2}(kolano (biegacza|skoczka|kinomana)|zespół|zapaleni|zwyrodnieni|chorob|kontuzj|uszkodz|zerwan|naderwan|złaman))"),
                forbidden("diagnoses", R"(diagnoz|\brozpoznani)"),
                forbidden("names a cause", R"(spowodowan|\bwywołan\w* przez\b|\bprzyczyną (bólu|twoj))"),
                forbidden("promises",
                    R"(\bbezpieczn|\bniegroźn|\b(wy|u)lecz|\b(lód|żel|tape|odpoczynek|ćwiczeni\w+|to) lecz[yą]\b|\bgwaran)"),
                forbidden("speaks of a risk", R"(ryzyk|\bgrozi|\bzagroż)"),
                forbidden("looks ahead",
                    R"(prognoz|\bprzewid(yw|uj|zi)|\b(za|wy)goi|\bwyzdrowi|\bbędzie (boleć|bolał|gorzej|lepiej)|\bból (wróci|minie|ustąpi)\b|\b(pogorszy|poprawi) się\b|\bmożesz (się )?spodziewać\b)"),
            }},
    };
    return rules;
}

// Sentences that hold a forbidden word and say the right thing.
const std::map<QString, QString>& allowed()
{
    static const auto all = [] {
        const std::vector<std::pair<const char*, const char*>> sentences{
            {"You have a run like this on that day, %1: is it another one?", "of the log, not of a body"},
            {"Diagnosis", "the field for what somebody else said"},
            {"Diagnose", "the field for what somebody else said"},
            {"diagnosis", "the field for what somebody else said"},
            {"Diagnosis given: %1", "what somebody else said"},
            {"Gestellte Diagnose: %1", "what somebody else said"},
            {"Your questions, what was said, and the next appointment. A diagnosis is kept in their words.",
                "what somebody else said"},
            {"Deine Fragen, was gesagt wurde und der nächste Termin. Eine Diagnose steht hier im Wortlaut.",
                "what somebody else said"},
            {"Rozpoznanie", "the field for what somebody else said"},
            {"rozpoznanie", "the field for what somebody else said"},
            {"&Rozpoznanie", "the field for what somebody else said"},
            {"Postawione rozpoznanie: %1", "what somebody else said"},
            {"Twoje pytania, co powiedziano i następna wizyta. Rozpoznanie jest zapisane słowo w słowo.",
                "what somebody else said"},
            {"Something went wrong that Patella did not expect: %1. What was saved is safe; what you typed "
             "in a form is offered at the next start.",
                "of a file"},
            {"Etwas ist schiefgegangen, womit Patella nicht gerechnet hat: %1. Was gespeichert war, ist "
             "sicher; was in einem Formular stand, wird beim nächsten Start angeboten.",
                "of a file"},
            {"Zeigen, was mit Knieschmerzen zusammengeht und wie sicher das ist", "how sure a figure is"},
            {"Ausgelöst durch", "the label of the runner's own answer"},
        };
        std::map<QString, QString> made;
        for (const auto& [sentence, why] : sentences)
            made.emplace(QString::fromUtf8(sentence), QString::fromUtf8(why));
        return made;
    }();
    return all;
}

// Saying that it does none of it is what Patella should say.
QString withoutDenials(QString sentence)
{
    static const QRegularExpression denials(
        QStringLiteral(
            "(is )?not a (diagnosis|forecast)|does not (diagnose|predict)|not been shown to predict|"
            "keine (Diagnose|Vorhersage)|nie (jest )?(diagnoza|rozpoznanie|prognoza)|nie stawia "
            "(diagnozy|rozpoznania)|nie "
            "prognozuje"),
        QRegularExpression::CaseInsensitiveOption);
    return sentence.remove(denials);
}

// Sentences by language.
using Sentences = std::multimap<QString, QString>;

void addTranslations(Sentences& sentences, const QString& file)
{
    const auto language = file.section(QLatin1Char('_'), -1).section(QLatin1Char('.'), 0, 0);
    QFile opened(file);
    ASSERT_TRUE(opened.open(QIODevice::ReadOnly)) << qPrintable(file);
    QXmlStreamReader xml(&opened);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"source") {
            sentences.emplace(QStringLiteral("en"), xml.readElementText());
        } else if (xml.name() == u"numerusform") {
            sentences.emplace(language, xml.readElementText());
        } else if (xml.name() == u"translation"
            && !xml.attributes().hasAttribute(QStringLiteral("numerus"))) {
            // Plural forms stand in elements of their own.
            sentences.emplace(
                language, xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
        }
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
}

void addWording(Sentences& sentences, const knowledge::Wording& wording)
{
    for (const auto& [language, text] : wording.languages)
        sentences.emplace(toQt(language), toQt(text));
}

Sentences everySentence()
{
    Sentences sentences;
    const QDir folder(QStringLiteral(PATELLA_SOURCE_DIR "/resources/translations"));
    for (const auto& file : folder.entryList({QStringLiteral("*.ts")}))
        addTranslations(sentences, folder.filePath(file));
    const auto read = knowledge::readKnowledge(knowledgeFiles()).knowledge;
    for (const auto& source : read.sources)
        addWording(sentences, source.name);
    for (const auto& statement : read.statements) {
        for (const auto* wording : {&statement.title, &statement.text, &statement.ask, &statement.hint})
            addWording(sentences, *wording);
        for (const auto& opinion : statement.opinions)
            addWording(sentences, opinion.text);
    }
    return sentences;
}

QString whatIsForbiddenIn(const QString& language, const QString& sentence)
{
    const auto claimed = withoutDenials(sentence);
    for (const auto& rule : wordingRules().at(language))
        if (rule.words.match(claimed).hasMatch())
            return rule.why;
    return {};
}

TEST(Wording, OfEverySentenceInformsAndNeverDiagnosesPromisesOrForecasts)
{
    const auto sentences = everySentence();
    ASSERT_GT(sentences.size(), 5000U); // window, report, command line and knowledge
    for (const auto language : knowledge::allLanguages)
        EXPECT_GT(sentences.count(toQt(std::string(language))), 400U) << language;
    for (const auto& [language, sentence] : sentences) {
        ASSERT_TRUE(wordingRules().contains(language)) << qPrintable(language) << " has no rules yet";
        const auto why = whatIsForbiddenIn(language, sentence);
        EXPECT_TRUE(why.isEmpty() || allowed().contains(sentence))
            << qPrintable(language) << ' ' << qPrintable(why) << ": " << qPrintable(sentence);
    }
}

TEST(Wording, HasNoExceptionThatNothingNeeds)
{
    std::set<QString> said;
    for (const auto& [language, sentence] : everySentence())
        if (!whatIsForbiddenIn(language, sentence).isEmpty())
            said.insert(sentence);
    for (const auto& [sentence, why] : allowed())
        EXPECT_TRUE(said.contains(sentence)) << qPrintable(sentence) << " (" << qPrintable(why) << ')';
}

struct Said {
    const char* language;
    const char* sentence;
    bool forbidden;
};

class WordingRule : public testing::TestWithParam<Said> { };

TEST_P(WordingRule, TellsInformingFromDiagnosing)
{
    const auto& [language, sentence, isForbidden] = GetParam();
    const auto why = whatIsForbiddenIn(QString::fromUtf8(language), QString::fromUtf8(sentence));
    EXPECT_EQ(!why.isEmpty(), isForbidden) << sentence << ": " << qPrintable(why);
}

INSTANTIATE_TEST_SUITE_P(Sentences, WordingRule,
    testing::Values(Said{"en", "You have runner's knee.", true},
        Said{"en", "Your pain is caused by the iliotibial band.", true},
        Said{"en", "It is safe to run 8 km.", true}, Said{"en", "Ice cures it.", true},
        Said{"en", "Injury risk: 20 %.", true}, Said{"en", "The knee will hurt after 8 km.", true},
        Said{"en", "Pain there is often linked to the iliotibial band.", false},
        Said{"en", "In your log pain began at 8 km.", false}, Said{"en", "This is not a forecast.", false},
        Said{"en", "A forecast: not a good day.", true}, Said{"de", "Es stellt keine Diagnose.", false},
        Said{"de", "Deine Diagnose", true}, Said{"en", "What you have saved stays.", true},
        Said{"en", "The accuracy of saved cures", true}, Said{"en", "An accurate, secure file", false},
        Said{"de", "Du hast ein Läuferknie.", true}, Said{"de", "verursacht durch Asphalt", true},
        Said{"de", "8 km sind sicher.", true}, Said{"de", "Eis heilt es.", true},
        Said{"de", "Verletzungsrisiko 20 %", true}, Said{"de", "Morgen wird schmerzen sein", true},
        Said{"de", "Sicherungen, die letzte zuerst", false}, Said{"de", "Du hast gehinkt.", false},
        Said{"de", "Schmerz dort hängt oft mit dem Band zusammen.", false},
        Said{"pl", "Cierpisz na zespół pasma.", true}, Said{"pl", "Masz kolano biegacza.", true},
        Said{"pl", "Masz silne zapalenie ścięgna.", true}, Said{"pl", "Masz objaw alarmowy.", false},
        Said{"pl", "Chorujesz na stawy.", true}, Said{"pl", "Twoja diagnoza", true},
        Said{"pl", "Twoje rozpoznanie", true}, Said{"pl", "Nie stawia rozpoznania.", false},
        Said{"pl", "To nie jest diagnoza.", false}, Said{"pl", "Ból spowodowany przez asfalt", true},
        Said{"pl", "Wywołany przez buty", true}, Said{"pl", "Przyczyną bólu jest but.", true},
        Said{"pl", "Przysiady wywołują ból, mówi czytelnik.", false},
        Said{"pl", "Bezpiecznie przebiegniesz 8 km.", true}, Said{"pl", "Kopia zabezpieczona hasłem", false},
        Said{"pl", "Lód wyleczy kolano.", true}, Said{"pl", "Lód leczy.", true},
        Said{"pl", "Zapytaj tego, kto leczy kolano.", false}, Said{"pl", "Zdrowe kolano gwarantowane", true},
        Said{"pl", "Zmiana niegroźna", true}, Said{"pl", "Ryzyko kontuzji 20%", true},
        Said{"pl", "Grozi ci kontuzja.", true}, Said{"pl", "Kolano jest zagrożone.", true},
        Said{"pl", "Prognoza na jutro", true}, Said{"pl", "To nie prognoza.", false},
        Said{"pl", "Patella przewiduje ból.", true}, Said{"pl", "Jutro będzie boleć.", true},
        Said{"pl", "Kolano się zagoi.", true}, Said{"pl", "Ból minie po tygodniu.", true},
        Said{"pl", "Poczekaj, czy minie.", false}, Said{"pl", "Za tydzień poprawi się.", true},
        Said{"pl", "Możesz się spodziewać bólu.", true}, Said{"pl", "Patella przewidziała ból.", true},
        Said{"pl", "Nieprzewidziany błąd", false}, Said{"pl", "Wyzdrowiejesz.", true},
        Said{"pl", "Ból w tym miejscu często wiąże się z pasmem.", false}));

} // namespace
} // namespace patella::ui
