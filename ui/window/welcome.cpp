// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcome.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>

#include "ui/fields/flow_rows.h"
#include "ui/fields/preferences.h"
#include "ui/log/log_book.h"
#include "ui/look/icons.h"
#include "ui/words/capital.h"
#include "ui/words/log_words.h"

namespace patella::ui {

namespace {

const auto answeredKey = QStringLiteral("welcomeAnswered");
constexpr int noKnee = -1;

QLabel* wrapping(const QString& text, bool isQuiet = false)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    if (isQuiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

// Several buttons of which one is chosen, under their question.
QButtonGroup* choice(QGridLayout& grid, const QString& question,
    const std::vector<std::pair<int, QString>>& answers, int chosen, const char* name)
{
    const int line = grid.rowCount();
    auto* group = new QButtonGroup(grid.parentWidget());
    auto* label = new QLabel(question);
    grid.addWidget(label, line, 0);
    auto* row = new FlowRows(6);
    for (const auto& [id, text] : answers) {
        auto* button = new QPushButton(text);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setObjectName(QStringLiteral("%1%2").arg(QLatin1String(name)).arg(id));
        button->setAccessibleDescription(question);
        button->setChecked(id == chosen);
        group->addButton(button, id);
        row->add(button, 0);
    }
    grid.addLayout(row, line, 1);
    return group;
}

QWidget* head()
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(16);
    constexpr int side = 64;
    auto* picture = new QLabel;
    picture->setPixmap(programIcon().pixmap(side, side));
    auto* title = new QLabel(Welcome::tr("Welcome to Patella"));
    auto large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    title->setFont(large);
    auto* texts = new QVBoxLayout;
    texts->addWidget(title);
    texts->addWidget(wrapping(
        Welcome::tr("A running log that watches your knees. Everything stays on this computer unless "
                    "you share it."),
        true));
    row->addWidget(picture);
    row->addLayout(texts, 1);
    return widget;
}

} // namespace

bool Welcome::isDue(const LogBook& book)
{
    return !book.isSample() && book.atHand().runs.empty() && !QSettings().value(answeredKey).toBool();
}

Welcome::Welcome(LogBook& book, QWidget& pages)
    : m_book(book)
    , m_pages(pages)
    , m_distances(nullptr)
    , m_firstDays(nullptr)
    , m_knees(nullptr)
{
    setObjectName(QStringLiteral("welcome"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(24);
    column->addStretch(1);
    column->addWidget(head());
    column->addWidget(questions());
    column->addWidget(ways());
    column->addStretch(2);
    content->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    auto* middle = new QWidget;
    auto* centred = new QHBoxLayout(middle);
    centred->setContentsMargins({});
    centred->addWidget(content);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
    auto* around = static_cast<QBoxLayout*>(pages.parentWidget()->layout());
    around->insertWidget(around->indexOf(&pages), this, 1);
    pages.hide();
    connect(&m_book, &LogBook::changed, this, [this] { // an import, a form of the menu
        if (!m_book.atHand().runs.empty())
            finish();
    });
}

void Welcome::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    findChild<QWidget*>(QStringLiteral("start"))->setFocus();
}

QWidget* Welcome::questions()
{
    const auto units = m_book.units();
    const auto first = units.firstDay.value_or(units.locale.firstDayOfWeek());
    const auto day = [&](Qt::DayOfWeek each) {
        return std::pair{static_cast<int>(each), units.locale.standaloneDayName(each)};
    };
    auto* whole = new QWidget;
    auto* grid = new QGridLayout(whole);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    m_distances = choice(*grid, tr("Distances in"),
        {{static_cast<int>(DistanceUnit::Kilometre), tr("Kilometres")},
            {static_cast<int>(DistanceUnit::Mile), tr("Miles")}},
        static_cast<int>(units.distance), "unit");
    m_firstDays = choice(*grid, tr("Weeks start on"), {day(Qt::Monday), day(Qt::Sunday), day(Qt::Saturday)},
        static_cast<int>(first), "day");
    const auto knee
        = [](Side side) { return std::pair{static_cast<int>(side), words::withCapital(words::of(side))}; };
    m_knees = choice(*grid, tr("The knee to watch"),
        {knee(Side::Left), knee(Side::Right), knee(Side::Both), {noKnee, tr("Neither hurts")}}, noKnee,
        "knee");
    grid->addWidget(wrapping(tr("All of it can be changed at any time under Preferences (Ctrl+,)."), true),
        grid->rowCount(), 0, 1, 2);
    return whole;
}

QWidget* Welcome::ways()
{
    auto* whole = new QWidget;
    auto* grid = new QGridLayout(whole);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    const auto offer = [&](const char* name, const QString& text, const QString& explained, auto signal) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setDefault(grid->count() == 0);
        button->setAutoDefault(true);
        button->setAccessibleDescription(explained);
        connect(button, &QPushButton::clicked, this, [this, signal] {
            keepAnswers();
            Q_EMIT(this->*signal)();
        });
        const int line = grid->rowCount();
        grid->addWidget(button, line, 0);
        grid->addWidget(wrapping(explained, true), line, 1);
    };
    grid->setColumnStretch(1, 1);
    offer("start", tr("&Start my log"), tr("Type your first run; it takes about twenty seconds."),
        &Welcome::startWanted);
    offer("import", tr("&Bring runs in …"),
        tr("Files from a watch, an export from Strava, Garmin or another service, a spreadsheet."),
        &Welcome::importWanted);
    offer("sample", tr("&Look at the sample"),
        tr("What two years in Patella look like, for a made-up runner. Your own log stays as it is."),
        &Welcome::sampleWanted);
    return whole;
}

void Welcome::keepAnswers()
{
    keep(static_cast<DistanceUnit>(m_distances->checkedId()));
    const auto first = static_cast<Qt::DayOfWeek>(m_firstDays->checkedId());
    const bool isUsual = first == m_book.units().locale.firstDayOfWeek();
    keep(isUsual ? std::nullopt : std::optional(first));
    auto defaults = entryDefaults();
    const int knee = m_knees->checkedId();
    defaults.knee = knee == noKnee ? std::nullopt : std::optional(static_cast<Side>(knee));
    keep(defaults);
    m_book.setUnits(chosenUnits());
    Q_EMIT answered();
}

void Welcome::finish()
{
    QSettings().setValue(answeredKey, true);
    hide();
    m_pages.show();
    deleteLater();
}

} // namespace patella::ui
