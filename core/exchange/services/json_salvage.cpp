// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/services/json_salvage.h"

#include "core/exchange/format/text.h"

#include <optional>
#include <string>
#include <vector>

namespace patella::exchange {

namespace {

constexpr std::size_t mostOpen = 64;

bool isBlank(char each) { return each == ' ' || each == '\t' || each == '\r' || each == '\n'; }

class Salvage {
public:
    explicit Salvage(std::string_view text)
        : m_rest(text)
    {
    }

    ServiceJson json()
    {
        while (!m_rest.empty())
            step();
        while (m_open.size() > 1)
            close();
        return m_open.empty() ? ServiceJson{} : std::move(m_open.front().value);
    }

private:
    struct Container {
        ServiceJson value;
        std::optional<std::string> key; // of the value to come
    };

    void step()
    {
        const char each = m_rest.front();
        if (each == '{' || each == '[') {
            open(each == '{' ? ServiceJson::object() : ServiceJson::array());
            m_rest.remove_prefix(1);
        } else if (each == '}' || each == ']') {
            closeUpTo(each == '}');
            m_rest.remove_prefix(1);
        } else if (each == '"') {
            readText();
        } else if (each == ',' || each == ':' || isBlank(each)) {
            if (each == ',' && !m_open.empty())
                m_open.back().key.reset();
            m_rest.remove_prefix(1);
        } else {
            readScalar();
        }
    }

    void open(ServiceJson value)
    {
        if (m_open.size() < mostOpen)
            m_open.push_back({std::move(value), std::nullopt});
    }

    // A bracket of the other kind than the innermost one closes what was not closed before it.
    void closeUpTo(bool object)
    {
        auto place = m_open.size();
        while (place > 0 && m_open[place - 1].value.is_object() != object)
            --place;
        if (place == 0)
            return;
        while (m_open.size() > place && m_open.size() > 1)
            close();
        if (m_open.size() > 1)
            close();
    }

    void close()
    {
        auto closed = std::move(m_open.back().value);
        m_open.pop_back();
        add(std::move(closed));
    }

    void add(ServiceJson value)
    {
        if (m_open.empty())
            return;
        auto& into = m_open.back();
        if (into.value.is_array()) {
            into.value.push_back(std::move(value));
        } else if (into.key) {
            into.value[*into.key] = std::move(value);
            into.key.reset();
        }
    }

    // In the place of a key, a text without a colon behind it is the gap between two others: one of their
    // quotation marks was lost.
    void readText()
    {
        const auto end = endOfText();
        const bool wantsKey
            = !m_open.empty() && m_open.back().value.is_object() && !m_open.back().key.has_value();
        const auto behind = end ? m_rest.find_first_not_of(" \t\r\n", *end) : std::string_view::npos;
        const bool colon = behind != std::string_view::npos && m_rest[behind] == ':';
        if (!end || (wantsKey && !colon)) {
            m_rest.remove_prefix(1);
            return;
        }
        const auto value = ServiceJson::parse(m_rest.substr(0, *end), nullptr, false);
        m_rest.remove_prefix(*end);
        if (!value.is_string())
            return;
        if (wantsKey)
            m_open.back().key = value.get<std::string>();
        else
            add(value);
    }

    // Behind the closing mark; no text of a service goes over a line.
    std::optional<std::size_t> endOfText() const
    {
        for (std::size_t at = 1; at < m_rest.size(); ++at) {
            if (m_rest[at] == '\\')
                ++at;
            else if (m_rest[at] == '"')
                return at + 1;
            else if (m_rest[at] == '\n')
                return std::nullopt;
        }
        return std::nullopt;
    }

    void readScalar()
    {
        const auto size = std::min(m_rest.find_first_of(",:{}[]\" \t\r\n"), m_rest.size());
        const auto word = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        auto value = ServiceJson::parse(word, nullptr, false);
        if (!value.is_discarded())
            add(std::move(value));
        else if (!m_open.empty())
            m_open.back().key.reset();
    }

    std::string_view m_rest;
    std::vector<Container> m_open; // from the outermost one
};

} // namespace

ServiceJson salvagedJson(std::string_view text) { return Salvage(text).json(); }

} // namespace patella::exchange
