// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/ended_plans.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "core/plan/prescription.h"
#include "ui/words/capital.h"
#include "ui/words/plan/programme_words.h"
#include "ui/words/plan/return_words.h"

#include <algorithm>
#include <ranges>

namespace patella::ui {

EndedPlans::EndedPlans(QWidget* parent)
    : QWidget(parent)
    , m_list(new QWidget)
    , m_fold(new Fold({}, m_list))
    , m_lines(nullptr)
{
    auto* around = new QVBoxLayout(m_list);
    around->setContentsMargins(12, 0, 0, 0);
    m_lines = new QVBoxLayout;
    around->addLayout(m_lines);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_fold);
}

void EndedPlans::show(const Log& log, LocalDate today, const Units& units)
{
    while (auto* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the button that was pressed is on it
        delete item;
    }
    std::vector<Programme> over;
    std::ranges::copy_if(log.programmes, std::back_inserter(over),
        [&](const Programme& each) { return each.ended && *each.ended <= today; });
    std::ranges::stable_sort(over, std::greater{}, [](const Programme& each) { return *each.ended; });
    for (const auto& each : over)
        m_lines->addWidget(lineOf(each, units));
    m_fold->setTitle(tr("Plans that ended: %1").arg(over.size()));
    setVisible(!over.empty());
}

QWidget* EndedPlans::lineOf(const Programme& programme, const Units& units)
{
    auto* line = new QWidget;
    const auto name = words::withCapital(words::nameOf(programme));
    //: a plan, "set by Lena on 3 Nov 2026", and a day
    auto* text = new QLabel(tr("%1: %2; ended on %3")
            .arg(name, words::setBy(setBy(programme), units), words::shortDate(*programme.ended, units)));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto* open = new QPushButton(tr("Open …"));
    open->setAccessibleName(open->text() + QLatin1Char(' ') + name);
    connect(open, &QPushButton::clicked, this,
        [this, programme] { Q_EMIT formWanted({replaced(programme, programme)}); });
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(text, 1);
    row->addWidget(open, 0, Qt::AlignTop);
    return line;
}

} // namespace patella::ui
