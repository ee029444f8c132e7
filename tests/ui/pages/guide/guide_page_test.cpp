// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/convert.h"
#include "ui/language.h"
#include "ui/log/log_book.h"
#include "ui/pages/guide/fits_view.h"
#include "ui/pages/guide/guide_page.h"
#include "ui/pages/guide/guide_words.h"
#include "ui/pages/guide/help_topics.h"
#include "ui/pages/guide/next_visit.h"
#include "ui/pages/guide/shipped_knowledge.h"
#include "ui/pages/guide/statement_search.h"

namespace patella::ui {
namespace {

using namespace test;

class GuidePages : public testing::Test {
protected:
    QString title() { return label("cardTitle")->text(); }
    QString logSays(const char* card) { return label(card)->text(); }
    QLabel* label(const char* name) { return inSight<QLabel>(name); }
    void click(const char* name) { inSight<QAbstractButton>(name)->click(); }
    void search(const QString& words)
    {
        page.findChild<QLineEdit*>(QStringLiteral("search"))->setText(words);
    }

    Speaking english{QLocale(QLocale::English)};
    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};
    GuidePage page{book};

private:
    // What was shown before waits to be deleted.
    template <typename Kind> Kind* inSight(const char* name)
    {
        for (auto* each : page.findChildren<Kind*>(QString::fromLatin1(name)))
            if (!each->isHidden() && each->isVisibleTo(&page))
                return each;
        ADD_FAILURE() << name << " is not to be seen";
        return page.findChild<Kind*>(QString::fromLatin1(name));
    }
};

TEST_F(GuidePages, LeaveWhoeverReadsWhereTheyAreWhenTheLogChanges)
{
    page.resize(900, 500);
    page.setVisible(true);
    page.showCard(QStringLiteral("ramping-up"));
    QCoreApplication::processEvents();
    auto* bar = page.findChild<QScrollArea*>()->verticalScrollBar();
    bar->setValue(bar->maximum());
    ASSERT_GT(bar->value(), 0);
    const auto* before = label("cardTitle");
    const auto said = logSays("log-ramping-up");
    ChangeSet runs;
    for (int week = 0; week < 12; ++week)
        runs.push_back(added(aRun(daysAfter(aDay, -7 * week), kilometres(10 + 3 * (week % 3)))));
    ASSERT_TRUE(book.perform({}, runs));
    QCoreApplication::processEvents();
    EXPECT_EQ(label("cardTitle"), before) << "the page is the same";
    EXPECT_GT(bar->value(), 0);
    EXPECT_NE(logSays("log-ramping-up"), said) << "and says what the log says now";
}

TEST_F(GuidePages, OfferEveryCardAndBeginWithTheFirst)
{
    const auto cards = shippedKnowledge().ofKind(knowledge::Kind::Card);
    EXPECT_EQ(page.findChild<QListWidget*>(QStringLiteral("cards"))->count(), std::ssize(cards));
    EXPECT_EQ(title(), QStringLiteral("Keep running, change the dose"));
}

TEST_F(GuidePages, ShowEveryCardWithWhatTheLogSaysAndWhatToAsk)
{
    for (const auto* card : shippedKnowledge().ofKind(knowledge::Kind::Card)) {
        page.showCard(QString::fromStdString(card->id));
        EXPECT_EQ(title(), spoken(card->title));
        if (card->log != knowledge::LogQuestion::None) {
            EXPECT_FALSE(logSays(("log-" + card->id).c_str()).isEmpty()) << card->id;
        }
        EXPECT_TRUE(label("cardTitle"));
    }
}

TEST_F(GuidePages, PutTheListAboveTheCardWhereThereIsLittleRoom)
{
    const auto* cards = page.findChild<QListWidget*>(QStringLiteral("cards"));
    const auto* scroll = page.findChild<QScrollArea*>();
    const auto topOf = [&](const QWidget& part) { return part.mapTo(&page, QPoint()).y(); };
    page.resize(900, 600);
    page.setVisible(true);
    QTest::qWait(0);
    EXPECT_LT(topOf(*scroll), topOf(*cards) + cards->height()) << "beside it";
    page.resize(
        cards->width() + 30 * page.fontMetrics().averageCharWidth(), 600); // thirty letters for a card
    QTest::qWait(0);
    EXPECT_GE(topOf(*scroll), topOf(*cards) + cards->height());
    EXPECT_GE(scroll->width(), page.width() - 60) << "margins";
    EXPECT_GE(scroll->height(), 300);
}

TEST_F(GuidePages, SayWhatTheLogSaysAndWhenItSaysNothingYet)
{
    EXPECT_EQ(logSays("log-keep-running"), QStringLiteral("Your log has no answer yet."));
    book.perform({}, {added(aRun(daysAfter(aDay, -2), kilometres(13)))});
    EXPECT_EQ(logSays("log-keep-running"), QStringLiteral("Last four weeks: 1 run, 13.0\u00a0km."));
}

TEST_F(GuidePages, ShowBothSidesOfAllNineDisagreements)
{
    page.showCard(QStringLiteral("disagreements"));
    for (const auto* each : shippedKnowledge().ofKind(knowledge::Kind::Disagreement)) {
        EXPECT_TRUE(page.findChild<QWidget*>(QString::fromStdString(each->id))) << each->id;
        EXPECT_FALSE(logSays(("log-" + each->id).c_str()).isEmpty());
    }
}

TEST_F(GuidePages, FindStatementsByAllTheirWords)
{
    search(QStringLiteral("towel ICE"));
    EXPECT_TRUE(page.findChild<QWidget*>(QStringLiteral("ice")));
    EXPECT_FALSE(label("found")->text().startsWith(QStringLiteral("Nothing")));
    search(QStringLiteral("xylophone"));
    EXPECT_EQ(label("found")->text(), QStringLiteral("Nothing in the guide has these words."));
    search({});
    EXPECT_EQ(title(), QStringLiteral("Keep running, change the dose"));
}

TEST_F(GuidePages, LeadFromWhatWasFoundToItsCard)
{
    search(QStringLiteral("osteochondrosis"));
    buttonSaying(page, QStringLiteral("Card: Does running wear out knees?"))->click();
    EXPECT_EQ(page.card(), QStringLiteral("wear"));
    EXPECT_EQ(title(), QStringLiteral("Does running wear out knees?"));
}

TEST_F(GuidePages, LeadToTheFiguresOfACardAndToTheListOfSigns)
{
    QSignalSpy doctor(&page, &GuidePage::doctorGuideWanted);
    std::optional<knowledge::FigurePage> figures;
    QObject::connect(
        &page, &GuidePage::figuresWanted, &page, [&](knowledge::FigurePage wanted) { figures = wanted; });
    page.showCard(QStringLiteral("ramping-up"));
    click("figures");
    EXPECT_EQ(figures, knowledge::FigurePage::Load);
    page.showCard(QStringLiteral("doctor"));
    click("doctorGuide");
    EXPECT_EQ(doctor.count(), 1);
}

TEST_F(GuidePages, PutAQuestionIntoTheNextVisit)
{
    ChangeSet wanted;
    QObject::connect(
        &page, &GuidePage::formWanted, &page, [&](const ChangeSet& changeSet) { wanted = changeSet; });
    page.showCard(QStringLiteral("how-long"));
    click("questionIntoVisit");
    ASSERT_EQ(wanted.size(), 1U);
    EXPECT_EQ(std::get<Visit>(*wanted[0].after).question,
        "After how many weeks without change should I come back?");
}

TEST_F(GuidePages, NameWhatFitsTheKneeAndPutItsQuestionsIntoTheNextVisit)
{
    ChangeSet runs;
    for (int day = 5; day > 0; --day) {
        const auto run = aRun(daysAfter(aDay, -day));
        auto note = aPainNote(run, Moment::During, 4);
        note.side = Side::Left;
        note.region = Region::Front;
        note.triggers = ChoiceSet{Trigger::StairsDown};
        runs.push_back(added(run));
        runs.push_back(added(note));
    }
    book.perform({}, runs);
    page.showCard(QStringLiteral("words"));
    auto* fits = page.findChild<FitsView*>();
    ASSERT_TRUE(fits);
    EXPECT_TRUE(fits->findChild<QWidget*>(QStringLiteral("fit-kneecap-pain")));
    QString said;
    for (const auto* each : fits->findChildren<QLabel*>())
        said += each->text() + QLatin1Char('\n');
    EXPECT_TRUE(said.contains(QStringLiteral("stairs down hurt (5 of 5 answers)"))) << qPrintable(said);
    EXPECT_FALSE(said.contains(QLatin1Char('%')));
    ChangeSet wanted;
    QObject::connect(
        &page, &GuidePage::formWanted, &page, [&](const ChangeSet& changeSet) { wanted = changeSet; });
    click("questionsIntoVisit");
    ASSERT_EQ(wanted.size(), 1U);
    EXPECT_TRUE(toQt(std::get<Visit>(*wanted[0].after).question).contains(QStringLiteral("Kneecap pain")));
}

TEST_F(GuidePages, SayHowPatellaIsUsedOnShortPages)
{
    const auto topics = helpTopics();
    EXPECT_EQ(topics.size(), 8u);
    for (const auto& each : topics) {
        page.showTopic(each.id);
        EXPECT_EQ(page.topic(), each.id);
        EXPECT_EQ(label("helpTitle")->text(), each.title);
        qsizetype words = 0;
        for (const auto& paragraph : each.paragraphs)
            words += paragraph.split(QLatin1Char(' ')).size();
        EXPECT_LE(words, 190) << qPrintable(each.title) << ": a short page";
        EXPECT_TRUE(each.card.isEmpty() || shippedKnowledge().find(each.card.toStdString()));
    }
    search(QStringLiteral("passphrase sealed"));
    buttonSaying(page, QStringLiteral("Using Patella: Backups"))->click();
    EXPECT_EQ(label("helpTitle")->text(), QStringLiteral("Backups"));
    page.showTopic(QStringLiteral("log-a-run"));
    buttonSaying(page, QStringLiteral("Card: The pain rule"))->click();
    EXPECT_EQ(page.card(), QStringLiteral("pain-rule"));
}

TEST_F(GuidePages, SpeakGermanThroughout)
{
    const Speaking german(QLocale(QLocale::German));
    GuidePage inGerman(book);
    EXPECT_EQ(inGerman.findChild<QLabel*>(QStringLiteral("cardTitle"))->text(),
        QStringLiteral("Weiterlaufen, die Menge ändern"));
    EXPECT_FALSE(statementsWith(QStringLiteral("Handtuch")).empty());
}

TEST_F(GuidePages, SpeakEveryLanguageOfTheWindow)
{
    const auto* first = shippedKnowledge().ofKind(knowledge::Kind::Card).front();
    for (const auto& code : spokenLanguages()) {
        ASSERT_TRUE(first->title.languages.contains(fromQt(code))) << qPrintable(code);
        const Speaking language{QLocale(code)};
        GuidePage inLanguage(book);
        EXPECT_EQ(inLanguage.findChild<QLabel*>(QStringLiteral("cardTitle"))->text(),
            toQt(first->title.in(fromQt(code))));
    }
}

TEST_F(GuidePages, AreInTheLanguageOfTheSentencesAroundThem)
{
    const Speaking finnish(QLocale(QStringLiteral("fi"))); // no translation: the window is English
    EXPECT_EQ(spoken({{{"en", "knee"}, {"fi", "polvi"}}}), QStringLiteral("knee"));
}

TEST(NextVisit, KeepsItsOwnQuestionsAndAsksNoneTwice)
{
    Log log;
    auto later = aVisit(daysAfter(aDay, 20)), next = aVisit(daysAfter(aDay, 5)),
         past = aVisit(daysAfter(aDay, -5));
    later.said = next.said = past.said = "";
    next.question = "May I race?";
    log.visits = {past, next, later};
    const QStringList questions{QStringLiteral("May I race?"), QStringLiteral("How long?")};
    const auto changeSet = nextVisitWith(questions, log, aDay);
    ASSERT_EQ(changeSet.size(), 1U);
    EXPECT_EQ(std::get<Visit>(*changeSet[0].before), next);
    EXPECT_EQ(std::get<Visit>(*changeSet[0].after).question, "May I race?\nHow long?");
}

TEST(NextVisit, IsANewOneWhereNoneIsPlanned)
{
    const auto changeSet = nextVisitWith({QStringLiteral("How long?")}, {}, aDay);
    ASSERT_EQ(changeSet.size(), 1U);
    EXPECT_FALSE(changeSet[0].before);
    EXPECT_EQ(std::get<Visit>(*changeSet[0].after).question, "How long?");
    EXPECT_EQ(std::get<Visit>(*changeSet[0].after).date, aDay);
}

TEST(GuideWords, SayOfARemedyThatItProvesNothing)
{
    const Speaking english(QLocale(QLocale::English));
    const auto said = words::inYourLog(
        {knowledge::RemedyTimes{.care = Care::Ice, .times = 4, .compared = 3, .better = 2, .worse = 0}}, {});
    ASSERT_EQ(said.size(), 2);
    EXPECT_EQ(said[0],
        QStringLiteral("Ice: recorded 4 times. A day later 2 better and 0 worse, of 3 with both scores."));
    EXPECT_EQ(said[1], QStringLiteral("That proves nothing: pain eases on its own too."));
}

} // namespace
} // namespace patella::ui
