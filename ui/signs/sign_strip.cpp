// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signs/sign_strip.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/log/blank.h"
#include "core/log/new_records.h"
#include "ui/fields/wrapped_label.h"
#include "ui/log/log_book.h"
#include "ui/look/colours.h"
#include "ui/look/icons.h"
#include "ui/signs/sign_words.h"
#include "ui/words/capital.h"
#include "ui/words/flag_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr QSize iconSize{22, 22};

QLabel* bold(const QString& text)
{
    auto* label = wrappedLabel(text);
    auto font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

std::vector<RaisedFlag> standingSigns(const LogBook& book)
{
    auto flags = book.standing();
    std::erase_if(
        flags, [](const RaisedFlag& flag) { return kindOf(flag.flag) == FlagKind::ReasonToBeSeen; });
    return flags;
}

} // namespace

ChangeSet endingOf(const RaisedFlag& flag, LocalDate today)
{
    auto ending = newOf<FlagEnding>(today);
    ending.flag = flag.flag;
    ending.side = flag.side;
    return {added(ending)};
}

SignStrip::SignStrip(LogBook& book, QWidget* parent)
    : QFrame(parent)
    , m_book(book)
    , m_layout(new QVBoxLayout(this))
    , m_signs(nullptr)
{
    setObjectName(QStringLiteral("signStrip"));
    m_layout->setContentsMargins(24, 8, 24, 8);
    hide();
    connect(&m_book, &LogBook::changed, this, &SignStrip::refresh);
    refresh();
}

void SignStrip::refresh()
{
    m_flags = standingSigns(m_book);
    if (m_signs) {
        m_signs->hide();
        m_signs->deleteLater(); // the button that was pressed may be on it
    }
    m_signs = nullptr;
    setVisible(!m_flags.empty());
    setAccessibleName(tr("%n warning sign(s)", nullptr, static_cast<int>(m_flags.size())));
    if (m_flags.empty())
        return;
    m_signs = new QWidget;
    auto* column = new QVBoxLayout(m_signs);
    column->setContentsMargins({});
    const auto shown = std::min(m_flags.size(), signsShown);
    for (std::size_t each = 0; each < shown; ++each)
        column->addWidget(rowOf(m_flags[each]));
    column->addWidget(answers(m_flags.size() - shown));
    m_layout->addWidget(m_signs);
    m_signs->show();
}

QWidget* SignStrip::rowOf(const RaisedFlag& flag)
{
    const bool sameDay = isEmergency(flag.flag);
    auto colours = QGuiApplication::palette();
    if (sameDay)
        colours.setColor(QPalette::ButtonText, colours::from(colours).problem);
    auto* icon = new QLabel;
    icon->setPixmap(
        lineIcon(sameDay ? QStringLiteral("urgent") : QStringLiteral("sign"), colours).pixmap(iconSize));
    icon->setAlignment(Qt::AlignTop);
    //: how soon somebody should look at it, and the sign: "The same day. Left: calf swollen"
    auto* sign
        = bold(tr("%1. %2.").arg(words::withCapital(words::of(flag.urgency)), words::signInFull(flag)));
    //: the first day of a sign, why it was raised, what ends it
    auto* why = wrappedLabel(tr("Since %1. %2 %3")
            .arg(words::shortDate(flag.since, locale()), words::whyRaised(flag),
                words::whatEnds(flag, locale())));
    auto* end = new QPushButton(tr("Looked at, or a mistake …"));
    connect(end, &QPushButton::clicked, this,
        [this, flag] { Q_EMIT formWanted(endingOf(flag, m_book.today())); });
    auto* said = new QVBoxLayout;
    said->setSpacing(2);
    said->addWidget(sign);
    said->addWidget(why);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(icon);
    layout->addLayout(said, 1);
    layout->addWidget(end, 0, Qt::AlignTop);
    return row;
}

QWidget* SignStrip::answers(std::size_t others)
{
    auto* more
        = wrappedLabel(others == 0 ? QString() : tr("%n more sign(s).", nullptr, static_cast<int>(others)));
    auto* guide = new QPushButton(tr("When to see a doctor"));
    connect(guide, &QPushButton::clicked, this, &SignStrip::guideWanted);
    auto* visit = new QPushButton(tr("Note a visit"));
    connect(
        visit, &QPushButton::clicked, this, [this] { Q_EMIT formWanted({added(newVisit(m_book.today()))}); });
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(iconSize.width() + 6, 0, 0, 0);
    layout->addWidget(guide);
    layout->addWidget(visit);
    layout->addWidget(more, 1);
    return row;
}

// A sign for the same day has a ground of its own; its icon and its words say the same.
void SignStrip::paintEvent(QPaintEvent*)
{
    const bool sameDay = !m_flags.empty() && isEmergency(m_flags.front().flag);
    const auto look = colours::from(QGuiApplication::palette());
    constexpr double strong = 0.16, mild = 0.06;
    QPainter painter(this);
    painter.fillRect(
        rect(), colours::between(look.ground, sameDay ? look.problem : look.text, sameDay ? strong : mild));
    if (sameDay)
        painter.fillRect(0, 0, 4, height(), look.problem);
}

void SignStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace patella::ui
