// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFont>
#include <QLabel>
#include <QLocale>
#include <QPalette>
#include <QSet>
#include <QStyle>
#include <QStyleFactory>
#include <QTranslator>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include "tests/support/proving.h"
#include "tests/ui/window/cut_texts.h"
#include "tests/ui/window/every_place.h"
#include "tests/ui/window/stretched_words.h"
#include "ui/language.h"
#include "ui/look/appearance.h"

#include <optional>

namespace patella::ui {
namespace {

struct Reader {
    const char* name;
    const char* language; // "longer": no language, but longer than all
    bool isAlwaysTried;
    int size; // of the text: once or twice the usual one
};

constexpr QSize smallScreen{1024, 700};

std::ostream& operator<<(std::ostream& out, const Reader& reader) { return out << reader.name; }

// Leaves the other tests in English and with the look they began with.
class Widths : public testing::TestWithParam<Reader> {
protected:
    Widths()
    {
        apply(Appearance::Light);
        const auto language = QLatin1String(GetParam().language);
        if (language == QLatin1String("longer"))
            m_longer.emplace();
        else
            useLanguage(language);
        auto large = m_font;
        large.setPointSizeF(m_font.pointSizeF() * GetParam().size);
        QApplication::setFont(large);
    }
    ~Widths() override
    {
        m_longer.reset();
        qDeleteAll(qApp->findChildren<QTranslator*>());
        QLocale::setDefault(QLocale::c());
        QApplication::setStyle(QStyleFactory::create(m_style));
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
    }

    void expectNothingIsCut(QWidget& place, const QString& name)
    {
        const auto room = smallScreen;
        EXPECT_TRUE(place.width() <= room.width() && place.height() <= room.height())
            << qPrintable(name) << " needs " << place.width() << " x " << place.height();
        for (const auto& cut : cutTexts(place))
            if (!m_said.contains(cut)) { // the sidebar stands beside every page
                m_said.insert(cut);
                ADD_FAILURE() << qPrintable(name) << ": " << qPrintable(cut);
            }
    }

private:
    QString m_style = QApplication::style()->name();
    QPalette m_palette = QApplication::palette();
    QFont m_font = QApplication::font();
    std::optional<StretchedWords> m_longer;
    QSet<QString> m_said;
};

TEST_P(Widths, HoldEveryTextOfEveryPageFormAndDialog)
{
    if (!GetParam().isAlwaysTried && !test::isProving())
        GTEST_SKIP() << "PATELLA_PROVE=1 tries every language";
    const auto look = [this](QWidget& place, const QString& name) { expectNothingIsCut(place, name); };
    EveryPlace places;
    places.resize(smallScreen);
    places.pages(look);
    places.forms(look);
    places.dialogs(look);
    EveryPlace::welcome(look, smallScreen);
}

INSTANTIATE_TEST_SUITE_P(Readers, Widths,
    testing::Values(Reader{"english", "en", false, 1}, Reader{"german", "de", true, 1},
        Reader{"polish", "pl", false, 1}, Reader{"longer", "longer", true, 1},
        Reader{"largeEnglish", "en", false, 2}, Reader{"largeGerman", "de", true, 2},
        Reader{"largePolish", "pl", false, 2}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(CutTexts, AreFoundAndNamedWithWhatTheyNeed)
{
    QWidget place;
    auto* column = new QVBoxLayout(&place);
    auto* label = new QLabel(QStringLiteral("much longer than its room"));
    column->addWidget(label);
    place.resize(400, 100);
    place.show();
    EXPECT_TRUE(cutTexts(place).isEmpty());
    label->setFixedWidth(40);
    ASSERT_EQ(cutTexts(place).size(), 1);
    EXPECT_TRUE(cutTexts(place).at(0).contains(QStringLiteral("much longer than its room")));
    label->setToolTip(label->text());
    EXPECT_TRUE(cutTexts(place).isEmpty()) << "a tool tip says it";
}

TEST(StretchedWordsTest, AreTwoFifthsLongerAndKeepPlacesAndKeys)
{
    EXPECT_EQ(StretchedWords::stretched(QStringLiteral("&Save")), QStringLiteral("&Saveäü"));
    EXPECT_EQ(StretchedWords::stretched(QStringLiteral("%n run, %1")), QStringLiteral("%n runä, %1"));
    EXPECT_EQ(StretchedWords::stretched(QStringLiteral("<b>Weeks</b>")), QStringLiteral("<b>Weeksäü</b>"));
}

} // namespace
} // namespace patella::ui
