// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/about_device.h"

#include "core/sync/checksum.h"
#include "core/sync/row_change.h"

#include <charconv>
#include <sstream>

namespace patella::sync {

namespace {

constexpr std::string_view aboutMark = "Patella device 1 ";

} // namespace

std::string bytesOf(const AboutDevice& about)
{
    std::string body = "name " + about.name + '\n';
    for (char& letter : body)
        if (static_cast<unsigned char>(letter) < ' ')
            letter = ' ';
    body.back() = '\n';
    for (const auto& [device, last] : about.read)
        body += "read " + device + ' ' + std::to_string(last) + '\n';
    return std::string(aboutMark) + checksumText(body) + '\n' + body;
}

std::optional<AboutDevice> aboutIn(std::string_view bytes)
{
    const auto end = bytes.find('\n');
    if (!bytes.starts_with(aboutMark) || end == std::string_view::npos
        || bytes.substr(aboutMark.size(), end - aboutMark.size()) != checksumText(bytes.substr(end + 1)))
        return std::nullopt;
    AboutDevice about{.name = {}};
    std::istringstream lines{std::string(bytes.substr(end + 1))};
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("name "))
            about.name = line.substr(5);
        std::istringstream words(line);
        std::string word, device;
        std::int64_t last = 0;
        if (words >> word >> device >> last && word == "read" && isDeviceId(device))
            about.read.insert_or_assign(device, last);
    }
    return about;
}

} // namespace patella::sync
