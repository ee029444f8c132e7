// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"
#include "ui/convert.h"

#include <set>
#include <vector>

namespace patella::ui {
namespace {

using namespace test;
using testing::IsEmpty;

struct Sentence {
    QString context;
    QString source;
    QString comment;
    QStringList forms; // in the other language: one, or one for each plural
    bool isFinished;

    std::string name() const
    {
        return QStringList{context, source, comment}.join(QStringLiteral(" | ")).toStdString();
    }
};

Sentence sentenceIn(QXmlStreamReader& xml, const QString& context)
{
    Sentence sentence{.context = context, .source = {}, .comment = {}, .forms = {}, .isFinished = false};
    const bool isPlural = xml.attributes().hasAttribute(QStringLiteral("numerus"));
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            sentence.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            sentence.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            sentence.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!isPlural)
                sentence.forms << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    sentence.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return sentence;
}

std::vector<Sentence> sentencesIn(const QString& file)
{
    QFile opened(file);
    EXPECT_TRUE(opened.open(QIODevice::ReadOnly)) << qPrintable(file);
    QXmlStreamReader xml(&opened);
    std::vector<Sentence> sentences;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement())
            if (xml.name() == u"name")
                context = xml.readElementText();
            else
                sentences.push_back(sentenceIn(xml, context));
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    return sentences;
}

std::multiset<std::string> matchesOf(const QString& pattern, const QString& text)
{
    std::multiset<std::string> found;
    for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured().toStdString());
    return found;
}

const auto folderOfTranslations = QStringLiteral(PATELLA_SOURCE_DIR "/resources/translations");

// "de", "en": every one there is.
std::vector<std::string> languages()
{
    std::vector<std::string> codes;
    for (const auto& file : QDir(folderOfTranslations).entryList({QStringLiteral("patella_*.ts")}))
        codes.push_back(fromQt(file.section(QLatin1Char('_'), -1).section(QLatin1Char('.'), 0, 0)));
    return codes;
}

class Translation : public testing::TestWithParam<std::string> {
protected:
    const QDir sources{QStringLiteral(PATELLA_SOURCE_DIR)};
    const QString file = folderOfTranslations + QStringLiteral("/patella_%1.ts").arg(toQt(GetParam()));
    const std::vector<Sentence> sentences = sentencesIn(file);
};

TEST_P(Translation, IsFinished)
{
    ASSERT_FALSE(sentences.empty());
    for (const auto& sentence : sentences) {
        EXPECT_TRUE(sentence.isFinished) << sentence.name();
        for (const auto& form : sentence.forms)
            EXPECT_FALSE(form.isEmpty()) << sentence.name();
    }
}

TEST_P(Translation, KeepsWhatIsFilledIn)
{
    for (const auto& sentence : sentences)
        for (const auto& form : sentence.forms)
            for (const auto* pattern : {"%L?[0-9n]", "--[a-z-]+", "\\*\\.[a-zA-Z]+"})
                EXPECT_EQ(matchesOf(QLatin1String(pattern), form),
                    matchesOf(QLatin1String(pattern), sentence.source))
                    << sentence.name();
}

TEST_P(Translation, KeepsTheKeysOfMenusAndFields)
{
    const auto key = QStringLiteral("&(?=[^ &])");
    for (const auto& sentence : sentences)
        for (const auto& form : sentence.forms)
            EXPECT_EQ(matchesOf(key, form).size(), matchesOf(key, sentence.source).size()) << sentence.name();
}

// After a new sentence: ninja -C build/dev update_translations, then translate what is unfinished.
TEST_P(Translation, HoldsEverySentenceOfTheCodeAndNoOther)
{
    const QDir programs(QLibraryInfo::path(QLibraryInfo::BinariesPath));
    if (!programs.exists(QStringLiteral("lupdate")))
        GTEST_SKIP() << "lupdate is not installed";
    const TemporaryFolder folder;
    const auto copy = toQt((folder / "copy.ts").string());
    ASSERT_TRUE(QFile::copy(file, copy));
    QStringList arguments{QStringLiteral("-I"), sources.path(), QStringLiteral("-no-obsolete"),
        QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-extensions"),
        QStringLiteral("cpp,h"), sources.filePath(QStringLiteral("ui")),
        sources.filePath(QStringLiteral("app")), QStringLiteral("-ts"), copy};
    if (GetParam() == "en")
        arguments.prepend(QStringLiteral("-pluralonly"));
    ASSERT_EQ(QProcess::execute(programs.filePath(QStringLiteral("lupdate")), arguments), 0);

    std::set<std::string> ours;
    for (const auto& sentence : sentences)
        ours.insert(sentence.name());
    std::set<std::string> ofTheCode;
    for (const auto& sentence : sentencesIn(copy))
        ofTheCode.insert(sentence.name());
    EXPECT_EQ(ours, ofTheCode);
}

// "Most on: asphalt", "Gave way: times: 0", "12 runs that say where": notes to oneself, and no sentences.
TEST(EnglishSentences, AreNoShorthand)
{
    for (const auto& sentence : sentencesIn(folderOfTranslations + QStringLiteral("/patella_de.ts")))
        for (const auto* wrong :
            {"bit by bit", "Most on", "in days:", "Signs, in days", "runs that say where",
                "nobody knows where", "times: %1", "only with painkillers", "were false alarms", "noted on"})
            EXPECT_FALSE(sentence.source.contains(QLatin1String(wrong))) << sentence.name();
}

// Care is a page, a form, a button, a column and a heading.
TEST(GermanTranslation, NamesCareByOneWordEverywhere)
{
    for (const auto& sentence : sentencesIn(folderOfTranslations + QStringLiteral("/patella_de.ts")))
        for (const auto& form : sentence.forms)
            EXPECT_FALSE(
                form.contains(QStringLiteral("Pflege")) || form.contains(QStringLiteral("Behandlung")))
                << sentence.name() << ": " << qPrintable(form);
}

// Nobody says a knee "gab nach: Male 0", and a report is not cut "ganz auf den folgenden Seiten".
TEST(GermanTranslation, SpeaksInTheReportAsAPhysiotherapistDoes)
{
    for (const auto& sentence : sentencesIn(folderOfTranslations + QStringLiteral("/patella_de.ts"))) {
        if (sentence.context != QStringLiteral("ReportText"))
            continue;
        for (const auto& form : sentence.forms)
            for (const auto* wrong : {"Gab nach", "Male:", "(ganz auf", "eruhigt sich", "\"%1\""})
                EXPECT_FALSE(form.contains(QLatin1String(wrong)))
                    << sentence.name() << ": " << qPrintable(form);
    }
}

// One, two to four, and the others: "1 bieg", "2 biegi", "5 biegów".
TEST(PolishTranslation, CountsInThreeForms)
{
    const QRegularExpression number(QStringLiteral("%L?n"));
    for (const auto& sentence : sentencesIn(folderOfTranslations + QStringLiteral("/patella_pl.ts")))
        EXPECT_EQ(sentence.forms.size(), number.match(sentence.source).hasMatch() ? 3 : 1) << sentence.name();
}

// A pain is "silniejszy", never "wyższy"; a percent sign follows its number at once.
TEST(PolishTranslation, NamesOneThingByOneWord)
{
    const QRegularExpression wrong(
        QStringLiteral("\\b(cichł|ciężki bieg|niepokój|warunek|ból[a-ząćęłńóśźż ]* (wyższy|niższy) o)|"
                       "[0-9][ \u00a0]%(?![L0-9n])"),
        QRegularExpression::UseUnicodePropertiesOption);
    for (const auto& sentence : sentencesIn(folderOfTranslations + QStringLiteral("/patella_pl.ts")))
        for (const auto& form : sentence.forms)
            EXPECT_FALSE(wrong.match(form).hasMatch()) << sentence.name() << ": " << qPrintable(form);
}

INSTANTIATE_TEST_SUITE_P(
    Every, Translation, testing::ValuesIn(languages()), [](const auto& language) { return language.param; });

} // namespace
} // namespace patella::ui
