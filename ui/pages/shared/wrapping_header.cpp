// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/wrapping_header.h"

#include <QStyleOptionHeader>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int around = 12; // padding and what the style leaves free beside it

} // namespace

WrappingHeader::WrappingHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    // What a column loses in width its heading takes in height.
    connect(this, &QHeaderView::sectionResized, this, &QHeaderView::geometriesChanged, Qt::QueuedConnection);
}

QString WrappingHeader::wordsOf(int section) const
{
    return model()->headerData(section, orientation()).toString();
}

int WrappingHeader::longestWord(int section) const
{
    int widest = 0;
    for (const auto& word : wordsOf(section).split(QLatin1Char(' ')))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return widest + around + 1; // some letters reach beyond their advance
}

QSize WrappingHeader::neededIn(int section) const
{
    const int room = std::max(sectionSize(section), longestWord(section)) - around;
    const auto lines = fontMetrics().boundingRect({0, 0, room, 0}, Qt::TextWordWrap, wordsOf(section));
    return {lines.width() + around, lines.height()};
}

void WrappingHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->textAlignment |= static_cast<Qt::Alignment>(Qt::TextWordWrap);
}

QSize WrappingHeader::sectionSizeFromContents(int section) const
{
    auto size = QHeaderView::sectionSizeFromContents(section);
    size.rheight() += std::max(0, neededIn(section).height() - fontMetrics().height());
    return size;
}

} // namespace patella::ui
