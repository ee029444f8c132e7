// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/sign_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/log/blank.h"
#include "ui/log/log_book.h"
#include "ui/look/colours.h"
#include "ui/words/capital.h"
#include "ui/words/flag_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

namespace patella::ui {

namespace {

QLabel* wrapped(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

FlagEnding endingOf(const RaisedFlag& flag, LocalDate today)
{
    auto ending = newOf<FlagEnding>(today);
    ending.flag = flag.flag;
    ending.side = flag.side;
    return ending;
}

} // namespace

SignStrip::SignStrip(LogBook& book, QWidget* parent)
    : QFrame(parent)
    , m_book(book)
    , m_layout(new QVBoxLayout(this))
    , m_signs(nullptr)
{
    setFrameShape(StyledPanel);
    hide();
}

void SignStrip::refresh()
{
    if (m_signs)
        m_signs->deleteLater(); // the button that was pressed may be on it
    auto flags = standingFlags(m_book.log(), m_book.today());
    std::erase_if(
        flags, [](const RaisedFlag& flag) { return kindOf(flag.flag) == FlagKind::ReasonToBeSeen; });
    m_signs = new QWidget;
    auto* column = new QVBoxLayout(m_signs);
    column->setContentsMargins({});
    for (const auto& flag : flags)
        column->addWidget(rowOf(flag));
    column->addWidget(ends());
    m_layout->addWidget(m_signs);
    setVisible(!flags.empty());
    setAccessibleName(tr("%n warning sign(s)", nullptr, static_cast<int>(flags.size())));
}

QWidget* SignStrip::rowOf(const RaisedFlag& flag)
{
    auto* urgency = new QLabel(words::withCapital(words::of(flag.urgency)));
    auto bold = urgency->font();
    bold.setBold(true);
    urgency->setFont(bold);
    if (isEmergency(flag.flag)) {
        auto colours = urgency->palette();
        colours.setColor(QPalette::WindowText, colours::from(palette()).problem);
        urgency->setPalette(colours);
    }
    const auto sign
        = flag.side ? tr("%1: %2").arg(words::of(*flag.side), words::of(flag.flag)) : words::of(flag.flag);
    //: a warning sign, its first day and its last
    auto* text = wrapped(words::withCapital(tr("%1. Since %2, last seen on %3.")
            .arg(sign, words::shortDate(flag.since, locale()), words::shortDate(flag.lastSeen, locale()))));
    auto* end = new QPushButton(tr("Looked at, or a mistake …"));
    connect(end, &QPushButton::clicked, this,
        [this, flag] { Q_EMIT formWanted({added(endingOf(flag, m_book.today()))}); });
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(urgency);
    layout->addWidget(text, 1);
    layout->addWidget(end);
    return row;
}

QWidget* SignStrip::ends()
{
    auto* text = wrapped(tr("A sign for the same day stays until a visit to a doctor, a physiotherapist or a "
                            "surgeon is noted after it, or your word on it. Others also lapse when they have "
                            "not been seen for %n day(s).",
        nullptr, daysAFlagStands));
    text->setForegroundRole(QPalette::PlaceholderText);
    auto* visit = new QPushButton(tr("Note a visit"));
    connect(visit, &QPushButton::clicked, this,
        [this] { Q_EMIT formWanted({added(newOf<Visit>(m_book.today()))}); });
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(text, 1);
    layout->addWidget(visit);
    return row;
}

} // namespace patella::ui
