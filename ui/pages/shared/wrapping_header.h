// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace patella::ui {

// Headings that go on in further lines where a column is narrower than they are.
class WrappingHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit WrappingHeader(QWidget* parent = nullptr);

    int longestWord(int section) const; // with the room around it
    QSize neededIn(int section) const; // of its words in a column of its width

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QString wordsOf(int section) const;
};

} // namespace patella::ui
