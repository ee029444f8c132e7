// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/knee_line_fields.h"

#include "ui/words/log_words.h"

namespace patella::ui {

namespace {

QString capitalised(QString text) { return text.isEmpty() ? text : text.replace(0, 1, text.at(0).toUpper()); }

} // namespace

KneeLineFields::KneeLineFields(QWidget* parent)
    : QObject(parent)
    , side(new QComboBox(parent))
    , region(new QComboBox(parent))
{
    offerChoices<Side>(*side, [](Side each) { return capitalised(words::of(each)); }, false);
    offerChoices<Region>(*region, [](Region each) { return capitalised(words::brief(each)); });
    for (int i = 1; i < region->count(); ++i)
        region->setItemData(i, words::of(static_cast<Region>(region->itemData(i).toInt())), Qt::ToolTipRole);
    side->setAccessibleName(tr("Side"));
    region->setAccessibleName(tr("Place"));
    region->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    region->setMinimumContentsLength(16);
    for (std::size_t clock = 0; clock < scores.size(); ++clock) {
        scores.at(clock) = new ScoreField(parent);
        scores.at(clock)->setAccessibleName(tr("Pain %1, 0 to 10").arg(words::of(runMoments.at(clock))));
        scores.at(clock)->setToolTip(tr("0 no pain, 10 the worst imaginable; a dash when it was not noted"));
    }
}

KneeLine KneeLineFields::line() const
{
    KneeLine line{.side = *choiceIn<Side>(*side), .region = choiceIn<Region>(*region), .scores = {}};
    for (std::size_t clock = 0; clock < scores.size(); ++clock)
        line.scores.at(clock) = scores.at(clock)->scale<Pain>();
    return line;
}

void KneeLineFields::show(const KneeLine& line)
{
    side->setCurrentIndex(side->findData(static_cast<int>(line.side)));
    choose(*region, line.region);
    for (std::size_t clock = 0; clock < scores.size(); ++clock) {
        const auto& score = line.scores.at(clock);
        scores.at(clock)->setNumber(score ? std::optional(score->value()) : std::nullopt);
    }
}

} // namespace patella::ui
