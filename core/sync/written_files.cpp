// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/written_files.h"

#include <algorithm>
#include <sstream>

namespace patella::sync {

namespace {

constexpr auto writtenFiles = "shared_files";

std::string lineOf(const std::string& name, const std::optional<FileLook>& look)
{
    auto line = name;
    if (look)
        line += ' ' + std::to_string(look->size) + ' ' + std::to_string(look->written) + ' '
            + (look->isSealed ? "sealed" : "plain");
    return line + '\n';
}

} // namespace

WrittenFiles::WrittenFiles(SharingStore& store)
    : m_store(store)
{
    std::istringstream lines(store.fact(writtenFiles).value_or(""));
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        File file{.name = {}, .look = {}};
        FileLook look{};
        std::string form;
        if (words >> file.name && words >> look.size >> look.written >> form) {
            look.isSealed = form == "sealed";
            file.look = look;
        }
        m_files.push_back(std::move(file));
    }
    if (!m_files.empty())
        m_files.front().look.reset();
}

std::vector<WrittenFiles::File>::iterator WrittenFiles::find(std::string_view name)
{
    return std::ranges::find(m_files, name, &File::name);
}

bool WrittenFiles::has(std::string_view name) const
{
    return std::ranges::find(m_files, name, &File::name) != m_files.end();
}

bool WrittenFiles::isSound(const DeviceFolder& own, const SegmentName& segment)
{
    const auto name = textOf(segment);
    const auto look = own.look(segment);
    if (const auto known = find(name); known != m_files.end()) {
        if (known->look && known->look == look)
            return true;
        m_files.erase(known);
    }
    const bool isSound = own.isAsItShouldBe(segment);
    m_files.push_back({.name = name, .look = isSound ? look : std::nullopt});
    return isSound;
}

void WrittenFiles::remember(const std::vector<SegmentName>& files)
{
    std::vector<std::string> names;
    for (const auto& file : files)
        names.push_back(textOf(file));
    std::erase_if(
        m_files, [&](const File& each) { return std::ranges::find(names, each.name) == names.end(); });
    for (const auto& name : names)
        if (!has(name))
            m_files.push_back({.name = name, .look = {}});
    std::string text;
    for (const auto& file : m_files)
        text += lineOf(file.name, file.look);
    if (text != m_store.fact(writtenFiles).value_or(""))
        m_store.setFact(writtenFiles, text);
}

} // namespace patella::sync
