// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patterns/patterns_page.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/patterns/patterns.h"
#include "ui/log_book.h"
#include "ui/pages/card.h"
#include "ui/pages/patterns/effect_bar.h"
#include "ui/words/log_words.h"
#include "ui/words/pattern_words.h"

namespace patella::ui {

namespace {

QLabel* wrapped(const QString& text, bool quiet = false)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void addSentence(QVBoxLayout& column, const QString& text, bool quiet = false)
{
    if (!text.isEmpty())
        column.addWidget(wrapped(text, quiet));
}

// What is long and rarely read: one click away.
QWidget* folded(const QString& title, const QStringList& lines)
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    auto* more = new QPushButton(title);
    more->setCheckable(true);
    more->setFlat(true);
    auto* text = wrapped(QStringLiteral("• ") + lines.join(QStringLiteral("\n• ")), true);
    text->hide();
    QObject::connect(more, &QPushButton::toggled, text, &QWidget::setVisible);
    column->addWidget(more, 0, Qt::AlignLeft);
    column->addWidget(text);
    return widget;
}

} // namespace

PatternsPage::PatternsPage(LogBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_column(nullptr)
{
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(24, 20, 24, 20);
    m_column->setSpacing(14);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
    connect(&m_book, &LogBook::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
}

void PatternsPage::showEvent(QShowEvent* event)
{
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

void PatternsPage::refresh()
{
    m_isStale = false;
    while (auto* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addSentence(*m_column,
        tr("Patella looks for habits that go together with your own knee pain, and says how often it would "
           "be wrong. %1")
            .arg(words::noProof()),
        true);
    for (const auto knee : {Side::Left, Side::Right})
        m_column->addWidget(kneeCard(patternsOf(m_book.log(), knee, m_book.today())));
    m_column->addWidget(folded(tr("How often is Patella wrong?"), words::howOftenWrong()));
    m_column->addStretch();
}

QWidget* PatternsPage::kneeCard(const Patterns& patterns) const
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(10);
    addSentence(*column, words::lookOf(patterns), true);
    for (const auto& finding : patterns.findings)
        column->addWidget(findingCard(finding));
    addSentence(*column, words::notFound(patterns));
    addSentence(*column, words::gapsOf(patterns), true);
    if (const auto untested = words::notTestable(patterns); !untested.isEmpty())
        column->addWidget(folded(tr("What cannot be tested yet, and why"), untested));
    auto title = words::of(patterns.knee);
    title.replace(0, 1, title.at(0).toUpper());
    return card(title, content);
}

QWidget* PatternsPage::findingCard(const PatternFinding& finding) const
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 8, 0, 8);
    auto* heading = wrapped(
        tr("%1: %2", "a habit, and how sure").arg(words::headingOf(finding), words::certaintyOf(finding)));
    auto bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    column->addWidget(heading);
    column->addWidget(new EffectBar(finding.effect, finding.low, finding.high));
    for (const auto& sentence : {words::effectOf(finding), words::basisOf(finding), words::rivalry(finding)})
        addSentence(*column, sentence);
    addSentence(*column, words::chanceOf(finding), true);
    return content;
}

} // namespace patella::ui
