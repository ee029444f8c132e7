// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runs/run_filter_bar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/words/log_words.h"

#include <algorithm>
#include <array>

namespace patella::ui {

namespace {

struct Period {
    const char* words;
    int days; // 0: all
};

constexpr std::array periods{
    Period{QT_TRANSLATE_NOOP("patella::ui::RunFilterBar", "Any time"), 0},
    Period{QT_TRANSLATE_NOOP("patella::ui::RunFilterBar", "Last 4 weeks"), 28},
    Period{QT_TRANSLATE_NOOP("patella::ui::RunFilterBar", "Last 12 weeks"), 84},
    Period{QT_TRANSLATE_NOOP("patella::ui::RunFilterBar", "Last 12 months"), 365},
};

} // namespace

RunFilterBar::RunFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLineEdit)
    , m_period(new QComboBox)
    , m_surface(new ChoiceField<Surface>(words::of))
    , m_shoe(new QComboBox)
    , m_kind(new ChoiceField<RunKind>(words::of))
    , m_hurt(new QComboBox)
    , m_all(new QPushButton(tr("Show all")))
{
    for (const auto& period : periods)
        m_period->addItem(tr(period.words), period.days);
    m_surface->setItemText(0, tr("Any surface"));
    m_kind->setItemText(0, tr("Any kind"));
    m_hurt->addItems({tr("With or without pain"), tr("With pain"), tr("No pain"), tr("No answer")});
    offer({});
    build();
}

void RunFilterBar::build()
{
    m_words->setPlaceholderText(tr("Search dates, shoes, surfaces, notes …"));
    m_words->setAccessibleName(tr("Search runs"));
    m_words->setClearButtonEnabled(true);
    m_period->setAccessibleName(tr("Period"));
    m_surface->setAccessibleName(tr("Surface"));
    m_shoe->setAccessibleName(tr("Shoes"));
    m_kind->setAccessibleName(tr("Kind"));
    m_hurt->setAccessibleName(tr("Pain"));
    m_shoe->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shoe->setMinimumContentsLength(14);
    m_surface->setMinimumContentsLength(12);
    m_kind->setMinimumContentsLength(10);

    auto* choices = new QHBoxLayout;
    for (auto* box : std::initializer_list<QWidget*>{m_period, m_surface, m_shoe, m_kind, m_hurt})
        choices->addWidget(box, 1);
    choices->addWidget(m_all);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_words);
    column->addLayout(choices);
    m_all->setEnabled(false);
    connect(m_all, &QPushButton::clicked, this, &RunFilterBar::showAll);
    connect(m_words, &QLineEdit::textChanged, this, &RunFilterBar::changed);
    for (auto* box : findChildren<QComboBox*>())
        connect(box, &QComboBox::currentIndexChanged, this, &RunFilterBar::changed);
    connect(this, &RunFilterBar::changed, m_all, [this] { m_all->setEnabled(narrows()); });
}

bool RunFilterBar::narrows() const
{
    const auto boxes = findChildren<QComboBox*>();
    return !m_words->text().isEmpty()
        || std::any_of(boxes.begin(), boxes.end(), [](const auto* box) { return box->currentIndex() > 0; });
}

RunQuery RunFilterBar::query(LocalDate today) const
{
    const int days = m_period->currentData().toInt();
    const auto shoe = m_shoe->currentData().toString();
    return {
        .words = m_words->text().trimmed(),
        .from = days > 0 ? std::optional(daysAfter(today, 1 - days)) : std::nullopt,
        .surface = m_surface->choice(),
        .shoe = shoe.isEmpty() ? std::nullopt : ShoeId::fromText(fromQt(shoe)),
        .kind = m_kind->choice(),
        .hurt = static_cast<RunQuery::Hurt>(m_hurt->currentIndex()),
    };
}

void RunFilterBar::offer(const std::vector<Shoe>& shoes)
{
    const auto chosen = m_shoe->currentData();
    const QSignalBlocker quiet(m_shoe);
    m_shoe->clear();
    m_shoe->addItem(tr("Any shoes"));
    for (const auto& shoe : shoes)
        m_shoe->addItem(toQt(shoe.name), toQt(shoe.id.text()));
    m_shoe->setCurrentIndex(std::max(0, m_shoe->findData(chosen)));
}

void RunFilterBar::showAll()
{
    m_words->clear();
    for (auto* box : findChildren<QComboBox*>())
        box->setCurrentIndex(0);
}

void RunFilterBar::focusSearch() { m_words->setFocus(Qt::ShortcutFocusReason); }

} // namespace patella::ui
