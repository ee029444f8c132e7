// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringDecoder>

#include "core/log/values/choice_set.h"
#include "core/log/values/distance.h"
#include "core/log/values/id.h"
#include "core/log/values/local_time.h"
#include "core/log/values/scale.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Values of the core as JSON: metres, seconds or minutes as their key says; what is missing is null.
namespace patella::ui {

inline QJsonValue jsonOf(std::string_view text)
{
    QStringDecoder fromUtf8(
        QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom); // a text may begin so
    return QString(fromUtf8(QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))));
}
inline QJsonValue jsonOf(const std::string& text) { return jsonOf(std::string_view(text)); }
inline QJsonValue jsonOf(int number) { return number; }
inline QJsonValue jsonOf(bool yes) { return yes; }
inline QJsonValue jsonOf(double number) { return number; }
inline QJsonValue jsonOf(LocalDate date) { return jsonOf(isoText(date)); }
inline QJsonValue jsonOf(TimeOfDay time) { return jsonOf(isoText(time)); }
inline QJsonValue jsonOf(Distance distance) { return static_cast<qint64>(distance.metres); }
inline QJsonValue jsonOf(std::chrono::seconds time) { return static_cast<qint64>(time.count()); }
inline QJsonValue jsonOf(std::chrono::minutes time) { return static_cast<qint64>(time.count()); }
template <typename Kind> QJsonValue jsonOf(Scale<Kind> value) { return value.value(); }
template <typename Record> QJsonValue jsonOf(const Id<Record>& id) { return jsonOf(id.text()); }
template <WordedChoice Choice> QJsonValue jsonOf(Choice choice) { return jsonOf(wordOf(choice)); }

template <typename Value> QJsonValue jsonOf(const std::optional<Value>& value)
{
    return value ? jsonOf(*value) : QJsonValue(QJsonValue::Null);
}

template <typename Value, typename Make> QJsonArray arrayOf(const std::vector<Value>& values, Make make)
{
    QJsonArray array;
    for (const auto& value : values)
        array.append(make(value));
    return array;
}

template <typename Value> QJsonArray arrayOf(const std::vector<Value>& values)
{
    return arrayOf(values, [](const Value& value) { return jsonOf(value); });
}

template <typename Choice> QJsonValue arrayOf(const std::optional<ChoiceSet<Choice>>& set)
{
    return set ? QJsonValue(arrayOf(set->choices())) : QJsonValue(QJsonValue::Null);
}

} // namespace patella::ui
