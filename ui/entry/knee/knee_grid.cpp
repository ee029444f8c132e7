// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/knee/knee_grid.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include "ui/entry/knee/knee_line_fields.h"
#include "ui/fields/flow_rows.h"
#include "ui/fields/labelled_field.h"

#include <algorithm>

namespace patella::ui {

namespace {

bool isUntouched(const KneeLine& line) { return line.isEmpty() && !line.region && line.details.isEmpty(); }

bool isAt(const KneeLine& line, Side side, Region region)
{
    return line.region == region && line.side == side;
}

Side otherThan(Side side) { return side == Side::Left ? Side::Right : Side::Left; }

} // namespace

KneeGrid::KneeGrid(const std::vector<KneeLine>& lines, Asks asks, QWidget* parent)
    : QWidget(parent)
    , m_asks(asks)
    , m_grid(new QGridLayout(this))
    , m_buttons(new QWidget)
    , m_another(new QPushButton(tr("Another &place or knee")))
    , m_noPain(new QPushButton(tr("No pain, both knees (F2)")))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(10);
    m_grid->setColumnStretch(1, 1);
    addHeads();
    addButtons();
    for (const auto& line : lines)
        addLine(line);
    if (lines.empty())
        addLine(blankKneeLine(Side::Left));
    orderTabs();
}

void KneeGrid::addHeads()
{
    auto heads = QStringList{tr("Knee"), tr("Where")};
    if (m_asks == Asks::FourMoments)
        heads << tr("Before") << tr("Worst during") << tr("1 h after") << tr("Next morning");
    else
        heads << tr("Pain, 0 to 10");
    for (int column = 0; column < heads.size(); ++column) {
        auto* head = new QLabel(heads.at(column));
        head->setForegroundRole(QPalette::PlaceholderText);
        head->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
        head->setWordWrap(column > 1); // a score is narrower than its name
        m_grid->addWidget(head, 0, column);
        if (column == 0)
            m_sideHead = head;
    }
}

void KneeGrid::addButtons()
{
    auto* both = new FlowRows(10, m_buttons);
    both->add(m_another, 0);
    both->addGap();
    both->add(m_noPain, 0);
    m_another->setAutoDefault(false);
    m_noPain->setAutoDefault(false);
    m_noPain->setObjectName(QStringLiteral("noPain"));
    connect(m_another, &QPushButton::clicked, this, [this] {
        const auto side = m_knee ? *m_knee
            : m_lines.empty()    ? Side::Left
                                 : otherThan(m_lines.back()->line().side);
        addLine(blankKneeLine(side))->region->setFocus();
        orderTabs();
        Q_EMIT changed();
    });
    connect(m_noPain, &QPushButton::clicked, this, &KneeGrid::noPain);
    connect(this, &KneeGrid::changed, this, [this] { m_noPain->setEnabled(!hurts()); });
    auto* oneKey = new QShortcut(QKeySequence(Qt::Key_F2), this);
    oneKey->setContext(Qt::WindowShortcut);
    connect(oneKey, &QShortcut::activated, m_noPain, &QPushButton::click);
}

KneeLineFields* KneeGrid::addLine(const KneeLine& line)
{
    auto* fields = new KneeLineFields(this, m_asks == Asks::OneScore ? Moment::RestDay : Moment::Before);
    fields->show(line);
    const int row = m_nextRow++;
    const auto widgets = fields->widgets();
    const std::size_t shown = m_asks == Asks::FourMoments ? widgets.size() : 3;
    for (std::size_t column = 0; column < widgets.size(); ++column) {
        widgets.at(column)->setMinimumHeight(fieldHeight(*widgets.at(column)));
        if (column < shown)
            m_grid->addWidget(widgets.at(column), row, static_cast<int>(column));
        else
            widgets.at(column)->hide();
    }
    auto* remover = new QToolButton(this);
    remover->setText(QStringLiteral("×"));
    remover->setAutoRaise(true);
    remover->setObjectName(QStringLiteral("removePlace"));
    remover->setAccessibleName(tr("Remove this place"));
    remover->setToolTip(tr("Remove this place"));
    m_grid->addWidget(remover, row, static_cast<int>(shown));
    connect(remover, &QToolButton::clicked, this, [this, fields] {
        m_takenAway.push_back(fields->line());
        remove(fields);
        orderTabs();
        m_lines.back()->scores.front()->setFocus();
        Q_EMIT changed();
    });
    m_removers.emplace(fields, remover);
    m_grid->addWidget(m_buttons, row + 1, 0, 1, -1);
    connect(fields, &KneeLineFields::changed, this, &KneeGrid::changed);
    m_lines.push_back(fields);
    fields->side->setVisible(!m_knee);
    showRemovers();
    return fields;
}

// The last line stays: there is always something to type into.
void KneeGrid::showRemovers()
{
    for (const auto& [line, remover] : m_removers)
        remover->setVisible(m_removers.size() > 1);
}

void KneeGrid::begin(const KneeBegun& begun)
{
    if (m_lines.size() > 1 || !isUntouched(m_lines.front()->line()))
        return;
    m_lines.front()->side->choose(begun.side);
    if (begun.region)
        m_lines.front()->region->choose(begun.region);
    else
        m_lines.front()->region->suggest(begun.suggested);
    Q_EMIT changed();
}

void KneeGrid::keepTo(Side knee)
{
    m_knee = knee;
    m_sideHead->hide();
    m_another->setText(tr("Another &place"));
    m_noPain->setText(tr("No pain (F2)"));
    for (auto* line : m_lines) {
        line->side->hide();
        line->side->choose(knee);
    }
    Q_EMIT changed();
}

void KneeGrid::remove(KneeLineFields* line)
{
    std::erase(m_lines, line);
    const auto remover = m_removers.extract(line);
    remover.mapped()->hide();
    remover.mapped()->deleteLater(); // it may be what was pressed
    for (auto* widget : line->widgets())
        delete widget;
    delete line;
    showRemovers();
}

void KneeGrid::orderTabs()
{
    QWidget* last = nullptr;
    for (auto* line : m_lines) {
        auto widgets = line->widgets();
        widgets.push_back(m_removers.at(line));
        for (auto* widget : widgets) {
            if (last)
                setTabOrder(last, widget);
            last = widget;
        }
    }
    if (last)
        setTabOrder(last, m_another);
    setTabOrder(m_another, m_noPain);
}

std::vector<KneeLine> KneeGrid::shownLines() const
{
    std::vector<KneeLine> lines;
    for (const auto* fields : m_lines)
        lines.push_back(fields->line());
    return lines;
}

std::vector<KneeLine> KneeGrid::lines() const
{
    std::vector<KneeLine> lines;
    for (const auto& line : shownLines()) {
        if (line.isEmpty())
            continue;
        const auto same = std::find_if(lines.begin(), lines.end(),
            [&](const KneeLine& each) { return each.side == line.side && each.region == line.region; });
        if (same == lines.end()) {
            lines.push_back(line);
            continue;
        }
        for (std::size_t clock = 0; clock < line.scores.size(); ++clock)
            same->scores.at(clock) = std::max(same->scores.at(clock), line.scores.at(clock));
        if (same->details.isEmpty())
            same->details = line.details;
    }
    return lines;
}

QString KneeGrid::trouble() const
{
    for (const auto* fields : m_lines)
        if (const auto trouble = fields->trouble(); !trouble.isEmpty())
            return trouble;
    const auto shown = shownLines();
    const bool scoreMissing = std::any_of(shown.begin(), shown.end(),
        [](const KneeLine& line) { return line.isEmpty() && (line.region || !line.details.isEmpty()); });
    return scoreMissing ? tr("Enter a pain score for each place, 0 for none.") : QString();
}

void KneeGrid::setDetails(std::size_t shownLine, const PainDetails& details)
{
    m_lines.at(shownLine)->details = details;
}

void KneeGrid::togglePlace(Side ofTheDrawing, Region region)
{
    const auto side = m_knee.value_or(ofTheDrawing);
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const KneeLineFields* fields) {
        const auto line = fields->line();
        return isAt(line, side, region) || isAt(line, Side::Both, region);
    });
    if (found != m_lines.end() && !m_knee && (*found)->line().side == Side::Both)
        (*found)->side->choose(otherThan(side));
    else if (found != m_lines.end()) {
        m_takenAway.push_back((*found)->line());
        remove(*found);
    } else {
        auto line = blankKneeLine(side, region);
        const auto before = std::find_if(m_takenAway.begin(), m_takenAway.end(),
            [&](const KneeLine& each) { return isAt(each, side, region); });
        if (before != m_takenAway.end()) {
            line = *before;
            m_takenAway.erase(before);
        }
        if (!m_lines.empty() && isUntouched(m_lines.back()->line()))
            m_lines.back()->show(line);
        else
            addLine(line);
    }
    if (m_lines.empty())
        addLine(blankKneeLine(side));
    orderTabs();
    Q_EMIT changed();
}

bool KneeGrid::hurts() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const auto* fields) {
        const auto scores = fields->line().scores;
        return std::any_of(
            scores.begin(), scores.end(), [](const auto& score) { return score && *score > Pain::least(); });
    });
}

QWidget* KneeGrid::firstScore() const { return m_lines.front()->scores.front(); }

// Called only while every score is 0 or open.
void KneeGrid::noPain()
{
    while (m_lines.size() > 1)
        remove(m_lines.back());
    m_lines.front()->noPain();
    if (m_knee)
        m_lines.front()->side->choose(*m_knee);
    orderTabs();
    Q_EMIT changed();
}

} // namespace patella::ui
