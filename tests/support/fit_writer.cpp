// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fit_writer.h"

#include "core/exchange/tracks/fit/frame.h"

#include <algorithm>
#include <cmath>

namespace patella::test {

using exchange::ByteOrder;

namespace {

std::size_t sizeOf(FitType type)
{
    switch (type) {
    case FitType::Int16:
    case FitType::UInt16:
    case FitType::UInt16z:
        return 2;
    case FitType::Int32:
    case FitType::UInt32:
    case FitType::UInt32z:
    case FitType::Float:
        return 4;
    default:
        return 1;
    }
}

std::string word(std::uint64_t value, std::size_t size, ByteOrder order)
{
    std::string bytes;
    for (std::size_t i = 0; i < size; ++i)
        bytes += static_cast<char>(value >> 8U * i & 0xFFU);
    if (order == ByteOrder::HighFirst)
        std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

std::vector<FitField> replaced(std::vector<FitField> fields, const std::vector<FitField>& others)
{
    for (const auto& other : others) {
        const auto same = std::find_if(
            fields.begin(), fields.end(), [&](const auto& field) { return field.number == other.number; });
        if (same != fields.end())
            *same = other;
        else
            fields.push_back(other);
    }
    return fields;
}

} // namespace

FitWriter& FitWriter::message(std::uint16_t kind, const std::vector<FitField>& fields, std::uint8_t local)
{
    return define(kind, fields, local).values(fields, local);
}

FitWriter& FitWriter::define(std::uint16_t kind, const std::vector<FitField>& fields, std::uint8_t local,
    const std::vector<std::uint8_t>& developerSizes)
{
    write(0x40U | local | (developerSizes.empty() ? 0U : 0x20U), 1);
    write(0, 1);
    write(m_order == ByteOrder::HighFirst ? 1 : 0, 1);
    write(kind, 2);
    write(fields.size(), 1);
    for (const auto& field : fields) {
        write(field.number, 1);
        write(sizeOf(field.type), 1);
        write(static_cast<std::uint8_t>(field.type), 1);
    }
    if (!developerSizes.empty())
        write(developerSizes.size(), 1);
    for (const auto size : developerSizes) {
        write(0, 1);
        write(size, 1);
        write(0, 1);
    }
    return *this;
}

FitWriter& FitWriter::values(const std::vector<FitField>& fields, std::uint8_t local)
{
    write(local, 1);
    write(fields);
    return *this;
}

FitWriter& FitWriter::valuesAfter(
    unsigned secondsMod32, const std::vector<FitField>& fields, std::uint8_t local)
{
    write(0x80U | static_cast<unsigned>(local) << 5U | (secondsMod32 & 0x1FU), 1);
    write(fields);
    return *this;
}

FitWriter& FitWriter::raw(std::string_view bytes)
{
    m_messages += bytes;
    return *this;
}

std::string FitWriter::file(std::uint8_t headerSize) const
{
    std::string file;
    file += static_cast<char>(headerSize);
    file += '\x10';
    file += word(2132, 2, ByteOrder::LowFirst);
    file += word(m_messages.size(), 4, ByteOrder::LowFirst);
    file += ".FIT";
    if (headerSize == 14)
        file += word(exchange::fit::checksum(file), 2, ByteOrder::LowFirst);
    file += m_messages;
    return file + word(exchange::fit::checksum(file), 2, ByteOrder::LowFirst);
}

void FitWriter::write(std::uint64_t value, std::size_t size) { m_messages += word(value, size, m_order); }

void FitWriter::write(const std::vector<FitField>& fields)
{
    for (const auto& field : fields)
        write(field.value, sizeOf(field.type));
}

FitWriter& fitFileId(FitWriter& writer, std::uint64_t type)
{
    return writer.message(0, {{0, FitType::Enum, type}, {4, FitType::UInt32, fitStart}});
}

std::vector<FitField> fitSession(std::vector<FitField> others)
{
    return replaced(
        {
            {253, FitType::UInt32, fitStart + 3000},
            {2, FitType::UInt32, fitStart},
            {5, FitType::Enum, 1},
            {6, FitType::Enum, 0},
            {7, FitType::UInt32, 3'000'000},
            {8, FitType::UInt32, 2'900'000},
            {9, FitType::UInt32, 820'050},
            {16, FitType::UInt8, 148},
            {17, FitType::UInt8, 171},
            {18, FitType::UInt8, 84},
            {92, FitType::UInt8, 64},
            {22, FitType::UInt16, 63},
            {23, FitType::UInt16, 61},
        },
        others);
}

std::vector<FitField> fitLap(std::uint32_t start, std::vector<FitField> others)
{
    return replaced(
        {
            {253, FitType::UInt32, start + 600},
            {2, FitType::UInt32, start},
            {7, FitType::UInt32, 600'000},
            {8, FitType::UInt32, 590'000},
            {9, FitType::UInt32, 200'000},
            {15, FitType::UInt8, 140},
            {16, FitType::UInt8, 160},
            {25, FitType::Enum, 1},
        },
        others);
}

std::vector<FitField> fitRecord(std::uint32_t time, double metres, std::uint64_t heartRate)
{
    return {
        {253, FitType::UInt32, time},
        {5, FitType::UInt32, static_cast<std::uint64_t>(std::llround(metres * 100))},
        {3, FitType::UInt8, heartRate},
    };
}

std::vector<FitField> fitClosing(std::int64_t localAhead)
{
    const std::int64_t closed = fitStart + 3000;
    return {
        {253, FitType::UInt32, static_cast<std::uint64_t>(closed)},
        {5, FitType::UInt32, static_cast<std::uint64_t>(closed + localAhead)},
    };
}

} // namespace patella::test
