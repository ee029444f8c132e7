// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patterns/answer_view.h"

#include <QProgressBar>
#include <QVBoxLayout>

#include "ui/pages/patterns/finding_card.h"
#include "ui/pages/patterns/sentence.h"
#include "ui/pages/shared/card.h"
#include "ui/pages/shared/fold.h"
#include "ui/words/pattern_words.h"

namespace patella::ui {

namespace {

void clear(QVBoxLayout& column)
{
    while (auto* item = column.takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // its button may have been what led here
        }
        delete item;
    }
}

QProgressBar* progress(const Patterns& patterns)
{
    auto* bar = new QProgressBar;
    bar->setRange(0, patterns.nextLook);
    bar->setValue(patterns.runs);
    bar->setTextVisible(false);
    bar->setFixedHeight(8);
    bar->setAccessibleName(words::missingRuns(patterns));
    return bar;
}

} // namespace

AnswerView::AnswerView(QWidget* parent)
    : QWidget(parent)
    , m_findings(new QVBoxLayout)
    , m_untested(nullptr)
    , m_fold(nullptr)
{
    auto* untested = new QWidget;
    m_untested = new QVBoxLayout(untested);
    m_untested->setContentsMargins(20, 0, 0, 0);
    m_untested->setSpacing(4);
    m_fold = new Fold({}, untested);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    m_findings->setSpacing(14);
    column->addLayout(m_findings);
    column->addWidget(m_fold);
}

void AnswerView::show(const KneeLook& look)
{
    clear(*m_findings);
    clear(*m_untested);
    const auto& patterns = look.patterns;
    for (std::size_t i = 0; i < patterns.findings.size(); ++i)
        m_findings->addWidget(findingCard(patterns.findings[i], look.runs[i]));
    if (patterns.findings.empty())
        m_findings->addWidget(notFoundCard(look));
    QStringList around{words::lookOf(patterns), words::testedIn(patterns), words::gapsOf(patterns)};
    around.removeAll(QString());
    m_findings->addWidget(sentence(around.join(QLatin1Char(' ')), true));
    const auto untested = words::notTestable(patterns);
    m_fold->setVisible(!untested.isEmpty());
    m_fold->setTitle(tr("Not enough data yet (%1)")
            .arg(QLocale().toString(static_cast<int>(patterns.notTestable.size()))));
    for (const auto& line : untested)
        m_untested->addWidget(sentence(line, true));
}

QWidget* AnswerView::findingCard(const PatternFinding& finding, const FindingRuns& runs)
{
    auto* card = new FindingCard(finding, runs);
    connect(card, &FindingCard::trialWanted, this,
        [this, factor = finding.factor] { Q_EMIT trialWanted(factor); });
    return card;
}

QWidget* AnswerView::notFoundCard(const KneeLook& look)
{
    const auto& patterns = look.patterns;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(8);
    auto* answer = sentence(words::notFound(patterns));
    auto large = answer->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    answer->setFont(large);
    column->addWidget(answer);
    if (patterns.noAnswer == NoAnswerYet::TooFewRuns) {
        column->addWidget(progress(patterns));
        column->addWidget(sentence(words::missingRuns(patterns)));
        column->addWidget(sentence(words::readyFor(look.ready), true));
    } else if (!patterns.tested.empty()) {
        column->addWidget(
            sentence(tr("That does not prove that nothing matters, but this log alone gives no reason to "
                        "give up any of the habits tested."),
                true));
    }
    return card({}, content);
}

} // namespace patella::ui
