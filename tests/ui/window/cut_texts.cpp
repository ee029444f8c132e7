// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/cut_texts.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

#include "ui/fields/wrapping_check.h"
#include "ui/pages/shared/wrapping_header.h"

#include <vector>

namespace patella::ui {

namespace {

constexpr int frame = 4; // between a text and the edge of its control

struct Text {
    QString words;
    QSize needed;
    QSize given;
};

QSize sizeOf(const QWidget& widget, const QString& words)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, words);
}

Text textOf(const QLabel& label)
{
    const auto least = label.minimumSizeHint(); // its longest word where it wraps
    const int high = label.wordWrap() ? label.heightForWidth(label.width()) : least.height();
    return {label.text(), {least.width(), high}, label.size()};
}

Text textOf(const QAbstractButton& button)
{
    if (const auto* wrapping = qobject_cast<const WrappingCheck*>(&button))
        return {button.text(),
            {wrapping->minimumSizeHint().width(), wrapping->heightForWidth(wrapping->width())},
            button.size()};
    auto needed = sizeOf(button, button.text());
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !button.icon().isNull())
        return {{}, {}, {}};
    if (!button.icon().isNull())
        needed.rwidth() += button.iconSize().width() + frame;
    if (qobject_cast<const QCheckBox*>(&button) || qobject_cast<const QRadioButton*>(&button))
        needed.rwidth() += button.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &button) + frame;
    else
        needed.rwidth() += 2 * frame;
    return {button.text(), needed, button.size()};
}

Text textOf(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    option.frame = box.hasFrame();
    const auto room
        = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return {box.currentText(), {box.fontMetrics().horizontalAdvance(box.currentText()), 0}, room.size()};
}

Text textOf(const QLineEdit& line)
{
    const auto words = line.text().isEmpty() ? line.placeholderText() : QString();
    return {words, {line.fontMetrics().horizontalAdvance(words) + frame, 0}, line.size()};
}

std::vector<Text> textsOf(const QTabBar& tabs)
{
    std::vector<Text> texts;
    for (int tab = 0; tab < tabs.count(); ++tab)
        if (tabs.tabToolTip(tab).isEmpty())
            texts.push_back({tabs.tabText(tab), sizeOf(tabs, tabs.tabText(tab)) + QSize(2 * frame, 0),
                tabs.tabRect(tab).size()});
    return texts;
}

std::vector<Text> textsOf(const QHeaderView& header)
{
    std::vector<Text> texts;
    if (header.orientation() != Qt::Horizontal)
        return texts;
    for (int section = 0; section < header.count(); ++section) {
        const auto words = header.model()->headerData(section, Qt::Horizontal).toString();
        const auto* wrapping = qobject_cast<const WrappingHeader*>(&header);
        const auto needed = wrapping ? wrapping->neededIn(section) : sizeOf(header, words) + QSize(frame, 0);
        const auto tip = header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
        if (!header.isSectionHidden(section) && tip.isEmpty())
            texts.push_back({words, needed, {header.sectionSize(section), header.height()}});
    }
    return texts;
}

std::vector<Text> textsOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return {textOf(*label)};
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return {textOf(*button)};
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return {textOf(*box)};
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return {textOf(*line)};
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        return {{group->title(), sizeOf(*group, group->title()) + QSize(2 * frame, 0), group->size()}};
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        return textsOf(*tabs);
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
        return textsOf(*header);
    return {};
}

QString nameOf(const QWidget& widget)
{
    return QLatin1String(widget.metaObject()->className()) + QLatin1Char(' ') + widget.objectName();
}

// What is scrolled, and what scrolls it, may lie beyond.
bool mayLieBeyond(const QWidget& widget)
{
    const auto* around = widget.parentWidget();
    const auto* area = around ? qobject_cast<const QAbstractScrollArea*>(around->parentWidget()) : nullptr;
    return !around || widget.isWindow() || (area && area->viewport() == around)
        || qobject_cast<const QTabBar*>(around) || qobject_cast<const QLineEdit*>(around)
        || qobject_cast<const QAbstractScrollArea*>(around) || qobject_cast<const QHeaderView*>(around);
}

bool liesBeyond(const QWidget& widget)
{
    const auto* around = widget.parentWidget();
    return !mayLieBeyond(widget) && !around->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry());
}

bool slidesSideways(const QWidget& widget)
{
    const auto* area = qobject_cast<const QScrollArea*>(&widget);
    return area && area->horizontalScrollBar()->maximum() > 0;
}

void addCut(QStringList& cut, const QWidget& widget)
{
    for (const auto& [words, needed, given] : textsOf(widget)) {
        const bool isWhole = needed.width() <= given.width() && needed.height() <= given.height();
        if (words.isEmpty() || isWhole || !widget.toolTip().isEmpty())
            continue;
        cut << QStringLiteral("%1: \"%2\" needs %3 x %4, has %5 x %6")
                   .arg(nameOf(widget), words.left(60))
                   .arg(needed.width())
                   .arg(needed.height())
                   .arg(given.width())
                   .arg(given.height());
    }
    if (liesBeyond(widget))
        cut << QStringLiteral("%1 lies beyond %2: %3 of %4")
                   .arg(nameOf(widget), nameOf(*widget.parentWidget()))
                   .arg(widget.geometry().right())
                   .arg(widget.parentWidget()->width());
    if (slidesSideways(widget))
        cut << QStringLiteral("%1 slides sideways by %2")
                   .arg(nameOf(widget))
                   .arg(static_cast<const QScrollArea&>(widget).horizontalScrollBar()->maximum());
}

} // namespace

QStringList cutTexts(const QWidget& place)
{
    QStringList cut;
    for (const auto* widget : place.findChildren<QWidget*>())
        if (widget->isVisibleTo(&place))
            addCut(cut, *widget);
    return cut;
}

} // namespace patella::ui
