// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/archive_writer.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace patella::test {

namespace {

using Archive = std::unique_ptr<archive, decltype(&archive_write_free)>;

std::string written(Archive writing, const NamedBytes& members)
{
    std::size_t room = 65536;
    for (const auto& [name, bytes] : members)
        room += 2 * bytes.size() + 4 * name.size() + 1024;
    std::string packed(room, '\0');
    std::size_t used = 0;
    archive_write_open_memory(writing.get(), packed.data(), packed.size(), &used);
    for (const auto& [name, bytes] : members) {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(
            archive_entry_new(), archive_entry_free);
        archive_entry_set_pathname(entry.get(), name.c_str());
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(bytes.size()));
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_write_header(writing.get(), entry.get());
        archive_write_data(writing.get(), bytes.data(), bytes.size());
    }
    archive_write_close(writing.get());
    packed.resize(used);
    return packed;
}

} // namespace

std::string zipOf(const NamedBytes& members)
{
    Archive writing(archive_write_new(), archive_write_free);
    archive_write_set_format_zip(writing.get());
    return written(std::move(writing), members);
}

std::string gzOf(const std::string& bytes)
{
    Archive writing(archive_write_new(), archive_write_free);
    archive_write_add_filter_gzip(writing.get());
    archive_write_set_format_raw(writing.get());
    return written(std::move(writing), {{"", bytes}});
}

} // namespace patella::test
