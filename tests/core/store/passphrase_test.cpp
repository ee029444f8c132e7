// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/store/sealed/passphrase.h"

#include <array>
#include <string>

namespace patella {
namespace {

using enum PassphraseStrength;

struct Judged {
    const char* passphrase;
    PassphraseStrength strength;
};

constexpr std::array judged{
    Judged{"", Empty}, Judged{"a", Weak}, Judged{"password123", Weak}, Judged{"Passwort2026", Weak},
    Judged{"kniescheibe", Weak}, Judged{"Kniescheibe1", Weak}, Judged{"111111111111111111111111", Weak},
    Judged{"aaaaaaaaaaaaaaaaaaaaaaaaaaaa", Weak}, Judged{"12345678901234567890", Weak},
    Judged{"qwertzqwertzqwertz", Weak}, Judged{"                    ", Weak},
    Judged{"regen auf der alten br\u00fccke", Strong}, Judged{"rain bridge shoe", Fair},
    Judged{"rain bridge shoe lamp", Strong}, Judged{"kT7#pw9Q", Fair}, Judged{"kT7#pw9Qx2Lm", Strong},
    // A sign is 5 bits, a digit 3.3, a word of four letters 13, a change of kind 1.5; fair from 40, strong
    // from 56.
    Judged{"!?#%&*+", Weak}, // 35
    Judged{"!?#%&*+-", Fair}, // 40
    Judged{"907163528496", Weak}, // 39.6
    Judged{"9071635284960", Fair}, // 42.9
    Judged{"!lamp#%&?", Fair}, // 41: two changes
    Judged{"LAMPlampLAMP", Fair}, // 42
    Judged{"907163528496lamp", Fair}, // 54.1
    Judged{"9071635284967lamp", Strong}, // 57.4
    Judged{"!?#%&*+-/()", Fair}, // 55
    Judged{"!?#%&*+-/()=", Strong}, // 60
};

TEST(Passphrases, AreJudgedByWhatHasToBeGuessed)
{
    for (const auto& each : judged)
        EXPECT_EQ(strengthOf(each.passphrase), each.strength) << each.passphrase;
}

TEST(Passphrases, GetNoWeakerByMoreWords)
{
    std::string words;
    auto last = Empty;
    for (const auto* word : {"rain", "bridge", "shoe", "lamp", "river"}) {
        words += std::string(words.empty() ? "" : " ") + word;
        EXPECT_GE(strengthOf(words), last) << words;
        last = strengthOf(words);
    }
}

} // namespace
} // namespace patella
