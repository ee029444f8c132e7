// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/statement_reader.h"

#include <algorithm>
#include <array>
#include <set>

namespace patella::knowledge {

namespace {

std::vector<std::string> wordsIn(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0)
            words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

bool isId(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char each) {
        return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '-';
    });
}

// "title.de": the field and its language; no point: no language.
struct FieldName {
    std::string_view field;
    std::string_view language;
};

FieldName fieldNameOf(std::string_view name)
{
    const auto point = name.find('.');
    return point == std::string_view::npos
        ? FieldName{.field = name, .language = {}}
        : FieldName{.field = name.substr(0, point), .language = name.substr(point + 1)};
}

bool isLanguage(std::string_view code) { return std::ranges::find(allLanguages, code) != allLanguages.end(); }

// The fields of one block, each asked for by name.
class BlockFields {
public:
    BlockFields(const Block& block, std::string_view file, std::vector<Fault>& faults)
        : m_block(block)
        , m_file(file)
        , m_faults(faults)
        , m_before(faults.size())
    {
    }

    bool isSound() const { return m_faults.size() == m_before; }

    void refuse(int line, FaultReason reason, std::string_view about)
    {
        constexpr std::size_t most = 60; // of what is wrong; it may be anything
        m_faults.push_back({.file = std::string(m_file),
            .line = line,
            .reason = reason,
            .about = std::string(about.substr(0, most))});
    }

    // Names that may stand there, each once; those of `repeated` as often as they like.
    void allowOnly(const std::set<std::string_view>& plain, const std::set<std::string_view>& spoken,
        const std::set<std::string_view>& repeated)
    {
        std::set<std::string_view> seen;
        for (const auto& field : m_block.fields) {
            const auto [name, language] = fieldNameOf(field.name);
            const bool known
                = language.empty() ? plain.contains(name) : spoken.contains(name) && isLanguage(language);
            if (!known)
                refuse(field.line, FaultReason::UnknownField, field.name);
            else if (!seen.insert(field.name).second && !repeated.contains(name))
                refuse(field.line, FaultReason::FieldTwice, field.name);
            else if (field.text.empty())
                refuse(field.line, FaultReason::NothingSaid, field.name);
        }
    }

    const Field* find(std::string_view name) const
    {
        const auto found = std::ranges::find(m_block.fields, name, &Field::name);
        return found == m_block.fields.end() ? nullptr : &*found;
    }

    std::string text(std::string_view name)
    {
        if (const auto* field = find(name))
            return field->text;
        refuse(m_block.line, FaultReason::MissingField, name);
        return {};
    }

    std::string id()
    {
        const auto* field = find("id");
        if (!field) {
            refuse(m_block.line, FaultReason::NoId, {});
            return {};
        }
        if (!isId(field->text))
            refuse(field->line, FaultReason::BadId, field->text);
        return field->text;
    }

    template <typename Choice> std::optional<Choice> choice(std::string_view name)
    {
        const auto* field = find(name);
        if (!field)
            return std::nullopt;
        const auto chosen = choiceFromWord<Choice>(field->text);
        if (!chosen)
            refuse(field->line, FaultReason::UnknownWord, field->text);
        return chosen;
    }

    template <typename Choice> Choice neededChoice(std::string_view name)
    {
        if (!find(name))
            refuse(m_block.line, FaultReason::MissingField, name);
        return choice<Choice>(name).value_or(wordsOf<Choice>.front().first);
    }

    // A text that is there in one language is there in all.
    Wording wording(std::string_view name)
    {
        Wording wording;
        int line = m_block.line;
        for (const auto& field : m_block.fields)
            if (const auto [each, language] = fieldNameOf(field.name); each == name && !language.empty()) {
                line = wording.isEmpty() ? field.line : line;
                wording.languages.emplace(language, field.text);
            }
        if (!wording.isEmpty())
            askForAllLanguages(wording, name, line);
        return wording;
    }

    void askForAllLanguages(const Wording& wording, std::string_view name, int line)
    {
        for (const auto language : allLanguages)
            if (!wording.languages.contains(language))
                refuse(line, FaultReason::MissingLanguage, std::string(name) + '.' + std::string(language));
    }

    Wording neededWording(std::string_view name)
    {
        auto said = wording(name);
        if (said.isEmpty())
            refuse(m_block.line, FaultReason::MissingField, name);
        return said;
    }

    std::vector<RedFlag> flags()
    {
        std::vector<RedFlag> flags;
        const auto* field = find("flag");
        for (const auto& word : wordsIn(field ? field->text : std::string())) {
            if (const auto flag = choiceFromWord<RedFlag>(word))
                flags.push_back(*flag);
            else
                refuse(field->line, FaultReason::UnknownWord, word);
        }
        return flags;
    }

    // Each "side" begins one, its words follow.
    std::vector<Opinion> opinions()
    {
        std::vector<Opinion> opinions;
        std::vector<int> lines;
        for (const auto& field : m_block.fields) {
            const auto [name, language] = fieldNameOf(field.name);
            if (name != "side")
                continue;
            if (language.empty()) {
                opinions.push_back({.sources = wordsIn(field.text), .text = {}});
                lines.push_back(field.line);
            } else if (opinions.empty())
                refuse(field.line, FaultReason::MissingField, "side");
            else if (!opinions.back().text.languages.emplace(language, field.text).second)
                refuse(field.line, FaultReason::FieldTwice, field.name);
        }
        for (std::size_t each = 0; each < opinions.size(); ++each)
            askForAllLanguages(opinions[each].text, "side", lines[each]);
        return opinions;
    }

private:
    const Block& m_block;
    std::string_view m_file;
    std::vector<Fault>& m_faults;
    std::size_t m_before;
};

void askForMore(BlockFields& fields, const Block& block, const Statement& statement)
{
    const bool isCard = statement.kind == Kind::Card;
    if (isCard && statement.ask.isEmpty())
        fields.refuse(block.line, FaultReason::MissingField, "ask");
    if ((isCard || statement.kind == Kind::Disagreement) && !fields.find("log"))
        fields.refuse(block.line, FaultReason::MissingField, "log");
    if (statement.kind == Kind::Sign && !fields.find("flag"))
        fields.refuse(block.line, FaultReason::MissingField, "flag");
    if (statement.kind == Kind::Disagreement && statement.opinions.size() < 2)
        fields.refuse(block.line, FaultReason::OneSided, statement.id);
}

} // namespace

std::optional<Source> sourceOf(const Block& block, std::string_view file, std::vector<Fault>& faults)
{
    BlockFields fields(block, file, faults);
    fields.allowOnly({"id", "kind", "name"}, {"name"}, {});
    Source source{
        .id = fields.id(), .kind = fields.neededChoice<SourceKind>("kind"), .name = fields.wording("name")};
    if (source.name.isEmpty())
        source.name.languages.emplace(allLanguages.front(), fields.text("name")); // the same in all
    return fields.isSound() ? std::optional(std::move(source)) : std::nullopt;
}

std::optional<Statement> statementOf(
    const Block& block, Kind kind, std::string_view file, std::vector<Fault>& faults)
{
    BlockFields fields(block, file, faults);
    std::set<std::string_view> plain{"id", "source", "strength"};
    std::set<std::string_view> spoken{"title", "text"};
    if (kind == Kind::Card) {
        plain.insert({"log", "page"});
        spoken.insert("ask");
    } else {
        plain.insert("card");
    }
    if (kind == Kind::Disagreement) {
        plain.insert({"log", "side"});
        spoken.insert("side");
    }
    if (kind == Kind::Sign)
        plain.insert("flag");
    if (kind == Kind::Condition)
        spoken.insert("hint");
    fields.allowOnly(plain, spoken, {"side"});
    Statement statement{.id = fields.id(),
        .kind = kind,
        .card = {},
        .sources = wordsIn(fields.text("source")),
        .strength = fields.neededChoice<Strength>("strength"),
        .title = fields.neededWording("title"),
        .text = fields.neededWording("text"),
        .ask = fields.wording("ask"),
        .hint = fields.wording("hint"),
        .log = fields.choice<LogQuestion>("log"),
        .page = fields.choice<FigurePage>("page"),
        .flags = fields.flags(),
        .opinions = fields.opinions()};
    statement.card = kind == Kind::Card ? statement.id : fields.text("card");
    askForMore(fields, block, statement);
    return fields.isSound() ? std::optional(std::move(statement)) : std::nullopt;
}

} // namespace patella::knowledge
