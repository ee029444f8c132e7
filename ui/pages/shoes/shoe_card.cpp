// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shoes/shoe_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/pages/shoes/wear_bar.h"
#include "ui/words/log_words.h"
#include "ui/words/shoe_words.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui {

ShoeCard::ShoeCard(const Shoe& shoe, const ShoeUse& use, const Units& units, QWidget* parent)
    : QFrame(parent)
    , m_shoe(shoe)
    , m_retire(new QPushButton(shoe.retired ? tr("Bring back") : tr("Retire")))
    , m_knee(quiet({}))
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(toQt(shoe.name));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(7);
    column->addLayout(nameRow());
    if (const auto built = words::builtAs(shoe); !built.isEmpty())
        column->addWidget(quiet(built));
    if (shoe.bought)
        column->addWidget(quiet(tr("bought on %1").arg(words::shortDate(*shoe.bought))));
    column->addSpacing(2);
    column->addWidget(new WearBar(static_cast<double>(use.distance.metres)
            / static_cast<double>(std::max<std::int64_t>(limitOf(shoe).metres, 1)),
        shoe.retired.has_value()));
    column->addLayout(wearRow(use, units));
    column->addWidget(quiet(words::runsOf(use)));
    if (const auto ground = words::groundOf(use); !ground.isEmpty())
        column->addWidget(quiet(ground));
    m_knee->setObjectName(QStringLiteral("kneeAlongItsLife"));
    m_knee->hide();
    column->addWidget(m_knee);
    if (!shoe.notes.empty())
        column->addWidget(quiet(words::brief(shoe.notes)));
}

void ShoeCard::sayOfTheKnee(const QString& words)
{
    m_knee->setText(words);
    m_knee->setHidden(words.isEmpty());
}

QLayout* ShoeCard::nameRow()
{
    const auto name = toQt(m_shoe.name);
    auto* label = new QLabel(name);
    auto font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    label->setFont(font);
    label->setWordWrap(true);
    if (m_shoe.retired)
        label->setForegroundRole(QPalette::PlaceholderText);
    auto* edit = new QPushButton(tr("Edit"));
    edit->setAccessibleName(tr("Edit %1", "a pair of shoes").arg(name));
    m_retire->setAccessibleName(
        m_shoe.retired ? tr("Bring back %1", "a pair of shoes").arg(name) : tr("Retire %1").arg(name));
    connect(edit, &QPushButton::clicked, this, &ShoeCard::editWanted);
    connect(m_retire, &QPushButton::clicked, this, &ShoeCard::retireWanted);
    auto* row = new QHBoxLayout;
    row->addWidget(label, 1);
    for (auto* button : {edit, m_retire}) {
        button->setMinimumWidth(button->sizeHint().width() + 12); // longer words need their air too
        row->addWidget(button);
    }
    return row;
}

QLayout* ShoeCard::wearRow(const ShoeUse& use, const Units& units)
{
    auto* worn = m_shoe.retired ? quiet(words::wornOf(m_shoe, use, units))
                                : new QLabel(words::wornOf(m_shoe, use, units));
    worn->setObjectName(QStringLiteral("worn"));
    auto* row = new QHBoxLayout;
    row->addWidget(worn, 1);
    if (m_shoe.retired) {
        auto* since = quiet(tr("retired on %1").arg(words::shortDate(*m_shoe.retired)));
        since->setWordWrap(false);
        row->addWidget(since);
    } else if (const auto warning = words::warning(m_shoe, use, units)) {
        auto* label = new QLabel(*warning);
        auto font = label->font();
        font.setBold(true);
        label->setFont(font);
        label->setObjectName(QStringLiteral("warning"));
        row->addWidget(label);
    }
    return row;
}

QLabel* ShoeCard::quiet(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace patella::ui
