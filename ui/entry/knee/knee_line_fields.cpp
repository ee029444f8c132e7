// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/knee/knee_line_fields.h"

#include "ui/words/log_words.h"

namespace patella::ui {

KneeLineFields::KneeLineFields(QWidget* parent, Moment first)
    : QObject(parent)
    , side(new ChoiceField<Side>(words::of, Needed::Yes))
    , region(new ChoiceField<Region>(words::brief))
{
    m_moments.front() = first;
    side->setParent(parent);
    region->setParent(parent);
    for (int i = 1; i < region->count(); ++i)
        region->setItemData(i, words::of(static_cast<Region>(region->itemData(i).toInt())), Qt::ToolTipRole);
    side->setAccessibleName(tr("Side"));
    region->setAccessibleName(tr("Where"));
    side->setMinimumContentsLength(9);
    region->setMinimumContentsLength(14);
    connect(side, &QComboBox::currentIndexChanged, this, &KneeLineFields::changed);
    connect(region, &QComboBox::currentIndexChanged, this, &KneeLineFields::changed);
    for (std::size_t clock = 0; clock < scores.size(); ++clock) {
        scores.at(clock) = new ScoreField(parent);
        scores.at(clock)->setAccessibleName(tr("Pain %1, 0 to 10").arg(words::of(m_moments.at(clock))));
        scores.at(clock)->setToolTip(tr("0 no pain, 10 the worst imaginable; a dash when not recorded"));
        connect(scores.at(clock), &QLineEdit::textChanged, this, &KneeLineFields::changed);
    }
}

KneeLine KneeLineFields::line() const
{
    auto line = blankKneeLine(*side->choice(), region->choice());
    for (std::size_t clock = 0; clock < scores.size(); ++clock)
        line.scores.at(clock) = scores.at(clock)->scale<Pain>();
    line.details = details;
    return line;
}

void KneeLineFields::show(const KneeLine& line)
{
    details = line.details;
    side->choose(line.side);
    region->choose(line.region);
    for (std::size_t clock = 0; clock < scores.size(); ++clock)
        scores.at(clock)->setScale(line.scores.at(clock));
}

void KneeLineFields::noPain()
{
    auto line = blankKneeLine(Side::Both);
    line.scores = {Pain::least(), Pain::least(), Pain::least(), std::nullopt};
    show(line);
}

QString KneeLineFields::trouble() const
{
    for (std::size_t clock = 0; clock < scores.size(); ++clock)
        if (const auto trouble = scores.at(clock)->trouble(); !trouble.isEmpty())
            return tr("Pain %1: %2", "moment, and what is wrong")
                .arg(words::of(m_moments.at(clock)), trouble);
    return {};
}

std::vector<QWidget*> KneeLineFields::widgets() const
{
    std::vector<QWidget*> all{side, region};
    all.insert(all.end(), scores.begin(), scores.end());
    return all;
}

} // namespace patella::ui
