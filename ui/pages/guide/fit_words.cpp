// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guide/fit_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/words/log_words.h"

namespace patella::ui::words {

namespace {

using knowledge::Trait;

struct FitWords {
    Q_DECLARE_TR_FUNCTIONS(FitWords)
};

QString ofDisposition(Trait trait)
{
    switch (trait) {
    case Trait::Twist:
        return FitWords::tr("it began with a twist, a fall, a knock or a pop");
    case Trait::Catching:
        return FitWords::tr("it catches or locks");
    case Trait::Swelling:
        return FitWords::tr("it swells");
    case Trait::ShortStiffness:
        return FitWords::tr("stiff in the morning for up to half an hour");
    case Trait::LongStiffness:
        return FitWords::tr("stiff in the morning for over half an hour");
    case Trait::GivesWay:
        return FitWords::tr("it gives way");
    case Trait::HipOrBack:
        return FitWords::tr("hip or low back hurt too");
    case Trait::OtherJoints:
        return FitWords::tr("other joints hurt too");
    case Trait::UnderEighteen:
        return FitWords::tr("under eighteen");
    case Trait::FromFortyFive:
        return FitWords::tr("forty-five or older");
    case Trait::FromFifty:
        return FitWords::tr("fifty or older");
    default:
        return {};
    }
}

} // namespace

QString of(Trait trait)
{
    switch (trait) {
    case Trait::StairsDown:
        return FitWords::tr("stairs down hurt");
    case Trait::Squatting:
        return FitWords::tr("squatting hurts");
    case Trait::LongSitting:
        return FitWords::tr("sitting hurts");
    case Trait::Downhill:
        return FitWords::tr("downhill hurts");
    case Trait::Jumping:
        return FitWords::tr("jumping hurts");
    case Trait::FastRunning:
        return FitWords::tr("fast running hurts");
    case Trait::WarmsUp:
        return FitWords::tr("it eases once warmed up");
    case Trait::Straightening:
        return FitWords::tr("straightening hurts");
    case Trait::Standing:
        return FitWords::tr("standing hurts");
    case Trait::SimilarDistance:
        return FitWords::tr("it begins after a similar distance each time");
    case Trait::Sharp:
        return FitWords::tr("it is sharp");
    case Trait::Dull:
        return FitWords::tr("it is dull");
    case Trait::Tender:
        return FitWords::tr("it is tender to touch");
    case Trait::RestOrNight:
        return FitWords::tr("it hurts at rest or at night");
    default:
        return ofDisposition(trait);
    }
}

QString whereAsked(Trait trait)
{
    switch (trait) {
    case Trait::Twist:
        return FitWords::tr("in a complaint, under Care");
    case Trait::UnderEighteen:
    case Trait::FromFortyFive:
    case Trait::FromFifty:
        return FitWords::tr("as the year of birth, under Care, About you");
    case Trait::StairsDown:
    case Trait::Squatting:
    case Trait::LongSitting:
    case Trait::Jumping:
    case Trait::Catching:
    case Trait::Swelling:
    case Trait::ShortStiffness:
    case Trait::LongStiffness:
    case Trait::GivesWay:
    case Trait::HipOrBack:
    case Trait::OtherJoints:
    case Trait::RestOrNight:
        return FitWords::tr("in a knee check");
    default:
        return FitWords::tr("with the pain of a run");
    }
}

QString countOf(const knowledge::FoundTrait& found)
{
    //: what is asked: "stairs down hurt"; in how many of how many answers
    return FitWords::tr("%1 (%2 of %n answer(s))", nullptr, found.asked).arg(of(found.trait)).arg(found.yes);
}

QString placesOf(const knowledge::WhatFits& found)
{
    QStringList places;
    for (const auto& place : found.places)
        //: a place of the knee, on how many days it hurt there
        places << FitWords::tr("%1 on %n day(s)", nullptr, place.days).arg(brief(place.region));
    return places.join(QStringLiteral(", "));
}

} // namespace patella::ui::words
