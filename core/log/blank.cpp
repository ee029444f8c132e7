// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/blank.h"

namespace patella {

RunEntry blankRun(RunId id, LocalDate date)
{
    return {
        .id = std::move(id),
        .when = {.date = date, .start = {}, .utcOffset = {}},
        .measured = {},
        .ground = {},
        .preparation = {},
        .form = {},
        .words = {},
    };
}

template <> RunEntry blank<RunEntry>() { return blankRun(RunId::nil(), {}); }

template <> Shoe blank<Shoe>()
{
    return {
        .id = ShoeId::nil(),
        .name = {},
        .bought = {},
        .runBefore = {},
        .limit = {},
        .retired = {},
        .notes = {},
        .kind = {},
        .support = {},
        .size = {},
        .fit = {},
        .drop = {},
        .stiffness = {},
        .lacing = {},
        .insole = {},
    };
}

template <> PainNote blank<PainNote>()
{
    return {
        .id = PainNoteId::nil(),
        .run = {},
        .date = {},
        .moment = Moment::During,
        .side = Side::Both,
        .region = {},
        .score = Pain::least(),
        .quality = {},
        .triggers = {},
        .onset = {},
        .onsetTime = {},
        .course = {},
        .settled = {},
        .limp = {},
        .tender = {},
        .feltIn = {},
    };
}

template <> KneeCheck blank<KneeCheck>()
{
    return {
        .id = KneeCheckId::nil(),
        .date = {},
        .side = Side::Both,
        .swelling = {},
        .swellingCame = {},
        .morningStiffness = {},
        .signs = {},
        .gaveWay = {},
        .crackling = {},
        .stairsUp = {},
        .stairsDown = {},
        .squatting = {},
        .sitting = {},
        .kneeling = {},
        .walking = {},
        .jumping = {},
        .standingUp = {},
        .alarms = {},
        .elsewhere = {},
        .worry = {},
        .photo = {},
        .notes = {},
        .time = {},
    };
}

template <> DayNote blank<DayNote>()
{
    return {
        .id = DayNoteId::nil(),
        .date = {},
        .sitting = {},
        .driving = {},
        .standing = {},
        .heels = {},
        .stairs = {},
        .sleep = {},
        .otherSport = {},
        .otherSportTime = {},
        .illness = {},
        .hydration = {},
        .nutrition = {},
        .cycleDay = {},
        .notes = {},
    };
}

template <> Measure blank<Measure>()
{
    return {
        .id = MeasureId::nil(),
        .name = {},
        .unit = {},
        .lowest = {},
        .highest = {},
        .retired = {},
        .notes = {},
    };
}

template <> MeasureValue blank<MeasureValue>()
{
    return {
        .id = MeasureValueId::nil(),
        .measure = MeasureId::nil(),
        .date = {},
        .value = {},
    };
}

template <> CareNote blank<CareNote>()
{
    return {
        .id = CareNoteId::nil(),
        .date = {},
        .time = {},
        .care = Care::Other,
        .name = {},
        .side = {},
        .lasted = {},
        .sets = {},
        .repetitions = {},
        .held = {},
        .load = {},
        .tightness = {},
        .painBefore = {},
        .painDuring = {},
        .painDayAfter = {},
        .notes = {},
    };
}

template <> Visit blank<Visit>()
{
    return {
        .id = VisitId::nil(),
        .date = {},
        .kind = VisitKind::Other,
        .who = {},
        .question = {},
        .said = {},
        .diagnosis = {},
        .nextCheck = {},
        .asked = {},
        .answer = {},
        .time = {},
    };
}

template <> Complaint blank<Complaint>()
{
    return {
        .id = ComplaintId::nil(),
        .date = {},
        .ended = {},
        .side = Side::Both,
        .region = {},
        .onset = {},
        .mechanism = {},
        .after = {},
        .notes = {},
    };
}

template <> ProfileFact blank<ProfileFact>()
{
    return {
        .id = ProfileFactId::nil(),
        .date = {},
        .fact = Fact::Other,
        .name = {},
        .value = {},
        .side = {},
        .foundBy = {},
    };
}

template <> PlannedRun blank<PlannedRun>()
{
    return {
        .id = PlannedRunId::nil(),
        .date = {},
        .distance = {},
        .duration = {},
        .kind = {},
        .surface = {},
        .shoe = {},
        .notes = {},
    };
}

template <> SelfExperiment blank<SelfExperiment>()
{
    return {
        .id = SelfExperimentId::nil(),
        .date = {},
        .side = Side::Both,
        .tried = Tried::Shoe,
        .firstShoe = {},
        .secondShoe = {},
        .first = {},
        .second = {},
        .pairs = *Count::of(fewestPairs),
        .seed = {},
        .ended = {},
        .notes = {},
    };
}

template <> FlagEnding blank<FlagEnding>()
{
    return {
        .id = FlagEndingId::nil(),
        .date = {},
        .time = {},
        .flag = RedFlag::CalfSwollen,
        .side = {},
        .reason = FlagEndReason::LookedAt,
        .notes = {},
    };
}

template <> Programme blank<Programme>()
{
    return {
        .id = ProgrammeId::nil(),
        .date = {},
        .kind = ProgrammeKind::Exercise,
        .name = {},
        .side = {},
        .setBy = {},
        .step = {},
        .walkPain = {},
        .stairsPain = {},
        .mostInAWeek = {},
        .ceiling = {},
        .surfaces = {},
        .sets = {},
        .repetitions = {},
        .held = {},
        .timesAWeek = {},
        .nextCheck = {},
        .ended = {},
        .notes = {},
    };
}

template <> SelfExperiment newOf<SelfExperiment>(LocalDate date)
{
    auto experiment = blank<SelfExperiment>();
    experiment.id = SelfExperimentId::fresh();
    experiment.date = date;
    experiment.seed = Seed::fresh();
    return experiment;
}

Shoe newShoe(std::string name)
{
    auto shoe = blank<Shoe>();
    shoe.id = ShoeId::fresh();
    shoe.name = std::move(name);
    return shoe;
}

} // namespace patella
