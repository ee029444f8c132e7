// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/fields/typed_date.h"

namespace patella::ui {
namespace {

using namespace test;

struct TypedDate {
    const char* text;
    const char* locale;
    std::optional<LocalDate> date; // on 20 November 2026
};

class TypedDates : public testing::TestWithParam<TypedDate> { };

TEST_P(TypedDates, AreReadAsTheLocaleWritesThem)
{
    const auto& [text, locale, date] = GetParam();
    EXPECT_EQ(dateFromText(QLatin1String(text), aDay, QLocale(QLatin1String(locale))), date)
        << text << " in " << locale;
}

INSTANTIATE_TEST_SUITE_P(DateFromText, TypedDates,
    testing::Values(TypedDate{"2026-11-05", "de_DE", 2026y / 11 / 5},
        TypedDate{"5.11.2026", "de_DE", 2026y / 11 / 5}, TypedDate{"5.11.26", "de_DE", 2026y / 11 / 5},
        TypedDate{" 5. 11. ", "de_DE", 2026y / 11 / 5}, TypedDate{"11/5/2026", "en_US", 2026y / 11 / 5},
        TypedDate{"5/11/2026", "en_GB", 2026y / 11 / 5}, TypedDate{"11/5", "en_US", 2026y / 11 / 5},
        TypedDate{"24.12.", "de_DE", 2025y / 12 / 24}, TypedDate{"29.2.", "de_DE", 2024y / 2 / 29},
        TypedDate{"1.1.27", "de_DE", 2027y / 1 / 1}, TypedDate{"1.1.85", "de_DE", 1985y / 1 / 1},
        TypedDate{"31.4.2026", "de_DE", std::nullopt}, TypedDate{"2026-02-29", "de_DE", std::nullopt},
        TypedDate{"yesterday", "en_US", std::nullopt}, TypedDate{"", "en_US", std::nullopt}));

} // namespace
} // namespace patella::ui
