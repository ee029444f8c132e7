// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/log_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace patella::ui::words {

namespace {

struct Log {
    Q_DECLARE_TR_FUNCTIONS(Log)
};

} // namespace

QString of(RunKind kind)
{
    switch (kind) {
    case RunKind::Easy:
        return Log::tr("easy");
    case RunKind::Long:
        return Log::tr("long");
    case RunKind::Tempo:
        return Log::tr("tempo");
    case RunKind::Intervals:
        return Log::tr("intervals");
    case RunKind::Hills:
        return Log::tr("hills");
    case RunKind::Race:
        return Log::tr("race");
    case RunKind::WalkRun:
        return Log::tr("walk and run");
    }
    return {};
}

QString of(RunEnd end)
{
    switch (end) {
    case RunEnd::Finished:
        return Log::tr("finished as planned");
    case RunEnd::SlowedThenWalked:
        return Log::tr("slowed, then walked");
    case RunEnd::StoppedAtOnce:
        return Log::tr("stopped at once");
    case RunEnd::RanThroughPain:
        return Log::tr("ran through the pain");
    }
    return {};
}

QString of(Surface surface)
{
    switch (surface) {
    case Surface::Asphalt:
        return Log::tr("asphalt");
    case Surface::Concrete:
        return Log::tr("concrete");
    case Surface::Track:
        return Log::tr("track");
    case Surface::Treadmill:
        return Log::tr("treadmill");
    case Surface::Gravel:
        return Log::tr("gravel");
    case Surface::Trail:
        return Log::tr("trail");
    case Surface::Grass:
        return Log::tr("grass");
    case Surface::Sand:
        return Log::tr("sand");
    }
    return {};
}

QString of(Side side)
{
    switch (side) {
    case Side::Left:
        return Log::tr("left knee");
    case Side::Right:
        return Log::tr("right knee");
    case Side::Both:
        return Log::tr("both knees");
    }
    return {};
}

QString of(Region region)
{
    switch (region) {
    case Region::Front:
        return Log::tr("around or behind the kneecap");
    case Region::AboveKneecap:
        return Log::tr("above the kneecap");
    case Region::BelowKneecap:
        return Log::tr("just below the kneecap");
    case Region::BesideTendon:
        return Log::tr("both sides of the tendon");
    case Region::InnerJointLine:
        return Log::tr("inner side, joint line");
    case Region::InnerBelow:
        return Log::tr("inner side, below the joint");
    case Region::OuterJointLine:
        return Log::tr("outer side, joint line");
    case Region::OuterSide:
        return Log::tr("outer side, above the joint");
    case Region::Back:
        return Log::tr("back of the knee");
    case Region::Whole:
        return Log::tr("the whole knee");
    case Region::Unclear:
        return Log::tr("no clear place");
    }
    return {};
}

QString brief(Side side)
{
    switch (side) {
    case Side::Left:
        return Log::tr("left", "knee");
    case Side::Right:
        return Log::tr("right", "knee");
    case Side::Both:
        return Log::tr("both", "knees");
    }
    return {};
}

QString brief(Region region)
{
    switch (region) {
    case Region::Front:
        return Log::tr("kneecap");
    case Region::AboveKneecap:
        return Log::tr("above kneecap");
    case Region::BelowKneecap:
        return Log::tr("below kneecap");
    case Region::BesideTendon:
        return Log::tr("beside tendon");
    case Region::InnerJointLine:
        return Log::tr("inner joint line");
    case Region::InnerBelow:
        return Log::tr("inner, below joint");
    case Region::OuterJointLine:
        return Log::tr("outer joint line");
    case Region::OuterSide:
        return Log::tr("outer, above joint");
    case Region::Back:
        return Log::tr("back");
    case Region::Whole:
        return Log::tr("whole knee");
    case Region::Unclear:
        return Log::tr("unclear");
    }
    return {};
}

QString of(Moment moment)
{
    switch (moment) {
    case Moment::Before:
        return Log::tr("before the run");
    case Moment::During:
        return Log::tr("worst during the run");
    case Moment::After:
        return Log::tr("1 h after");
    case Moment::NextMorning:
        return Log::tr("next morning");
    case Moment::RestDay:
        return Log::tr("rest day");
    }
    return {};
}

QString of(const SurfaceMix& surface)
{
    if (surface.shares().size() == 1)
        return of(surface.dominant());
    QStringList parts;
    for (const auto& share : surface.shares())
        parts << Log::tr("%1 % %2", "share of a surface, such as 70 % asphalt")
                     .arg(QLocale().toString(share.percent), of(share.surface));
    return parts.join(QStringLiteral(", "));
}

QString brief(const std::string& text)
{
    constexpr std::size_t bytesRead = 800;
    constexpr qsizetype letters = 200;
    const auto size = static_cast<qsizetype>(std::min(text.size(), bytesRead));
    const auto beginning = QString::fromUtf8(text.data(), size).simplified();
    const bool isCut = text.size() > bytesRead || beginning.size() > letters;
    return isCut ? beginning.left(letters) + QChar(0x2026) : beginning;
}

} // namespace patella::ui::words
