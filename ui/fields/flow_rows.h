// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace patella::ui {

// Widgets side by side as far as they fit, the rest in further rows; what room is left in a row is shared.
class FlowRows : public QLayout {
    Q_OBJECT

public:
    explicit FlowRows(int spacing, QWidget* parent = nullptr);
    ~FlowRows() override;

    // Never narrower than so many letters; of what is left it gets its share.
    void add(QWidget* widget, int leastLetters, int share = 0);
    void addGap(); // takes what is left of its row

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int place) const override;
    QLayoutItem* takeAt(int place) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Item {
        QLayoutItem* item;
        int leastLetters;
        int share;
    };
    static bool isShown(const Item& each);
    int leastOf(const Item& each) const;
    std::vector<std::size_t> endsOfRows(int width) const;
    void keepCompany(std::vector<std::size_t>& ends, int width) const;
    int place(const QRect& rect, bool forReal) const;

    std::vector<Item> m_items;
};

} // namespace patella::ui
