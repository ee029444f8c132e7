// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patterns/finding_card.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "ui/pages/patterns/experiment_words.h"
#include "ui/pages/patterns/finding_picture.h"
#include "ui/pages/patterns/finding_words.h"
#include "ui/pages/patterns/sentence.h"
#include "ui/words/pattern_words.h"

namespace patella::ui {

namespace {

constexpr int linesOfTwoHalves
    = 54; // width, in heights of a line, from which text and picture stand side by side

} // namespace

FindingCard::FindingCard(const PatternFinding& finding, const FindingRuns& runs, QWidget* parent)
    : QFrame(parent)
    , m_halves(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(words::headingOf(finding));
    m_halves->setContentsMargins(16, 14, 16, 14);
    m_halves->setSpacing(16);
    m_halves->addWidget(sentences(finding, runs), 2);
    m_halves->addWidget(new FindingPicture(finding, runs), 3, Qt::AlignVCenter);
}

QWidget* FindingCard::sentences(const PatternFinding& finding, const FindingRuns& runs)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(7);
    auto* heading = sentence(words::headingOf(finding));
    auto large = heading->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    heading->setFont(large);
    column->addWidget(heading);
    column->addWidget(sentence(words::certaintyOf(finding), true));
    column->addWidget(sentence(words::effectOf(finding)));
    if (const auto rivalry = words::rivalry(finding); !rivalry.isEmpty())
        column->addWidget(sentence(rivalry));
    for (const auto& rival : words::rivalsOf(finding, runs.rivals))
        column->addWidget(sentence(rival, true));
    column->addWidget(sentence(words::chanceOf(finding) + QLatin1Char(' ') + words::noProof(), true));
    if (words::triedFor(finding.factor.kind)) {
        auto* tryIt = new QPushButton(tr("Try it out …"));
        tryIt->setAccessibleName(tr("Try it out: %1").arg(words::headingOf(finding)));
        tryIt->setToolTip(tr("Plan an experiment: two conditions, in random order."));
        connect(tryIt, &QPushButton::clicked, this, &FindingCard::trialWanted);
        column->addWidget(tryIt, 0, Qt::AlignLeft);
    }
    column->addStretch();
    return content;
}

void FindingCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const bool wide = event->size().width() >= fontMetrics().height() * linesOfTwoHalves;
    m_halves->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace patella::ui
