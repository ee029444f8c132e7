// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/publishing.h"

#include "core/sync/ranges.h"
#include "core/sync/written_files.h"

#include <algorithm>

namespace patella::sync {

namespace {

constexpr std::size_t fewFiles = 16, tooManyFiles = 128;

class Publishing {
public:
    Publishing(
        SharingStore& store, const DeviceFolder& own, std::string name, std::vector<SyncTrouble>& troubles)
        : m_store(store)
        , m_own(own)
        , m_name(std::move(name))
        , m_troubles(troubles)
        , m_last(store.lastNumber(own.device()))
        , m_written(store)
    {
        for (const auto& file : own.files().segments)
            (m_written.isSound(own, file) ? m_sound : m_unsound).push_back(file);
    }

    std::size_t writeWhatIsMissing()
    {
        std::size_t written = 0;
        for (const auto& gap : gapsIn(rangesOf(m_sound), m_last))
            written += write(gap);
        removeUnlessWrittenAnew(m_unsound);
        return written;
    }

    // Runs of small files become one each. What a reader has of them stays true: the numbers are the same.
    void packSmallFiles(const std::vector<AboutDevice>& others)
    {
        std::vector<SegmentName> small;
        for (const auto& file : m_sound)
            if (file.last - file.first + 1 < mostChangesInASegment / 2)
                small.push_back(file);
        if (small.size() < fewFiles)
            return;
        const bool allHaveRead = std::ranges::all_of(others, [&](const AboutDevice& other) {
            const auto read = other.read.find(m_own.device());
            return read != other.read.end() && read->second >= small.back().last;
        });
        if (!allHaveRead && small.size() < tooManyFiles)
            return;
        m_sound.clear();
        for (const auto& range : joinedRanges(rangesOf(small)))
            write(range);
        removeUnlessWrittenAnew(small);
    }

    void rememberFiles() { m_written.remember(m_own.files().segments); }

private:
    static std::vector<ReadRange> rangesOf(const std::vector<SegmentName>& files)
    {
        std::vector<ReadRange> ranges;
        for (const auto& file : files)
            ranges.push_back({file.first, file.last});
        return joinedRanges(std::move(ranges));
    }

    std::size_t write(const ReadRange& range)
    {
        std::size_t written = 0;
        for (auto first = range.first; first <= range.last; first += mostChangesInASegment) {
            const auto last = std::min(range.last, first + mostChangesInASegment - 1);
            const Segment segment{.device = m_own.device(),
                .name = m_name,
                .schema = ownSchema(),
                .first = first,
                .changes = m_store.published(m_own.device(), first, last)};
            const auto file = m_own.write(segment);
            if (const auto* trouble = std::get_if<SyncTrouble>(&file)) {
                m_troubles.push_back(*trouble);
                m_hasFailed = true;
                return written;
            }
            written += segment.changes.size();
            m_sound.push_back(std::get<SegmentName>(file));
        }
        return written;
    }

    void removeUnlessWrittenAnew(const std::vector<SegmentName>& files)
    {
        for (const auto& file : files)
            if (!m_hasFailed && std::ranges::find(m_sound, file) == m_sound.end())
                m_own.remove(file);
    }

    SharingStore& m_store;
    const DeviceFolder& m_own;
    std::string m_name;
    std::vector<SyncTrouble>& m_troubles;
    std::int64_t m_last;
    WrittenFiles m_written;
    bool m_hasFailed = false;
    std::vector<SegmentName> m_sound;
    std::vector<SegmentName> m_unsound;
};

} // namespace

bool isOwnFolder(SharingStore& store, const DeviceFolder& own)
{
    const WrittenFiles known(store);
    const auto last = store.lastNumber(own.device());
    return std::ranges::all_of(own.files().segments, [&](const SegmentName& name) {
        if (known.has(textOf(name)) && name.last <= last)
            return true;
        const auto read = own.segment(name);
        const auto* segment = std::get_if<Segment>(&read);
        if (!segment)
            return name.last <= last; // damaged: it is written anew
        auto number = segment->first;
        return std::ranges::all_of(segment->changes,
            [&](const SharedChange& change) { return store.hasChange(change, own.device(), number++); });
    });
}

std::size_t publish(SharingStore& store, const DeviceFolder& own, const std::string& name,
    const std::vector<AboutDevice>& others, std::vector<SyncTrouble>& troubles)
{
    Publishing publishing(store, own, name, troubles);
    const auto written = publishing.writeWhatIsMissing();
    publishing.packSmallFiles(others);
    publishing.rememberFiles();
    return written;
}

} // namespace patella::sync
