// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runs/run_filter_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/fields/date_field.h"
#include "ui/fields/flow_rows.h"
#include "ui/words/log_words.h"

#include <algorithm>
#include <array>

namespace patella::ui {

namespace {

struct Period {
    const char* words;
    int days; // 0: all
};

constexpr int fromTo = -1;

constexpr std::array periods{
    Period{QT_TRANSLATE_NOOP("patella::ui::RunFilterBar", "Any time"), 0},
    Period{QT_TRANSLATE_NOOP("patella::ui::RunFilterBar", "Last 4 weeks"), 28},
    Period{QT_TRANSLATE_NOOP("patella::ui::RunFilterBar", "Last 12 weeks"), 84},
    Period{QT_TRANSLATE_NOOP("patella::ui::RunFilterBar", "Last 12 months"), 365},
    Period{QT_TRANSLATE_NOOP("patella::ui::RunFilterBar", "From … to …"), fromTo},
};

constexpr std::array painsOffered{2, 3, 4, 5, 7};

} // namespace

RunFilterBar::RunFilterBar(const Setting& setting, QWidget* parent)
    : QWidget(parent)
    , m_units(setting.units)
    , m_words(new QLineEdit)
    , m_period(new QComboBox)
    , m_from(new DateField(setting, Needed::No))
    , m_to(new DateField(setting, Needed::No))
    , m_days(days())
    , m_surface(new ChoiceField<Surface>(words::of))
    , m_shoe(new QComboBox)
    , m_kind(new ChoiceField<RunKind>(words::of))
    , m_side(new ChoiceField<Side>(words::of))
    , m_hurt(new QComboBox)
    , m_all(new QPushButton(tr("Show all")))
{
    for (const auto& period : periods)
        m_period->addItem(tr(period.words), period.days);
    m_surface->setItemText(0, tr("Any surface"));
    m_kind->setItemText(0, tr("Any kind"));
    m_side->setItemText(0, tr("Either knee"));
    m_side->removeItem(m_side->findData(static_cast<int>(Side::Both)));
    for (const auto& [text, hurt] : {std::pair{tr("With or without pain"), RunQuery::Hurt::Any},
             std::pair{tr("With pain"), RunQuery::Hurt::Hurt},
             std::pair{tr("No pain"), RunQuery::Hurt::Painless},
             std::pair{tr("No answer"), RunQuery::Hurt::NotNoted}})
        m_hurt->addItem(text, static_cast<int>(hurt));
    for (const int score : painsOffered) {
        m_hurt->addItem(tr("Pain of %1 or more").arg(score), static_cast<int>(RunQuery::Hurt::AtLeast));
        m_hurt->setItemData(m_hurt->count() - 1, score, Qt::UserRole + 1);
    }
    offer({});
    build();
}

void RunFilterBar::nameFields()
{
    m_words->setPlaceholderText(tr("Search: kneecap tempo, october 2026, pain>3, km>10 …"));
    m_words->setToolTip(tr("All words count, in any order. Days: 28.11., 2026-10, october, sunday, "
                           "yesterday. Figures: pain>3, km>=10, pace<5:30, time>1:00, morning>2, effort<4. "
                           "Leave out with a minus: -asphalt. Ctrl+F jumps here, Esc clears the field."));
    m_words->setAccessibleName(tr("Search runs"));
    m_words->setAccessibleDescription(m_words->toolTip());
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_period->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_surface->setAccessibleName(tr("Surface"));
    m_shoe->setAccessibleName(tr("Shoes"));
    m_kind->setAccessibleName(tr("Kind"));
    m_side->setAccessibleName(tr("Knee"));
    m_hurt->setAccessibleName(tr("Pain"));
}

QWidget* RunFilterBar::days()
{
    auto* days = new QWidget;
    auto* row = new QHBoxLayout(days);
    row->setContentsMargins({});
    for (const auto& [text, field] : {std::pair{tr("From"), m_from}, std::pair{tr("to"), m_to}}) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
        connect(field, &QLineEdit::textChanged, this, &RunFilterBar::changed);
    }
    row->addStretch();
    days->hide();
    return days;
}

QWidget* RunFilterBar::choices()
{
    constexpr int fewestLetters = 18; // the rest is shown as far as there is room
    auto* choices = new QWidget;
    auto* row = new FlowRows(6, choices);
    for (auto* box : std::initializer_list<QComboBox*>{m_period, m_surface, m_shoe, m_kind, m_side, m_hurt}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(fewestLetters);
        row->add(box, fewestLetters, 1);
    }
    return choices;
}

void RunFilterBar::build()
{
    nameFields();
    auto* first = new QHBoxLayout;
    first->addWidget(m_words, 1);
    first->addWidget(m_all);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(first);
    column->addWidget(choices());
    column->addWidget(m_days);
    m_all->setEnabled(false);
    connect(m_all, &QPushButton::clicked, this, &RunFilterBar::showAll);
    connect(m_words, &QLineEdit::textChanged, this, &RunFilterBar::changed);
    connect(m_words, &QLineEdit::returnPressed, this, &RunFilterBar::searched);
    connect(m_period, &QComboBox::currentIndexChanged, m_days, [this] {
        m_days->setVisible(asksForDays());
        if (asksForDays() && m_period->hasFocus())
            m_from->setFocus();
    });
    for (auto* box : findChildren<QComboBox*>())
        connect(box, &QComboBox::currentIndexChanged, this, &RunFilterBar::changed);
    connect(this, &RunFilterBar::changed, m_all, [this] { m_all->setEnabled(narrows()); });
}

// Esc empties the search, the down key goes on to what it found.
bool RunFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
        m_words->clear();
        return true;
    }
    if (key == Qt::Key_Down) {
        Q_EMIT searched();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool RunFilterBar::asksForDays() const { return m_period->currentData().toInt() == fromTo; }

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
        .search = searchFrom(m_words->text(), today, m_units),
        .from = asksForDays() ? m_from->date()
            : days > 0        ? std::optional(daysAfter(today, 1 - days))
                              : std::nullopt,
        .to = asksForDays() ? m_to->date() : std::nullopt,
        .surface = m_surface->choice(),
        .shoe = shoe.isEmpty() ? std::nullopt : ShoeId::fromText(fromQt(shoe)),
        .kind = m_kind->choice(),
        .side = m_side->choice(),
        .hurt = static_cast<RunQuery::Hurt>(m_hurt->currentData().toInt()),
        .atLeast = m_hurt->currentData(Qt::UserRole + 1).toInt(),
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
    m_from->setDate({});
    m_to->setDate({});
    for (auto* box : findChildren<QComboBox*>())
        box->setCurrentIndex(0);
}

void RunFilterBar::focusSearch()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

} // namespace patella::ui
