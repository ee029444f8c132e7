// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/run_table_model.h"

#include <QCoreApplication>

#include "core/log/knee_lines.h"
#include "core/log/masking.h"
#include "core/log/run_notes.h"
#include "ui/convert.h"
#include "ui/search_text.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <unordered_map>
#include <utility>

namespace patella::ui {

namespace {

using Model = RunTableModel;

// Runners think in weekdays: "Fri 20/11/2026".
QString dateWithWeekday(LocalDate date)
{
    return QLocale().dayName(toQt(date).dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ')
        + words::shortDate(date);
}

QString scoresText(const Entry& entry)
{
    QStringList parts;
    for (const auto& score : worstScores(entry.painNotes))
        parts << words::pain(score);
    return parts.join(QLatin1Char(' '));
}

// The first place with the worst score of the four moments.
QString placeText(const Entry& entry)
{
    const auto worst = worstPlaceOf(entry.painNotes);
    if (!worst)
        return {};
    const auto& [side, region] = *worst;
    return region ? words::brief(side) + QStringLiteral(", ") + words::brief(*region) : words::brief(side);
}

QVariant secondsPerKm(const RunEntry& run)
{
    if (!run.measured.distance || !run.measured.duration)
        return {};
    return static_cast<double>(run.measured.duration->count()) * 1000
        / static_cast<double>(run.measured.distance->metres);
}

struct ColumnOfRuns {
    const char* title;
    bool isNumber;
    QString (*text)(const Model&, const Entry&);
    QVariant (*key)(const Entry&); // to sort by; none: the text
};

const std::array<ColumnOfRuns, 10> columns{{
    {QT_TRANSLATE_NOOP("RunTable", "Date"), false,
        [](const Model&, const Entry& entry) { return dateWithWeekday(entry.run.when.date); },
        [](const Entry& entry) {
            const auto start = entry.run.when.start.value_or(TimeOfDay{}).sinceMidnight.count();
            return QVariant(
                QDateTime(toQt(entry.run.when.date), QTime(0, 0).addSecs(static_cast<int>(start)), Qt::UTC));
        }},
    {QT_TRANSLATE_NOOP("RunTable", "Distance"), true,
        [](const Model& model, const Entry& entry) {
            return entry.run.measured.distance ? words::distance(*entry.run.measured.distance, model.units())
                                               : words::dash();
        },
        [](const Entry& entry) {
            return QVariant(
                static_cast<qlonglong>(entry.run.measured.distance.value_or(Distance{-1}).metres));
        }},
    {QT_TRANSLATE_NOOP("RunTable", "Time"), true,
        [](const Model&, const Entry& entry) {
            return entry.run.measured.duration ? words::duration(*entry.run.measured.duration)
                                               : words::dash();
        },
        [](const Entry& entry) {
            return QVariant(static_cast<qlonglong>(
                entry.run.measured.duration.value_or(std::chrono::seconds{-1}).count()));
        }},
    {QT_TRANSLATE_NOOP("RunTable", "Pace"), true,
        [](const Model& model, const Entry& entry) {
            return entry.run.measured.distance && entry.run.measured.duration
                ? words::pace(*entry.run.measured.distance, *entry.run.measured.duration, model.units())
                : words::dash();
        },
        [](const Entry& entry) { return secondsPerKm(entry.run); }},
    {QT_TRANSLATE_NOOP("RunTable", "Kind"), false,
        [](const Model&, const Entry& entry) {
            return entry.run.form.kind ? words::of(*entry.run.form.kind) : QString();
        },
        nullptr},
    {QT_TRANSLATE_NOOP("RunTable", "Surface"), false,
        [](const Model&, const Entry& entry) {
            return entry.run.ground.surface ? words::of(*entry.run.ground.surface) : QString();
        },
        nullptr},
    {QT_TRANSLATE_NOOP("RunTable", "Shoes"), false,
        [](const Model& model, const Entry& entry) { return model.shoeName(entry.run.ground.shoe); },
        nullptr},
    {QT_TRANSLATE_NOOP("RunTable", "Knee pain"), false,
        [](const Model&, const Entry& entry) { return scoresText(entry); },
        [](const Entry& entry) {
            const auto scores = worstScores(entry.painNotes);
            const auto worst = *std::max_element(scores.begin(), scores.end());
            return QVariant(worst ? worst->value() : -1);
        }},
    {QT_TRANSLATE_NOOP("RunTable", "Where"), false,
        [](const Model&, const Entry& entry) { return placeText(entry); }, nullptr},
    {QT_TRANSLATE_NOOP("RunTable", "Notes"), false,
        [](const Model&, const Entry& entry) { return words::brief(entry.run.words.notes); }, nullptr},
}};

// Both names of what hurt, the short one and the full one; a pain on both sides is one of either.
QStringList placesOf(const Entry& entry)
{
    QStringList places;
    for (const auto& note : entry.painNotes) {
        for (const auto side : {Side::Left, Side::Right})
            if (note.side == side || note.side == Side::Both)
                places << words::of(side);
        if (note.side == Side::Both)
            places << words::of(note.side);
        if (note.region)
            places << words::brief(*note.region) << words::of(*note.region);
    }
    places.removeDuplicates();
    return places;
}

Entry entryOf(const RunEntry& run, std::span<const PainNote* const> notes)
{
    Entry entry{.run = run, .painNotes = {}};
    entry.painNotes.reserve(notes.size());
    for (const auto* note : notes)
        entry.painNotes.push_back(*note);
    return entry;
}

bool isAsBefore(const Entry& before, const RunEntry& run, std::span<const PainNote* const> notes)
{
    return before.run == run
        && std::ranges::equal(
            before.painNotes, notes, {}, {}, [](const PainNote* note) -> const PainNote& { return *note; });
}

const ColumnOfRuns& column(int section) { return columns.at(static_cast<std::size_t>(section)); }

} // namespace

QVariantList scoresOf(const Entry& entry)
{
    QVariantList scores;
    for (const auto& score : worstScores(entry.painNotes))
        scores << (score ? QVariant(score->value()) : QVariant());
    return scores;
}

QVariantList maskedOf(const Entry& entry, const std::set<PainNoteId>& masked)
{
    QVariantList marks;
    for (const auto moment : runMoments)
        marks << std::any_of(entry.painNotes.begin(), entry.painNotes.end(),
            [&](const PainNote& note) { return note.moment == moment && masked.contains(note.id); });
    return marks;
}

void RunTableModel::speak(const Units& units)
{
    if (m_units.locale != units.locale || m_units.distance != units.distance)
        std::ranges::fill(m_searchTexts, QString());
    m_units = units;
}

void RunTableModel::show(const Log& log, const Units& units) { show(log.runs, log, units); }

void RunTableModel::showLatest(const Log& log, std::size_t most, const Units& units)
{
    show(std::span(log.runs).last(std::min(most, log.runs.size())), log, units);
}

void RunTableModel::show(std::span<const RunEntry> runs, const Log& log, const Units& units)
{
    beginResetModel();
    speak(units);
    QHash<QString, QString> shoeNames;
    for (const auto& shoe : log.shoes)
        shoeNames.insert(toQt(shoe.id.text()), toQt(shoe.name));
    if (shoeNames != m_shoeNames)
        std::ranges::fill(m_searchTexts, QString());
    m_shoeNames = std::move(shoeNames);
    takeNewestFirst(runs, RunNotes(runs, log.painNotes));
    m_masked.clear();
    const Masking masking(log.careNotes);
    for (const auto& [run, notes] : m_entries)
        for (const auto& note : notes)
            if (masking.hides(note, &run))
                m_masked.insert(note.id);
    endResetModel();
}

// Keeps the entries that are as they were, with what is known of them. Both lists stand in the same order;
// where they have come apart, entries are made anew.
void RunTableModel::takeNewestFirst(std::span<const RunEntry> runs, const RunNotes& notes)
{
    auto before = std::exchange(m_entries, {});
    auto textsBefore = std::exchange(m_searchTexts, std::vector<QString>(runs.size()));
    m_entries.reserve(runs.size());
    std::size_t was = 0;
    for (auto left = runs.size(); left > 0; --left) {
        const auto& run = runs[left - 1];
        const auto ofRun = notes.of(left - 1);
        while (was < before.size() && left < before.size() - was && before[was].run.id != run.id)
            ++was;
        const bool isKnown = was < before.size() && before[was].run.id == run.id;
        const bool isLonger = left > before.size() - was;
        if (isKnown && isAsBefore(before[was], run, ofRun)) {
            m_searchTexts[m_entries.size()] = std::move(textsBefore[was]);
            m_entries.push_back(std::move(before[was]));
        } else
            m_entries.push_back(entryOf(run, ofRun));
        if (was < before.size() && (isKnown || !isLonger))
            ++was;
    }
    m_unprepared = m_searchTexts.size();
}

std::vector<QString> RunTableModel::textsOf(int section) const
{
    std::unordered_map<std::string, QString> surfaces; // few, and to word one takes long
    const auto textOf = [&](const Entry& entry) {
        const auto& surface = entry.run.ground.surface;
        if (section != SurfaceRunOn || !surface)
            return column(section).text(*this, entry);
        const auto [known, isNew] = surfaces.try_emplace(surface->text());
        if (isNew)
            known->second = column(section).text(*this, entry);
        return known->second;
    };
    std::vector<QString> texts;
    texts.reserve(m_entries.size());
    std::ranges::transform(m_entries, std::back_inserter(texts), textOf);
    return texts;
}

bool RunTableModel::sortsByNumber(int section) { return column(section).key != nullptr; }

bool RunTableModel::prepareSearch(int atMost)
{
    for (int prepared = 0; m_unprepared > 0 && prepared < atMost; ++prepared)
        searchTextAt(static_cast<int>(--m_unprepared));
    return m_unprepared > 0;
}

QString RunTableModel::shoeName(const std::optional<ShoeId>& shoe) const
{
    return shoe ? m_shoeNames.value(toQt(shoe->text())) : QString();
}

QString RunTableModel::kneeToolTip(const Entry& entry) const
{
    auto text = QCoreApplication::translate("RunTable", "Before, worst during, 1 h after, next morning");
    if (maskedOf(entry, m_masked).contains(true))
        text += QLatin1Char('\n')
            + QCoreApplication::translate(
                "RunTable", "Hatched: a painkiller, gel, brace or tape may have masked this score");
    return text;
}

const QString& RunTableModel::searchTextAt(int row) const
{
    constexpr qsizetype mostOfTheNotes = 4000; // letters
    auto& text = m_searchTexts.at(static_cast<std::size_t>(row));
    if (!text.isEmpty())
        return text;
    const auto& entry = entryAt(row);
    auto all = placesOf(entry);
    all << toQt(entry.run.words.tags.text()) << toQt(entry.run.words.notes).left(mostOfTheNotes);
    for (const int shown : {DistanceKm, Time, Pace, Kind, SurfaceRunOn, Shoes})
        all << column(shown).text(*this, entry);
    return text = words::forSearch(all.join(QLatin1Char('\n')));
}

int RunTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int RunTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns.size());
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const
{
    const auto& entry = entryAt(index.row());
    const auto& shown = column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text(*this, entry);
    case Qt::ToolTipRole:
        return index.column() == Knee ? kneeToolTip(entry) : shown.text(*this, entry);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((shown.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case SortRole:
        return shown.key ? shown.key(entry) : QVariant(shown.text(*this, entry));
    case ScoresRole:
        return scoresOf(entry);
    case MaskedRole:
        return maskedOf(entry, m_masked);
    default:
        return {};
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return QCoreApplication::translate("RunTable", column(section).title);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((column(section).isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

} // namespace patella::ui
