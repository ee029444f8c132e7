// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knee/noted_words.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/words/knee_words.h"
#include "ui/words/shoe_words.h"

#include <cmath>

namespace patella::ui::words {

namespace {

struct NotedWords {
    Q_DECLARE_TR_FUNCTIONS(NotedWords)
};

struct AnswerInWords {
    const QLocale& locale;

    QString operator()(bool yes) const { return yes ? NotedWords::tr("yes") : NotedWords::tr("no"); }
    QString operator()(int number) const { return locale.toString(number); }
    QString operator()(const std::string& own) const { return toQt(own); }
    template <typename Choice> QString operator()(Choice choice) const { return words::of(choice); }
};

} // namespace

QString of(NotedAbout about)
{
    switch (about) {
    case NotedAbout::WarmUpPart:
        return NotedWords::tr("Warm-up");
    case NotedAbout::CoolDownPart:
        return NotedWords::tr("Cool-down");
    case NotedAbout::Walked:
        return NotedWords::tr("Part of it walked");
    case NotedAbout::FootStrike:
        return NotedWords::tr("Foot strike");
    case NotedAbout::FormRating:
        return NotedWords::tr("Form, own rating");
    case NotedAbout::FormCue:
        return NotedWords::tr("Form, cue");
    case NotedAbout::Feel:
        return NotedWords::tr("Feel");
    case NotedAbout::Ascent:
        return NotedWords::tr("More ascent than usual");
    case NotedAbout::HeartRate:
        return NotedWords::tr("Higher average heart rate than usual");
    case NotedAbout::HighestHeartRate:
        return NotedWords::tr("Higher peak heart rate than usual");
    case NotedAbout::Paused:
        return NotedWords::tr("With pauses");
    case NotedAbout::Slowed:
        return NotedWords::tr("Second half slower");
    case NotedAbout::ShoeFit:
        return NotedWords::tr("Fit of the pair");
    case NotedAbout::ShoeStiffness:
        return NotedWords::tr("Stiffness of the pair");
    case NotedAbout::ShoeLacing:
        return NotedWords::tr("Lacing of the pair");
    case NotedAbout::Hydration:
        return NotedWords::tr("Hydration that day, 0 to 3");
    case NotedAbout::Nutrition:
        return NotedWords::tr("Nutrition that day, 0 to 3");
    case NotedAbout::Ill:
        return NotedWords::tr("Ill that day");
    case NotedAbout::EarlyInCycle:
        return NotedWords::tr("First 14 days of the cycle");
    }
    return {};
}

QString answerOf(const NotedGroup& group, const QLocale& locale)
{
    return std::visit(AnswerInWords{locale}, group.value);
}

QStringList feltInFull(const FeltAnswers& felt, const QLocale& locale)
{
    QStringList lines;
    const auto share = [&](const Proportion& part, const QString& sentence) {
        if (part.of > 0)
            lines << sentence.arg(locale.toString(part.hits), locale.toString(part.of));
    };
    share(felt.tender, NotedWords::tr("Tender to touch in %1 of %2 answers."));
    share(felt.inTheJoint, NotedWords::tr("Felt in the joint, not in a muscle, in %1 of %2 answers."));
    if (felt.medianOnsetMinutes)
        lines << NotedWords::tr(
            "Where minutes were recorded, it began after %1 min (median of %n answer(s)).", nullptr,
            felt.onsetsInMinutes)
                     .arg(locale.toString(std::lround(*felt.medianOnsetMinutes)));
    return lines;
}

} // namespace patella::ui::words
