// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/appearance.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QSettings>
#include <QStyleFactory>
#include <QStyleOption>

#include "ui/look/colours.h"

#include <algorithm>

namespace patella::ui {

namespace {

const auto appearanceKey = QStringLiteral("appearance");

QPalette paletteOf(colours::Ground ground)
{
    const bool light = ground == colours::Ground::Light;
    const auto& known = colours::on(ground);
    const QColor window = light ? QColor(0xf4f5f6) : QColor(0x1d1f21);
    const QColor button = light ? QColor(0xffffff) : QColor(0x33373b);
    QPalette palette(button, window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, known.ground);
    palette.setColor(QPalette::AlternateBase, light ? QColor(0xf8f9fa) : QColor(0x2a2d30));
    palette.setColor(QPalette::Button, button);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, known.text);
    palette.setColor(QPalette::ToolTipBase, known.ground);
    palette.setColor(QPalette::PlaceholderText, known.quietText);
    palette.setColor(QPalette::Highlight, known.accent);
    palette.setColor(QPalette::HighlightedText, light ? QColor(Qt::white) : QColor(0x101214));
    palette.setColor(QPalette::Link, known.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, light ? QColor(0xa0a4a8) : QColor(0x6c7176));
    return palette;
}

// The one of several buttons that is chosen.
void paintChosen(QPainter& painter, const QStyleOption& option)
{
    auto ground = option.palette.color(QPalette::Highlight);
    const auto edge = ground;
    ground.setAlphaF(0.22F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

void paintRounded(QPainter& painter, const QRect& rect, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect, 3, 3);
    painter.restore();
}

void paintGroove(QPainter& painter, const QStyleOptionProgressBar& bar)
{
    auto ground = bar.palette.color(QPalette::Text);
    ground.setAlphaF(0.18F);
    paintRounded(painter, bar.rect, ground);
}

void paintDone(QPainter& painter, const QStyleOptionProgressBar& bar)
{
    const double share = static_cast<double>(bar.progress - bar.minimum) / (bar.maximum - bar.minimum);
    auto done = bar.rect;
    done.setWidth(qRound(done.width() * std::clamp(share, 0.0, 1.0)));
    if (bar.direction == Qt::RightToLeft)
        done.moveRight(bar.rect.right());
    paintRounded(painter, done, bar.palette.color(QPalette::Highlight));
}

// Fusion draws edges darker than the window, which nobody sees on a dark one, no focus around notes, a
// chosen button hardly darker than the others, and a bar that is hardly seen where it is low.
class SeenEdges : public QProxyStyle {
public:
    SeenEdges()
        : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    {
    }
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override
    {
        const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        const bool isKnown = bar && bar->maximum > bar->minimum; // else it moves
        if (isKnown && element == CE_ProgressBarGroove)
            paintGroove(*painter, *bar);
        else if (isKnown && element == CE_ProgressBarContents)
            paintDone(*painter, *bar);
        else
            QProxyStyle::drawControl(element, option, painter, widget);
    }
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_PanelButtonCommand && (option->state & State_On))
            paintChosen(*painter, *option);
        const bool isDark = colours::groundOf(option->palette) == colours::Ground::Dark;
        const bool hasFocus = option->state & State_HasFocus;
        const bool isLine = element == PE_FrameLineEdit || element == PE_IndicatorCheckBox;
        const bool isText = element == PE_Frame && qobject_cast<const QPlainTextEdit*>(widget);
        const bool missesFocus = isText && hasFocus;
        if (!missesFocus && (!isDark || hasFocus || (!isLine && !isText)))
            return;
        auto edge = option->palette.color(missesFocus ? QPalette::Highlight : QPalette::Text);
        if (!missesFocus)
            edge.setAlphaF(option->state & State_Enabled ? 0.32F : 0.16F);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(edge);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter->restore();
    }
};

} // namespace

void apply(Appearance appearance)
{
    static const QPalette ofDesktop = QApplication::palette();
    QApplication::setStyle(new SeenEdges);
    const auto ground = appearance == Appearance::System ? colours::groundOf(ofDesktop)
        : appearance == Appearance::Dark                 ? colours::Ground::Dark
                                                         : colours::Ground::Light;
    QApplication::setPalette(paletteOf(ground));
    qApp->setStyleSheet(
        QStringLiteral("QFrame#card { background: palette(base); border: 1px solid palette(midlight);"
                       " border-radius: 8px; }"
                       "QFrame#toast { background: palette(base); border: 1px solid palette(highlight);"
                       " border-radius: 8px; }"
                       "QLabel#dropHint { background: palette(window); color: palette(window-text);"
                       " border: 3px dashed palette(highlight); }"
                       "QTableView::item { padding: 0 6px; }"
                       "QListWidget::item { padding: 3px 2px; }"
                       "QHeaderView::section { padding: 4px 3px; border: none;"
                       " border-bottom: 1px solid palette(mid); background: palette(base); }"
                       "QListView#sidebar { background: palette(window); border: none; outline: none; }"
                       "QListView#sidebar::item { padding-left: 12px; margin: 1px 8px;"
                       " border-radius: 6px; }"
                       "QListView#sidebar::item:selected { background: palette(highlight);"
                       " color: palette(highlighted-text); }"));
}

Appearance chosenAppearance()
{
    const int kept = QSettings().value(appearanceKey, 0).toInt();
    return kept == 1 ? Appearance::Light : kept == 2 ? Appearance::Dark : Appearance::System;
}

void keep(Appearance appearance) { QSettings().setValue(appearanceKey, static_cast<int>(appearance)); }

} // namespace patella::ui
