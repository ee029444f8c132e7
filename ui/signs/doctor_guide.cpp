// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signs/doctor_guide.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/log/log_book.h"
#include "ui/look/colours.h"
#include "ui/look/fit_screen.h"
#include "ui/signs/sign_strip.h"
#include "ui/signs/sign_words.h"
#include "ui/words/capital.h"
#include "ui/words/flag_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

namespace patella::ui {

namespace {

QLabel* paragraph(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    auto font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    label->setFont(font);
    return label;
}

QString headingOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::AtOnce:
        return DoctorGuide::tr("Call the emergency number at once");
    case Urgency::Emergency:
        return DoctorGuide::tr("A doctor the same day");
    case Urgency::WithinDays:
        return DoctorGuide::tr("A doctor or physiotherapist within days");
    case Urgency::WithinWeeks:
        return DoctorGuide::tr("Reasons to be seen within weeks");
    }
    return {};
}

} // namespace

DoctorGuide::DoctorGuide(LogBook& book, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_column(nullptr)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setWindowTitle(tr("When to see a doctor"));
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(24, 16, 24, 16);
    m_column->setSpacing(10);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    scroll->setAccessibleName(windowTitle());
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 12, 12);
    outer->addWidget(scroll, 1);
    outer->addWidget(m_buttons);
    const int letter = fontMetrics().averageCharWidth();
    resizeOnScreen(*this, {letter * 110, letter * 95});
    connect(&m_book, &LogBook::changed, this, &DoctorGuide::refresh);
    refresh();
}

void DoctorGuide::offerWayBack(const QString& title)
{
    //: back to a page: "Load"
    auto* back = m_buttons->addButton(tr("← %1").arg(title), QDialogButtonBox::ActionRole);
    back->setObjectName(QStringLiteral("back"));
    connect(back, &QPushButton::clicked, this, [this] {
        Q_EMIT backWanted();
        close();
    });
}

void DoctorGuide::refresh()
{
    while (auto* item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // the button that was pressed may be on it
        }
        delete item;
    }
    m_flags = m_book.standing();
    m_column->addWidget(paragraph(
        tr("Signs that a knee should be examined, whatever the other figures say. Those in your log now are "
           "marked. Patella knows only what was recorded; if in doubt, ask. It does not diagnose.")));
    for (const auto& [urgency, word] : wordsOf<Urgency>)
        m_column->addWidget(blockOf(urgency));
    m_column->addWidget(
        paragraph(tr("Based on advice from the NHS, hospitals and emergency services; on the Ottawa knee "
                     "rule for injuries. How many days or runs make a sign is Patella's own choice.")));
    m_column->addStretch(1);
}

QWidget* DoctorGuide::blockOf(Urgency urgency)
{
    auto* block = new QWidget;
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins({});
    column->addWidget(heading(headingOf(urgency)));
    for (const auto& [sign, word] : wordsOf<RedFlag>)
        if (urgencyOf(sign) == urgency)
            column->addWidget(lineOf(sign));
    return block;
}

QWidget* DoctorGuide::lineOf(RedFlag sign)
{
    auto* line = new QWidget;
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(1);
    //: a sign in a list
    column->addWidget(paragraph(tr("• %1").arg(words::withCapital(words::of(sign)))));
    if (const auto words = words::onThePhone(sign); !words.isEmpty()) {
        //: what to say on the phone
        auto* phone = paragraph(tr("On the phone: “%1”").arg(words));
        phone->setForegroundRole(QPalette::PlaceholderText);
        phone->setIndent(fontMetrics().averageCharWidth() * 2);
        column->addWidget(phone);
    }
    for (const auto& flag : m_flags)
        if (flag.flag == sign)
            column->addWidget(heldLine(flag));
    return line;
}

QWidget* DoctorGuide::heldLine(const RaisedFlag& flag)
{
    auto* text = paragraph(flag.side
            //: which knee, first and last day
            ? tr("In your log: %1, since %2, last on %3.")
                  .arg(words::of(*flag.side), words::shortDate(flag.since, locale()),
                      words::shortDate(flag.lastSeen, locale()))
            : tr("In your log since %1, last on %2.")
                  .arg(words::shortDate(flag.since, locale()), words::shortDate(flag.lastSeen, locale())));
    auto font = text->font();
    font.setBold(true);
    text->setFont(font);
    auto* end = new QPushButton(tr("Looked at, or a mistake …"));
    connect(end, &QPushButton::clicked, this,
        [this, flag] { Q_EMIT formWanted(endingOf(flag, m_book.today())); });
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(fontMetrics().averageCharWidth() * 2, 0, 0, 0);
    layout->addWidget(text, 1);
    layout->addWidget(end);
    return row;
}

} // namespace patella::ui
