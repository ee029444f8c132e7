// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knee/flares_view.h"

#include <QVBoxLayout>

#include "ui/words/flare_words.h"
#include "ui/words/knee/flare_story_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr std::size_t flaresInWords = 3;

} // namespace

FlaresView::FlaresView(QWidget* parent)
    : QWidget(parent)
    , m_flares(knee::words())
    , m_table(new FigureTable(tr("Flares")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_flares);
    column->addWidget(m_table);
    column->addWidget(knee::quietWords(words::whatAFlareIs() + QLatin1Char(' ')
        + tr("A difference before a flare does not prove that it is the reason.")));
}

void FlaresView::wait()
{
    m_flares->setText(knee::looking());
    m_table->hide();
}

void FlaresView::show(const KneeSeen& seen, const Units& units)
{
    std::vector<std::pair<LocalDate, words::FlareStory>> dated;
    for (const auto& knee : seen.knees)
        for (const auto& each : knee.flares.flares)
            dated.emplace_back(each.flare.began, words::storyOf(each, knee.flares.quietRunUps, units));
    std::ranges::stable_sort(dated, [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList said;
    std::vector<QStringList> rows;
    for (const auto& [began, story] : dated) {
        QStringList lines{story.title, story.length, story.before, story.done};
        if (!story.lastTime.isEmpty())
            lines << story.lastTime;
        if (rows.size() < flaresInWords)
            said << lines.join(QLatin1Char('\n'));
        rows.push_back({story.title, story.length, story.before, story.done, story.lastTime});
    }
    m_flares->setText(said.isEmpty() ? tr("No flare in your log.") : said.join(QStringLiteral("\n\n")));
    m_table->setVisible(rows.size() > flaresInWords);
    m_table->show(
        {tr("Flare"), tr("How long and how bad"), tr("Before it"), tr("Done for it"), tr("Last time")}, rows);
}

} // namespace patella::ui
