// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knee/parts.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include "ui/pages/shared/card.h"

namespace patella::ui::knee {

std::vector<Side> Asked::knees() const
{
    return knee == Side::Both ? std::vector{Side::Left, Side::Right} : std::vector{knee};
}

QLabel* words(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* boldWords(const QString& text)
{
    auto* label = words(text);
    auto font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel* quietWords(const QString& text)
{
    auto* label = words(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel* largeWords(const QString& text)
{
    auto* label = words(text);
    auto font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    label->setFont(font);
    return label;
}

QString looking() { return QCoreApplication::translate("KneeParts", "Looking …"); }

QFrame* part(const QString& title, const std::vector<QWidget*>& content)
{
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins({});
    column->setSpacing(8);
    for (auto* each : content)
        column->addWidget(each);
    column->addStretch(1); // words that wrap would share what is left
    return card(title, all);
}

void clear(QWidget& widget)
{
    auto* layout = widget.layout();
    while (auto* item = layout->takeAt(0)) {
        if (auto* inner = item->widget()) {
            inner->hide();
            inner->deleteLater(); // the button that was pressed may be on it
        }
        delete item;
    }
}

} // namespace patella::ui::knee
