// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/sync/value_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/log/blank.h"
#include "core/log/columns.h"
#include "ui/words/care_words.h"
#include "ui/words/flag_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"
#include "ui/words/plan/plan_words.h"
#include "ui/words/plan/programme_words.h"
#include "ui/words/shoe_words.h"

#include <algorithm>

namespace patella::ui::words {

namespace {

struct ValueWords {
    Q_DECLARE_TR_FUNCTIONS(ValueWords)
};

// A value in words, whatever its type.
class InWords {
public:
    InWords(const Log& log, const Units& units)
        : m_log(log)
        , m_units(units)
    {
    }

    QString operator()(Distance value) const
    {
        return exact(static_cast<double>(value.metres) / m_units.metres()) + QChar(0x00a0) + m_units.sign();
    }
    QString operator()(Climb value) const { return ValueWords::tr("%1 m").arg(value.metres); }
    QString operator()(Mass value) const
    {
        return ValueWords::tr("%1 kg").arg(decimal(Decimal{value.grams}, m_units.locale));
    }
    QString operator()(Decimal value) const { return decimal(value, m_units.locale); }
    QString operator()(Seed value) const { return QString::number(value.number); }
    QString operator()(std::chrono::seconds value) const { return duration(value); }
    QString operator()(std::chrono::minutes value) const
    {
        return ValueWords::tr("%1 min").arg(value.count());
    }
    QString operator()(UtcOffset value) const { return ValueWords::tr("%1 min").arg(value.ahead.count()); }
    QString operator()(LocalDate value) const { return shortDate(value, m_units.locale); }
    QString operator()(TimeOfDay value) const { return QString::fromStdString(isoText(value)); }
    QString operator()(const std::string& value) const { return QString::fromStdString(value); }
    QString operator()(const Tags& value) const { return QString::fromStdString(value.text()); }
    QString operator()(const Splits& value) const { return QString::fromStdString(value.text()); }
    QString operator()(const SurfaceMix& value) const { return of(value); }
    QString operator()(bool value) const { return value ? ValueWords::tr("yes") : ValueWords::tr("no"); }
    template <typename Kind> QString operator()(Scale<Kind> value) const
    {
        return QString::number(value.value());
    }
    template <WordedChoice Choice> QString operator()(Choice value) const { return of(value); }
    template <typename Choice> QString operator()(const ChoiceSet<Choice>& value) const
    {
        QStringList words;
        for (const auto choice : value.choices())
            words << of(choice);
        return words.isEmpty() ? ValueWords::tr("none of them") : words.join(QStringLiteral(", "));
    }
    template <typename OneRecord> QString operator()(const Id<OneRecord>& id) const
    {
        const auto& list = listOf<OneRecord>(m_log);
        const auto record = std::ranges::find(list, id, &OneRecord::id);
        if (record == list.end())
            return ValueWords::tr("an entry that is not here");
        if constexpr (requires { record->name; })
            return QString::fromStdString(record->name);
        else if constexpr (requires { record->date; })
            return (*this)(record->date);
        else
            return (*this)(record->when.date);
    }
    template <typename Value> QString operator()(const std::optional<Value>& value) const
    {
        return value ? (*this)(*value) : QString();
    }

private:
    QString exact(double number) const
    {
        constexpr int thousandths = 3;
        auto text = m_units.locale.toString(number, 'f', thousandths);
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        return text.back().isDigit() ? text : text.chopped(1);
    }

    const Log& m_log;
    const Units& m_units;
};

} // namespace

QString valueText(
    std::string_view table, std::string_view column, const Plain& value, const Log& log, const Units& units)
{
    QString text;
    const Log kinds;
    forEachList(kinds, [&]<typename OneRecord>(const std::vector<OneRecord>&) {
        if (table != tableOf<OneRecord>)
            return;
        auto record = blank<OneRecord>();
        forEachColumn(record, [&](std::string_view each, auto& member) {
            if (each == column && assign(value, member))
                text = InWords(log, units)(member);
        });
    });
    return text.isEmpty() ? QStringLiteral("-") : text;
}

} // namespace patella::ui::words
