// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/track_writer.h"

#include <fmt/format.h>

#include "core/log/values/local_time.h"

namespace patella::test {

namespace {

std::string timeAfter(const TrackMaker& maker, int second)
{
    return isoText(maker.start + std::chrono::seconds{second});
}

} // namespace

double latitudeAfter(const TrackMaker& maker, int second)
{
    constexpr double degreesPerMetre = 1 / 111'250.0; // at 52 degrees
    return 52 + second * maker.metresPerSecond * degreesPerMetre;
}

std::string gpxOf(const TrackMaker& maker)
{
    auto text
        = fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gpx version=\"1.1\" creator=\"made up\" "
                      "xmlns=\"http://www.topografix.com/GPX/1/1\" "
                      "xmlns:gpxtpx=\"http://www.garmin.com/xmlschemas/TrackPointExtension/v1\">"
                      "<trk><type>{}</type><trkseg>\n",
            maker.sport);
    for (int second = 0; second <= maker.seconds; second += maker.everySeconds)
        text += fmt::format(
            "<trkpt lat=\"{:.7f}\" "
            "lon=\"13.4\"><ele>{:.1f}</ele><time>{}</time><extensions><gpxtpx:TrackPointExtension>"
            "<gpxtpx:hr>{}</gpxtpx:hr><gpxtpx:cad>{}</gpxtpx:cad></gpxtpx:TrackPointExtension></extensions></"
            "trkpt>\n",
            latitudeAfter(maker, second), 40 + second % 60 * 0.5, timeAfter(maker, second), maker.heartRate,
            maker.cadence);
    return text + "</trkseg></trk></gpx>\n";
}

std::string tcxOf(const TrackMaker& maker)
{
    auto text = fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TrainingCenterDatabase "
        "xmlns=\"http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2\" "
        "xmlns:ns3=\"http://www.garmin.com/xmlschemas/ActivityExtension/v2\"><Activities><Activity "
        "Sport=\"{}\">"
        "<Id>{}</Id><Lap StartTime=\"{}\"><TotalTimeSeconds>{}</TotalTimeSeconds><DistanceMeters>{:.2f}"
        "</DistanceMeters><AverageHeartRateBpm><Value>{}</Value></"
        "AverageHeartRateBpm><MaximumHeartRateBpm><Value>{}"
        "</Value></MaximumHeartRateBpm><Track>\n",
        maker.sport, timeAfter(maker, 0), timeAfter(maker, 0), maker.seconds,
        maker.seconds * maker.metresPerSecond, maker.heartRate, maker.heartRate + 15);
    for (int second = 0; second <= maker.seconds; second += maker.everySeconds)
        text += fmt::format(
            "<Trackpoint><Time>{}</Time><Position><LatitudeDegrees>{:.7f}</LatitudeDegrees>"
            "<LongitudeDegrees>13.4</LongitudeDegrees></Position><AltitudeMeters>{:.1f}"
            "</AltitudeMeters><DistanceMeters>{:.2f}</DistanceMeters><HeartRateBpm><Value>{}</Value>"
            "</HeartRateBpm><Extensions><ns3:TPX><ns3:RunCadence>{}</ns3:RunCadence></ns3:TPX>"
            "</Extensions></Trackpoint>\n",
            timeAfter(maker, second), latitudeAfter(maker, second), 40 + second % 60 * 0.5,
            second * maker.metresPerSecond, maker.heartRate, maker.cadence);
    return text + "</Track></Lap></Activity></Activities></TrainingCenterDatabase>\n";
}

} // namespace patella::test
