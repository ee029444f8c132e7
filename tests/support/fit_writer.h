// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/bytes.h"
#include "core/exchange/tracks/fit/message.h"

#include <cstdint>
#include <string>
#include <vector>

// Small FIT files, written message by message.
namespace patella::test {

// Numbers of messages.
inline constexpr std::uint16_t sportKind = 12, sessionKind = 18, lapKind = 19, recordKind = 20,
                               eventKind = 21, closingKind = 34;

enum class FitType : std::uint8_t {
    Enum = 0x00,
    Int8 = 0x01,
    UInt8 = 0x02,
    Int16 = 0x83,
    UInt16 = 0x84,
    Int32 = 0x85,
    UInt32 = 0x86,
    Text = 0x07,
    Float = 0x88,
    UInt8z = 0x0A,
    UInt16z = 0x8B,
    UInt32z = 0x8C,
    Byte = 0x0D,
};

struct FitField {
    std::uint8_t number;
    FitType type;
    std::uint64_t value;
};

class FitWriter {
public:
    explicit FitWriter(exchange::ByteOrder order = exchange::ByteOrder::LowFirst)
        : m_order(order)
    {
    }

    // A definition and one message of it.
    FitWriter& message(std::uint16_t kind, const std::vector<FitField>& fields, std::uint8_t local = 0);
    // Pieces, for what real devices do.
    FitWriter& define(std::uint16_t kind, const std::vector<FitField>& fields, std::uint8_t local = 0,
        const std::vector<std::uint8_t>& developerSizes = {});
    FitWriter& values(const std::vector<FitField>& fields, std::uint8_t local = 0);
    FitWriter& valuesAfter(
        unsigned secondsMod32, const std::vector<FitField>& fields, std::uint8_t local = 0);
    FitWriter& raw(std::string_view bytes);

    const std::string& messages() const { return m_messages; }
    std::string file(std::uint8_t headerSize = 14) const;

private:
    void write(std::uint64_t value, std::size_t size);
    void write(const std::vector<FitField>& fields);

    exchange::ByteOrder m_order;
    std::string m_messages;
};

// 2026-11-20T17:30:00Z.
inline constexpr exchange::fit::Timestamp fitStart = 1'795'195'800 - exchange::fit::fitEpoch;

// The usual messages of a watch; further or other fields are given behind.
FitWriter& fitFileId(FitWriter& writer, std::uint64_t type = 4);
std::vector<FitField> fitSession(std::vector<FitField> others = {});
std::vector<FitField> fitLap(std::uint32_t start, std::vector<FitField> others = {});
std::vector<FitField> fitRecord(std::uint32_t time, double metres, std::uint64_t heartRate = 150);
std::vector<FitField> fitClosing(std::int64_t localAhead);

} // namespace patella::test
