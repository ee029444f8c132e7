// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/care_words.h"

#include <QLocale>
#include <QStringList>

#include "ui/convert.h"
#include "ui/words/capital.h"
#include "ui/words/choice_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

namespace patella::ui::words {

namespace {

struct CareWords {
    Q_DECLARE_TR_FUNCTIONS(CareWords)
};

constexpr auto careContext = "CareWords";

constexpr std::array visitKindWords{
    std::pair{VisitKind::Physiotherapist, QT_TRANSLATE_NOOP("CareWords", "physiotherapist")},
    std::pair{VisitKind::Doctor, QT_TRANSLATE_NOOP("CareWords", "doctor")},
    std::pair{VisitKind::GaitAnalysis, QT_TRANSLATE_NOOP("CareWords", "gait analysis")},
    std::pair{VisitKind::Imaging, QT_TRANSLATE_NOOP("CareWords", "X-ray or scan")},
    std::pair{VisitKind::Surgery, QT_TRANSLATE_NOOP("CareWords", "surgery")},
    std::pair{VisitKind::Other, QT_TRANSLATE_NOOP("CareWords", "someone else")},
};

constexpr std::array onsetWords{
    std::pair{ComplaintOnset::Sudden, QT_TRANSLATE_NOOP("CareWords", "suddenly")},
    std::pair{ComplaintOnset::Gradual, QT_TRANSLATE_NOOP("CareWords", "gradually")},
};

constexpr std::array mechanismWords{
    std::pair{Mechanism::Twist, QT_TRANSLATE_NOOP("CareWords", "a twist")},
    std::pair{Mechanism::Fall, QT_TRANSLATE_NOOP("CareWords", "a fall")},
    std::pair{Mechanism::Blow, QT_TRANSLATE_NOOP("CareWords", "a knock")},
    std::pair{Mechanism::Jump, QT_TRANSLATE_NOOP("CareWords", "a jump")},
    std::pair{Mechanism::Pop, QT_TRANSLATE_NOOP("CareWords", "a loud pop")},
    std::pair{Mechanism::OneRun, QT_TRANSLATE_NOOP("CareWords", "one run")},
    std::pair{Mechanism::MoreTraining, QT_TRANSLATE_NOOP("CareWords", "more training")},
    std::pair{Mechanism::NewShoes, QT_TRANSLATE_NOOP("CareWords", "new shoes")},
};

constexpr std::array factWords{
    std::pair{Fact::BirthYear, QT_TRANSLATE_NOOP("CareWords", "year of birth")},
    std::pair{Fact::Sex, QT_TRANSLATE_NOOP("CareWords", "sex")},
    std::pair{Fact::Height, QT_TRANSLATE_NOOP("CareWords", "height")},
    std::pair{Fact::Weight, QT_TRANSLATE_NOOP("CareWords", "weight")},
    std::pair{Fact::FootType, QT_TRANSLATE_NOOP("CareWords", "foot type")},
    std::pair{Fact::Pronation, QT_TRANSLATE_NOOP("CareWords", "pronation")},
    std::pair{Fact::LegLength, QT_TRANSLATE_NOOP("CareWords", "leg length")},
    std::pair{Fact::LegAxis, QT_TRANSLATE_NOOP("CareWords", "leg axis")},
    std::pair{Fact::HipStrength, QT_TRANSLATE_NOOP("CareWords", "hip strength")},
    std::pair{Fact::KneeStructure, QT_TRANSLATE_NOOP("CareWords", "knee anatomy")},
    std::pair{Fact::JointDisease, QT_TRANSLATE_NOOP("CareWords", "joint disease")},
    std::pair{Fact::OldInjury, QT_TRANSLATE_NOOP("CareWords", "old injury")},
    std::pair{Fact::Surgery, QT_TRANSLATE_NOOP("CareWords", "surgery")},
    std::pair{Fact::Diagnosis, QT_TRANSLATE_NOOP("CareWords", "diagnosis")},
    std::pair{Fact::MedicalHistory, QT_TRANSLATE_NOOP("CareWords", "medical history")},
    std::pair{Fact::Questionnaire, QT_TRANSLATE_NOOP("CareWords", "questionnaire total")},
    std::pair{Fact::GoalRace, QT_TRANSLATE_NOOP("CareWords", "goal race")},
    std::pair{Fact::Other, QT_TRANSLATE_NOOP("CareWords", "something else")},
};

constexpr std::array factExamples{
    std::pair{Fact::BirthYear, QT_TRANSLATE_NOOP("CareWords", "1985")},
    std::pair{Fact::Sex, QT_TRANSLATE_NOOP("CareWords", "in your own words")},
    std::pair{Fact::Height, QT_TRANSLATE_NOOP("CareWords", "172 cm")},
    std::pair{Fact::Weight, QT_TRANSLATE_NOOP("CareWords", "64 kg")},
    std::pair{Fact::FootType, QT_TRANSLATE_NOOP("CareWords", "flat, high arch")},
    std::pair{Fact::Pronation, QT_TRANSLATE_NOOP("CareWords", "neutral, over, under")},
    std::pair{Fact::LegLength, QT_TRANSLATE_NOOP("CareWords", "8 mm shorter")},
    std::pair{Fact::LegAxis, QT_TRANSLATE_NOOP("CareWords", "knock knees")},
    std::pair{Fact::HipStrength, QT_TRANSLATE_NOOP("CareWords", "weaker to the side")},
    std::pair{Fact::KneeStructure, QT_TRANSLATE_NOOP("CareWords", "as in the report")},
    std::pair{Fact::JointDisease, QT_TRANSLATE_NOOP("CareWords", "which, and since when")},
    std::pair{Fact::OldInjury, QT_TRANSLATE_NOOP("CareWords", "what, and when")},
    std::pair{Fact::Surgery, QT_TRANSLATE_NOOP("CareWords", "what was done")},
    std::pair{Fact::Diagnosis, QT_TRANSLATE_NOOP("CareWords", "in their words")},
    std::pair{Fact::MedicalHistory, QT_TRANSLATE_NOOP("CareWords", "what a doctor would ask about")},
    std::pair{Fact::Questionnaire, QT_TRANSLATE_NOOP("CareWords", "62 of 100")},
    std::pair{Fact::GoalRace, QT_TRANSLATE_NOOP("CareWords", "half marathon under two hours")},
    std::pair{Fact::Other, QT_TRANSLATE_NOOP("CareWords", "in your own words")},
};

QString named(const QString& kind, const std::string& name)
{
    const auto words = withCapital(kind);
    //: %1 is a kind such as Strength, %2 its name such as squats
    return name.empty() ? words : CareWords::tr("%1: %2").arg(words, toQt(name));
}

QString setsOf(const CareNote& note)
{
    const auto each = note.repetitions ? QLocale().toString(note.repetitions->value())
        : note.held                    ? CareWords::tr("%1 s").arg(note.held->count())
                                       : QString();
    if (note.sets && !each.isEmpty())
        return QStringLiteral("%1 × %2").arg(note.sets->value()).arg(each);
    if (note.sets)
        return CareWords::tr("%n set(s)", nullptr, note.sets->value());
    return note.repetitions ? QStringLiteral("× %1").arg(each) : each;
}

} // namespace

QString of(VisitKind kind) { return wordIn(visitKindWords, kind, careContext); }
QString of(ComplaintOnset onset) { return wordIn(onsetWords, onset, careContext); }
QString of(Mechanism mechanism) { return wordIn(mechanismWords, mechanism, careContext); }
QString of(Fact fact) { return wordIn(factWords, fact, careContext); }
QString exampleOf(Fact fact) { return wordIn(factExamples, fact, careContext); }

QString changeSetOf(const CareNote& note) { return named(of(note.care), note.name); }

QString amountOf(const CareNote& note)
{
    QStringList parts;
    if (note.lasted)
        parts << CareWords::tr("%1 min").arg(note.lasted->count());
    if (const auto sets = setsOf(note); !sets.isEmpty())
        parts << sets;
    if (note.repetitions && note.held)
        parts << CareWords::tr("%1 s").arg(note.held->count());
    if (note.load)
        parts << CareWords::tr("%1 kg").arg(decimal(Decimal{note.load->grams}));
    if (note.tightness)
        parts << CareWords::tr("tightness %1").arg(note.tightness->value());
    return parts.join(QStringLiteral(", "));
}

QString painAround(const CareNote& note)
{
    QStringList parts;
    if (note.painBefore)
        parts << CareWords::tr("%1 before").arg(note.painBefore->value());
    if (note.painDuring)
        parts << CareWords::tr("%1 during").arg(note.painDuring->value());
    if (note.painDayAfter)
        parts << CareWords::tr("%1 the day after").arg(note.painDayAfter->value());
    return parts.join(QStringLiteral(", "));
}

QString withWhom(const Visit& visit) { return named(of(visit.kind), visit.who); }

QString placeOf(const Complaint& complaint)
{
    return complaint.region ? of(complaint.side) + QStringLiteral(", ") + brief(*complaint.region)
                            : of(complaint.side);
}

QString beginningOf(const Complaint& complaint)
{
    QStringList parts;
    if (complaint.onset)
        parts << of(*complaint.onset);
    if (complaint.mechanism)
        for (const auto mechanism : complaint.mechanism->choices())
            parts << of(mechanism);
    if (!complaint.after.empty()) {
        const auto text = CareWords::tr("after %1", "what a complaint began after");
        const auto after = toQt(complaint.after);
        const bool saysSo = after.startsWith(QString(text).remove(QStringLiteral("%1")), Qt::CaseInsensitive);
        parts << (saysSo ? after : text.arg(after));
    }
    return parts.join(QStringLiteral(", "));
}

QString nameOf(const ProfileFact& fact) { return named(of(fact.fact), fact.name); }

QString scaleOf(const Measure& measure)
{
    if (measure.lowest && measure.highest)
        return CareWords::tr("%1 to %2", "a scale").arg(decimal(*measure.lowest), decimal(*measure.highest));
    if (measure.lowest)
        return CareWords::tr("from %1", "a scale").arg(decimal(*measure.lowest));
    return measure.highest ? CareWords::tr("up to %1", "a scale").arg(decimal(*measure.highest)) : QString();
}

} // namespace patella::ui::words
