// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_test.h"
#include "tests/support/shared_data.h"

#include <cstdlib>
#include <fstream>

// Inputs that came out wrong for new users, each with what is right (right.json). They are not part of the
// repository; every kind has a made-up twin among the tests of its reader.
namespace patella::test {
namespace {

using nlohmann::json;

std::filesystem::path field() { return sharedData().parent_path() / "field"; }

// Where the runner is: the program asks the computer for its zone.
class ComputerIn {
public:
    explicit ComputerIn(const std::string& zone)
    {
        if (const char* before = std::getenv("TZ"))
            m_before = before;
        setenv("TZ", zone.c_str(), 1);
    }
    ~ComputerIn()
    {
        if (m_before)
            setenv("TZ", m_before->c_str(), 1);
        else
            unsetenv("TZ");
    }
    ComputerIn(const ComputerIn&) = delete;
    ComputerIn& operator=(const ComputerIn&) = delete;

private:
    std::optional<std::string> m_before;
};

double numberOf(const json& run, const char* key)
{
    return run[key].is_number() ? run[key].get<double>() : -1;
}

bool isAsWanted(const json& run, const std::string& key, const json& wanted)
{
    if (key == "splits")
        return run["splits_s"].size() >= wanted.get<std::size_t>();
    if (key == "distance_m") {
        const auto metres = wanted.get<double>();
        return std::abs(numberOf(run, "distance_m") - metres) <= std::max(2.0, 0.01 * metres);
    }
    if (key == "ascent_m" || key == "descent_m")
        return std::abs(std::max(0.0, numberOf(run, key.c_str())) - wanted.get<double>()) <= 20;
    if (key == "duration_s")
        return std::abs(numberOf(run, "duration_s") - wanted.get<double>()) <= 2;
    return run[key] == wanted;
}

bool holds(const json& run, const json& wanted)
{
    for (const auto& [key, value] : wanted.items())
        if (!isAsWanted(run, key, value))
            return false;
    return true;
}

// What is missing and what is too much, as sentences.
std::string whatIsWrong(json runs, const json& right)
{
    std::string wrong;
    for (const auto& wanted : right["runs"]) {
        const auto found
            = std::find_if(runs.begin(), runs.end(), [&](const json& run) { return holds(run, wanted); });
        if (found == runs.end())
            wrong += "missing: " + wanted.dump() + '\n';
        else
            runs.erase(found);
    }
    if (right["exact"].get<bool>())
        for (const auto& run : runs)
            wrong += "too much: " + run["date"].dump() + ' ' + run["distance_m"].dump() + " m\n";
    return wrong;
}

class Field : public CliTest {
protected:
    // Files are named as they lie in the field, everything else stands as it is.
    static Words wordsOf(const json& step)
    {
        Words words;
        for (const auto& word : step) {
            const auto text = word.get<std::string>();
            const auto file = field() / text;
            words.push_back(std::filesystem::is_regular_file(file) ? file.string() : text);
        }
        return words;
    }
};

TEST_F(Field, ComesOutAsItIsRight)
{
    if (!std::filesystem::exists(field() / "right.json"))
        GTEST_SKIP() << "the inputs are not beside this folder: " << field();
    std::ifstream file(field() / "right.json");
    for (const auto& right : json::parse(file)) {
        const ComputerIn zone(right["tz"].get<std::string>());
        log = path(right["id"].get<std::string>() + ".patella");
        for (const auto& step : right["steps"])
            onLog(wordsOf(step));
        const auto id = right["id"].get<std::string>();
        EXPECT_EQ(whatIsWrong(answer({"list"}), right), "")
            << id << ": " << right["right"].get<std::string>();
    }
}

} // namespace
} // namespace patella::test
