// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knee/flares_view.h"

#include <QVBoxLayout>

#include "core/knee/episodes.h"
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
        + tr("What was different before a flare came before it; that does not prove why.")));
}

void FlaresView::show(const knee::Asked& asked)
{
    std::vector<Episode> episodes;
    for (const auto side : asked.knees())
        std::ranges::move(episodesOf(asked.log, side, asked.today), std::back_inserter(episodes));
    std::ranges::stable_sort(
        episodes, [](const Episode& a, const Episode& b) { return a.flare.began > b.flare.began; });
    QStringList said;
    std::vector<QStringList> rows;
    for (const auto& episode : episodes) {
        const auto story = words::storyOf(episode, asked.log.careNotes, asked.units);
        if (rows.size() < flaresInWords)
            said << story.title + QLatin1Char('\n') + story.length + QLatin1Char('\n') + story.before
                    + QLatin1Char('\n') + story.done;
        rows.push_back({story.title, story.length, story.before, story.done});
    }
    m_flares->setText(said.isEmpty() ? tr("No flare in your log.") : said.join(QStringLiteral("\n\n")));
    m_table->setVisible(rows.size() > flaresInWords);
    m_table->show({tr("Flare"), tr("How long and how bad"), tr("Before it"), tr("Done for it")}, rows);
}

} // namespace patella::ui
