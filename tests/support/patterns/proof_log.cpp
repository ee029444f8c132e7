// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patterns/proof_log.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace patella::sample {

namespace {

constexpr double tau = 2 * std::numbers::pi;

// Box and Muller 1958: the tails matter here.
double normal(Chance& chance, double deviation)
{
    const double distance = std::sqrt(-2 * std::log(1 - chance.share()));
    return deviation * distance * std::cos(tau * chance.share());
}

struct PastRun {
    int day;
    double km;
};

// One runner, run by run. The order of the draws is part of the recipe.
class Runner {
public:
    Runner(int runs, const Truth& truth, Chance& chance)
        : m_truth(truth)
        , m_chance(chance)
        , m_runs(runs)
        , m_pairKm{chance.between(0, 500), chance.between(0, 500)}
        , m_latent(normal(chance, truth.state))
        , m_season(chance.between(0, 365))
        , m_weekKm(chance.between(18, 35))
        , m_warmUpHabit(chance.between(0.25, 0.75))
        , m_asphaltHabit(chance.between(0.35, 0.65))
        , m_changesPair(chance.between(0.3, 0.9))
        , m_lastPain(truth.base)
    {
    }

    ProofLog log()
    {
        for (int i = 0; i < m_runs; ++i)
            run(i);
        markLongRuns();
        return std::move(m_log);
    }

private:
    void run(int i)
    {
        const int gap = daysOfRest();
        m_day += gap;
        m_log.days.push_back(m_day);
        changeWeek();
        double km = distance();
        const bool hurts = m_truth.feedback && m_lastPain >= 4;
        m_asphalt = habit(m_asphaltHabit, m_asphalt, hurts ? -0.35 : 0);
        m_warmedUp = habit(m_warmUpHabit, m_warmedUp, hurts ? 0.3 : 0);
        if (m_chance.happens(m_changesPair))
            m_pair = 1 - m_pair;
        dayAndHour();
        if (m_truth.overlap)
            km = overlapped(*m_truth.overlap);
        if (const auto& follows = m_truth.pairFollows) {
            const bool isThere = column(follows->other).back() != 0;
            m_pair = isThere == m_chance.happens(follows->share) ? 1 : 0;
        }
        wear(km);
        note(ProofFactor::Asphalt, m_asphalt);
        note(ProofFactor::OtherPair, static_cast<double>(m_pair));
        note(ProofFactor::Over600Km, m_pairKm[m_pair] > 600);
        note(ProofFactor::NoWarmUp, !m_warmedUp);
        noteTheRest(km, gap);
        note(ProofFactor::SessionSpike, isSpike(km));
        note(ProofFactor::WeeklyJump, i > 8 && isJump());
        m_past.push_back({.day = m_day, .km = km});
        answer(i, gap);
    }

    int daysOfRest()
    {
        const double draw = m_chance.share();
        int gap = 1;
        for (const double border : {0.3, 0.7, 0.9})
            gap += draw < border ? 0 : 1;
        if (m_chance.happens(0.02))
            gap += m_chance.wholeBetween(5, 13);
        return gap;
    }

    void changeWeek()
    {
        if (m_day / 7 == m_week)
            return;
        m_week = m_day / 7;
        m_multiplier = (m_week % 4 == 3 ? 0.6 : 1) * std::exp(normal(m_chance, 0.18));
        if (m_chance.happens(0.07))
            m_multiplier *= 1.5;
    }

    double distance()
    {
        const bool isLong = m_day % 7 >= 5 && m_chance.happens(0.6);
        const double km = m_weekKm * m_multiplier * (isLong ? 0.42 : 0.2) * std::exp(normal(m_chance, 0.2));
        return m_truth.feedback && m_lastPain >= 4 ? 0.7 * km : km;
    }

    bool habit(double usual, bool lastTime, double because)
    {
        const double pull = 0.25 * m_truth.persistence;
        return m_chance.happens(std::clamp(usual + (lastTime ? pull : -pull) + because, 0.03, 0.97));
    }

    void dayAndHour()
    {
        const double hour = m_chance.share();
        note(ProofFactor::Weekend, m_day % 7 >= 5);
        note(ProofFactor::Morning, hour < 0.3);
        note(ProofFactor::Evening, hour >= 0.5);
    }

    // Pair and length agree with the ground; the distance is drawn anew.
    double overlapped(double overlap)
    {
        const auto ground = static_cast<std::size_t>(m_asphalt);
        m_pair = m_chance.happens(overlap) ? ground : 1 - ground;
        const bool isLong = m_chance.happens(overlap - 0.1) ? m_asphalt : !m_asphalt;
        return m_weekKm * (isLong ? 0.42 : 0.2) * std::exp(normal(m_chance, 0.2));
    }

    void wear(double km)
    {
        if (m_pairKm[m_pair] > 850)
            m_pairKm[m_pair] = 0;
        m_pairKm[m_pair] += km;
    }

    void noteTheRest(double km, int gap)
    {
        const double downhill = std::exp((m_asphalt ? 3.3 : 4.2) + normal(m_chance, 0.7)) * km / 8;
        note(ProofFactor::Downhill, std::min(downhill, 400.0) / 100);
        note(ProofFactor::HardRun, m_chance.happens(0.25));
        const double degrees = 12 + 9 * summer() + normal(m_chance, 3);
        note(ProofFactor::Heat, (degrees - 12) / 9);
        m_cadence = 0.7 * m_cadence + normal(m_chance, 1);
        m_sleep = 0.5 * m_sleep + normal(m_chance, 0.8);
        note(ProofFactor::RanYesterday, gap == 1);
        const double hours = 7 + 0.96 * m_sleep;
        note(ProofFactor::ShortSleep, hours < 6);
        note(ProofFactor::LessSleep, -hours);
        note(ProofFactor::Cadence, m_cadence);
        note(ProofFactor::Strength, m_chance.happens(0.4));
    }

    // 1 on the warmest day of the year, -1 on the coldest.
    double summer() const { return std::sin(tau * (m_day + m_season) / 365); }

    bool isSpike(double km) const
    {
        int earlier = 0;
        double longest = 0;
        for (const auto& past : m_past)
            if (past.day >= m_day - 30 && past.day < m_day) {
                ++earlier;
                longest = std::max(longest, past.km);
            }
        return earlier >= 4 && km > 1.1 * longest;
    }

    double kmBetween(int from, int to) const
    {
        double sum = 0;
        for (const auto& past : m_past)
            if (past.day >= m_day - from && past.day <= m_day - to)
                sum += past.km;
        return sum;
    }

    bool isJump() const
    {
        const double usual = kmBetween(29, 9) / 3;
        return usual > 0.25 * m_weekKm && kmBetween(8, 2) > 1.3 * usual;
    }

    void answer(int i, int gap)
    {
        const double kept = std::pow(m_truth.keptPerDay, gap);
        m_latent = kept * m_latent + std::sqrt(1 - kept * kept) * normal(m_chance, m_truth.state);
        m_flare *= std::pow(0.93, gap);
        if (m_truth.flares && m_chance.happens(0.03))
            m_flare += m_chance.between(2, 4);
        const double level = m_truth.base + m_latent + m_flare + m_truth.season * summer()
            + m_truth.trend * static_cast<double>(i) / static_cast<double>(m_runs);
        double because = 0;
        for (const auto& [factor, points] : m_truth.effects)
            because += points * column(factor).back();
        const double noise = normal(m_chance, m_truth.noise);
        if (m_truth.onlySoreRuns && score(level + noise) == 0)
            because = 0;
        m_lastPain = score(level + because + noise);
        m_log.added.push_back(m_lastPain - score(level + noise));
        if (const auto morning = morningScore(level + because))
            m_lastPain = std::max(m_lastPain, *morning);
        m_log.pain.push_back(m_lastPain);
    }

    // Rounded to the nearest whole number, a half to the even one.
    static double score(double level) { return std::clamp(std::nearbyint(level), 0.0, 10.0); }

    std::optional<double> morningScore(double level)
    {
        if (m_truth.mornings == Mornings::NotAsked)
            return std::nullopt;
        const double morning = score(level + normal(m_chance, m_truth.noise));
        double missing = 0;
        if (m_truth.mornings == Mornings::SomeMissing)
            missing = 0.3;
        if (m_truth.mornings == Mornings::MissingWhenItHurts)
            missing = morning >= 3 ? 0.6 : 0.15;
        return m_chance.happens(missing) ? std::nullopt : std::optional(morning);
    }

    void markLongRuns()
    {
        std::vector<double> km;
        km.reserve(m_past.size());
        for (const auto& past : m_past)
            km.push_back(past.km);
        std::ranges::sort(km);
        const double median = (km[km.size() / 2] + km[(km.size() - 1) / 2]) / 2;
        for (const auto& past : m_past)
            note(ProofFactor::LongRun, past.km > 1.25 * median);
    }

    std::vector<double>& column(ProofFactor factor)
    {
        return m_log.factors.at(static_cast<std::size_t>(factor));
    }
    void note(ProofFactor factor, double value) { column(factor).push_back(value); }
    void note(ProofFactor factor, bool isThere) { note(factor, isThere ? 1.0 : 0.0); }

    const Truth& m_truth;
    Chance& m_chance;
    int m_runs;
    std::array<double, 2> m_pairKm;
    double m_latent;
    double m_season;
    double m_weekKm;
    double m_warmUpHabit;
    double m_asphaltHabit;
    double m_changesPair;
    double m_lastPain;
    int m_day = 0;
    int m_week = 0;
    double m_multiplier = 1;
    bool m_asphalt = true;
    bool m_warmedUp = true;
    std::size_t m_pair = 0;
    double m_cadence = 0;
    double m_sleep = 0;
    double m_flare = 0;
    std::vector<PastRun> m_past;
    ProofLog m_log;
};

} // namespace

ProofLog proofLog(int runs, const Truth& truth, Chance& chance) { return Runner(runs, truth, chance).log(); }

} // namespace patella::sample
