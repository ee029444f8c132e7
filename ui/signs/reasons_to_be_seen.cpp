// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signs/reasons_to_be_seen.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "core/knee/red_flags.h"
#include "core/log/new_records.h"
#include "core/report/about_runner.h"
#include "ui/fields/flow_rows.h"
#include "ui/signs/sign_words.h"
#include "ui/words/care_words.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui {

namespace {

QLabel* wrapping()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ReasonsToBeSeen::ReasonsToBeSeen(Says says, QWidget* parent)
    : QWidget(parent)
    , m_says(says)
    , m_signs(wrapping())
    , m_reasons(wrapping())
    , m_next(wrapping())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_signs);
    column->addWidget(m_reasons);
    column->addWidget(m_next);
    const bool briefly = says == Says::Briefly;
    m_signs->setHidden(briefly);
    m_next->setHidden(briefly);
    m_reasons->setObjectName(QStringLiteral("reasonsToBeSeen"));
    if (briefly)
        return;
    auto* guide = new QPushButton(tr("When to see a doctor"));
    connect(guide, &QPushButton::clicked, this, &ReasonsToBeSeen::guideWanted);
    auto* visit = new QPushButton(tr("Note a visit"));
    connect(visit, &QPushButton::clicked, this, [this] { Q_EMIT formWanted({added(newVisit(m_today))}); });
    auto* row = new FlowRows(6);
    row->add(guide, 0);
    row->add(visit, 0);
    column->addLayout(row);
    column->addStretch();
}

void ReasonsToBeSeen::show(const Log& log, LocalDate today, const QLocale& locale)
{
    show(standingFlags(log, today), log, today, locale);
}

void ReasonsToBeSeen::show(
    std::vector<RaisedFlag> flags, const Log& log, LocalDate today, const QLocale& locale)
{
    m_today = today;
    const auto reasons = std::ranges::stable_partition(
        flags, [](const RaisedFlag& flag) { return kindOf(flag.flag) == FlagKind::RedFlag; });
    const auto signs = static_cast<int>(reasons.begin() - flags.begin());
    m_hasSigns = signs > 0;
    QStringList said;
    for (const auto& flag : reasons) {
        //: a reason to be seen, and since when: "left knee: comes back again and again, since 27 Oct 2026"
        auto line = tr("%1, since %2").arg(words::signInFull(flag), words::shortDate(flag.since, locale));
        if (m_says == Says::Everything)
            line += QStringLiteral(". ") + words::whyRaised(flag);
        said << line;
    }
    m_signs->setText(signs > 0 ? tr("%n warning sign(s): see above.", nullptr, signs)
                               : tr("There is no warning sign today."));
    if (m_says == Says::Briefly) {
        setVisible(!said.isEmpty());
        m_reasons->setText(tr("To mention at your next visit: %1.").arg(said.join(QStringLiteral("; "))));
        return;
    }
    m_reasons->setText(said.isEmpty()
            ? tr("Nothing has gone on long enough to mention.")
            : tr("To mention at your next visit:\n%1").arg(said.join(QLatin1Char('\n'))));
    const auto next = nextVisit(log, today);
    m_next->setText(next
            ? tr("Next visit: %1, %2.").arg(words::weekdayAndDate(next->date, locale), words::withWhom(*next))
            : tr("No visit is planned."));
}

} // namespace patella::ui
