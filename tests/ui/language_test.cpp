// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QTranslator>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/entry/run_dialog.h"
#include "ui/fields/surface_dialog.h"
#include "ui/import/import_review.h"
#include "ui/language.h"
#include "ui/log/log_book.h"
#include "ui/report/window/report_preview.h"
#include "ui/window/main_window.h"
#include "ui/window/window_pages.h"
#include "ui/words/log_words.h"
#include "ui/words/problem_words.h"
#include "ui/words/units.h"

namespace patella::ui {
namespace {

using namespace test;
using testing::IsEmpty;

// Leaves the other tests in English.
class Language : public testing::Test {
protected:
    ~Language() override
    {
        const auto translators = qApp->findChildren<QTranslator*>();
        qDeleteAll(translators);
        QLocale::setDefault(QLocale::c());
    }

    static QString deleted(int runs)
    {
        return QCoreApplication::translate("patella::ui::RunsPage", "%n run(s) deleted.", nullptr, runs);
    }
};

TEST_F(Language, CountsOneRunAndTwoRunsInEnglish)
{
    useLanguage(QStringLiteral("en"));
    EXPECT_EQ(deleted(1), u"1 run deleted.");
    EXPECT_EQ(deleted(2), u"2 runs deleted.");
}

TEST_F(Language, IsEnglishWhereThereIsNoTranslation)
{
    useLanguage(QStringLiteral("fi"));
    EXPECT_EQ(deleted(1), u"1 run deleted.");
    EXPECT_EQ(words::of(Side::Left), u"left knee");
    EXPECT_EQ(words::distance(Distance{8200}, {}), u"8,2\u00a0km") << "numbers follow all the same";
}

TEST_F(Language, IsGermanInWordsNumbersAndDates)
{
    useLanguage(QStringLiteral("de"));
    EXPECT_EQ(deleted(1), u"1 Lauf gelöscht.");
    EXPECT_EQ(deleted(2), u"2 Läufe gelöscht.");
    EXPECT_EQ(words::of(Region::Front), u"um oder hinter der Kniescheibe");
    EXPECT_EQ(words::fieldName("distance_m"), u"Strecke");
    EXPECT_EQ(words::distance(Distance{8200}, {}), u"8,2\u00a0km");
    EXPECT_EQ(words::shortDate(aDay), u"20.11.2026");
    EXPECT_EQ(words::weekdayAndDate(aDay), u"Fr., 20. Nov.");
}

TEST_F(Language, IsPolishInWordsNumbersAndDates)
{
    useLanguage(QStringLiteral("pl"));
    EXPECT_EQ(deleted(1), u"Usunięto 1 bieg.");
    EXPECT_EQ(deleted(2), u"Usunięto 2 biegi.");
    EXPECT_EQ(deleted(5), u"Usunięto 5 biegów.");
    EXPECT_EQ(deleted(12), u"Usunięto 12 biegów.");
    EXPECT_EQ(deleted(22), u"Usunięto 22 biegi.");
    EXPECT_EQ(words::of(Region::Front), u"wokół rzepki lub za nią");
    EXPECT_EQ(words::fieldName("distance_m"), u"Dystans");
    EXPECT_EQ(words::distance(Distance{8200}, {}), u"8,2\u00a0km");
    EXPECT_EQ(words::shortDate(aDay), u"20.11.2026");
    EXPECT_EQ(words::weekdayAndDate(aDay), u"pt., 20 lis");
}

TEST_F(Language, IsTakenFromTheArguments)
{
    const auto asked = [](const char* arguments) {
        return languageAskedFor(QString::fromLatin1(arguments).split(QLatin1Char(' ')));
    };
    EXPECT_EQ(asked("patella --lang de a.fit"), u"de");
    EXPECT_EQ(asked("patella --json --lang=de"), u"de");
    EXPECT_EQ(asked("patella --log --languages"), u"");
}

// Every window and dialog on the made-up log, in each language but English.
class TranslatedWindows : public Language, public testing::WithParamInterface<const char*> {
protected:
    TranslatedWindows()
    {
        LogStore store(folder / "log.patella");
        store.apply(addingAll(log));
        window
            = std::make_unique<MainWindow>(std::make_unique<LogBook>(std::move(store), [] { return aDay; }));
        runDialog
            = std::make_unique<RunDialog>(entriesOf(log).back(), entriesOf(log).back(), log.shoes, aDay);
    }

    TemporaryFolder folder;
    Log log = sampleLog(aDay);
    // First, so that it hears of every window.
    class Listener : public QTranslator {
    public:
        Listener()
        {
            const auto language = QLatin1String(GetParam());
            useLanguage(language);
            EXPECT_TRUE(translated.load(QStringLiteral(":/translations/patella_%1.qm").arg(language)));
            QCoreApplication::installTranslator(this);
        }
        bool isEmpty() const override { return false; }
        QString translate(const char* context, const char* source, const char* comment, int n) const override
        {
            const bool isOurs = *context != 'Q' && std::string_view(context) != "CloseButton";
            if (isOurs && translated.translate(context, source, comment, n).isNull())
                missed.push_back(std::string(context) + ": " + source);
            return {};
        }
        QTranslator translated;
        mutable std::vector<std::string> missed;
    } listener;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<RunDialog> runDialog;
};

TEST_P(TranslatedWindows, FindEverySentenceTheyAskFor)
{
    for (int page = 0; page < WindowPages::names().size(); ++page) {
        window->pages().showPage(page);
        window->grab();
    }
    runDialog->grab();
    ReportPreview(log, aDay, {}).grab();
    ImportReview({}, {}, {}).grab();
    SurfaceDialog(std::nullopt).grab();
    EXPECT_THAT(listener.missed, IsEmpty());
}

// The keys that two visible labels, buttons or menus of a window share.
std::vector<std::string> sharedKeys(const QWidget& shown)
{
    QStringList texts;
    for (const auto* bar : shown.findChildren<QMenuBar*>())
        for (const auto* menu : bar->actions())
            texts << menu->text();
    for (const auto* label : shown.findChildren<QLabel*>())
        if (label->isVisible() && label->buddy())
            texts << label->text();
    for (const auto* button : shown.findChildren<QAbstractButton*>())
        if (button->isVisible())
            texts << button->text();
    std::map<QKeySequence, QString> owners;
    std::vector<std::string> shared;
    for (const auto& text : texts)
        if (const auto key = QKeySequence::mnemonic(text); !key.isEmpty())
            if (const auto [owner, isFirst] = owners.emplace(key, text); !isFirst)
                shared.push_back((owner->second + QStringLiteral(" / ") + text).toStdString());
    return shared;
}

TEST_P(TranslatedWindows, GiveEachFieldAKeyOfItsOwn)
{
    window->show();
    for (int page = 0; page < WindowPages::names().size(); ++page) {
        window->pages().showPage(page);
        EXPECT_THAT(sharedKeys(*window), IsEmpty()) << qPrintable(WindowPages::names().at(page));
    }
    runDialog->show();
    EXPECT_THAT(sharedKeys(*runDialog), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Every, TranslatedWindows, testing::Values("de", "pl"),
    [](const auto& language) { return std::string(language.param); });

TEST_F(Language, LeavesTheKeysOfTheMenusToThemInEnglishToo)
{
    const TemporaryFolder folder;
    LogStore store(folder / "log.patella");
    auto check = aKneeCheck();
    check.alarms = {Alarm::CalfSwollen};
    store.apply({added(check), added(aRun())});
    MainWindow window(std::make_unique<LogBook>(std::move(store), [] { return aDay; }));
    window.show();
    for (int page = 0; page < WindowPages::names().size(); ++page) {
        window.pages().showPage(page);
        EXPECT_THAT(sharedKeys(window), IsEmpty()) << qPrintable(WindowPages::names().at(page));
    }
}

TEST_F(Language, CanBeSpokenForAWhileWithoutTheProgramNoticing)
{
    useLanguage(QStringLiteral("de"));
    {
        const Speaking english(QLocale(QStringLiteral("en_GB")));
        EXPECT_EQ(words::of(Side::Left), u"left knee");
        EXPECT_EQ(deleted(1), u"1 run deleted.");
        EXPECT_EQ(words::distance(Distance{8200}, {}), u"8.2\u00a0km");
        {
            const Speaking german(QLocale(QStringLiteral("de_DE")));
            EXPECT_EQ(words::of(Side::Left), u"linkes Knie");
        }
        EXPECT_EQ(words::of(Side::Left), u"left knee");
    }
    EXPECT_EQ(words::of(Side::Left), u"linkes Knie");
    EXPECT_EQ(words::distance(Distance{8200}, {}), u"8,2\u00a0km");
}

TEST_F(Language, IsOneOfThoseThereIsATranslationOf)
{
    EXPECT_EQ(
        spokenLanguages(), (QStringList{QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("pl")}));
}

TEST_F(Language, IsKnownByWhatTheSentencesAreIn)
{
    EXPECT_EQ(spokenLanguage(), u"en") << "before any was chosen";
    useLanguage(QStringLiteral("de"));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); // as LC_NUMERIC may have it
    EXPECT_EQ(words::of(Side::Left), u"linkes Knie");
    EXPECT_EQ(spokenLanguage(), u"de");
    {
        const Speaking finnish(QLocale(QStringLiteral("fi")));
        EXPECT_EQ(words::of(Side::Left), u"left knee");
        EXPECT_EQ(spokenLanguage(), u"en");
    }
    EXPECT_EQ(spokenLanguage(), u"de");
    useLanguage(QStringLiteral("fi"));
    EXPECT_EQ(spokenLanguage(), u"en");
}

TEST_F(Language, AskedForTwiceIsTheFirst)
{
    const auto asked = [](const QStringList& arguments) { return languageAskedFor(arguments); };
    EXPECT_EQ(asked({QStringLiteral("--lang"), QStringLiteral("de"), QStringLiteral("--lang=en")}), u"de");
    EXPECT_EQ(asked({QStringLiteral("patella"), QStringLiteral("--lang")}), u"") << "nothing follows";
    EXPECT_EQ(asked({QStringLiteral("--lang=")}), u"");
    EXPECT_EQ(asked({}), u"");
}

TEST_F(Language, LeavesNumbersAsTheMachineWritesThemInThatLanguage)
{
    QLocale::setDefault(QLocale(QStringLiteral("de_CH")));
    EXPECT_EQ(localeOf(QStringLiteral("de")).name(), u"de_CH");
    EXPECT_EQ(localeOf(QString()).name(), u"de_CH");
    EXPECT_EQ(localeOf(QStringLiteral("en")).language(), QLocale::English) << "those of another language";
}

TEST_F(Language, SpokenForAWhileIsTheOneBeforeAgainAlsoInEnglish)
{
    useLanguage(QStringLiteral("en"));
    const auto before = words::of(Side::Left);
    {
        const Speaking german(QLocale(QStringLiteral("de_DE")));
        EXPECT_NE(words::of(Side::Left), before);
        EXPECT_EQ(QLocale().language(), QLocale::German);
    }
    EXPECT_EQ(words::of(Side::Left), before);
    EXPECT_EQ(QLocale().language(), QLocale::English);
}

TEST_F(Language, SpokenForAWhileTellsNoWindow)
{
    class Window : public QWidget {
    public:
        int changes = 0;

    protected:
        void changeEvent(QEvent* event) override
        {
            changes += event->type() == QEvent::LanguageChange ? 1 : 0;
        }
    } window;
    window.show();
    {
        const Speaking german(QLocale(QStringLiteral("de_DE")));
        QCoreApplication::processEvents();
    }
    QCoreApplication::processEvents();
    EXPECT_EQ(window.changes, 0);
}

} // namespace
} // namespace patella::ui
