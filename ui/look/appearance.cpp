// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/appearance.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>

#include "ui/look/colours.h"
#include "ui/look/own_style.h"

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

} // namespace

void apply(Appearance appearance)
{
    static const QPalette ofDesktop = QApplication::palette();
    QApplication::setStyle(new OwnStyle);
    const auto ground = appearance == Appearance::System ? colours::groundOf(ofDesktop)
        : appearance == Appearance::Dark                 ? colours::Ground::Dark
                                                         : colours::Ground::Light;
    QApplication::setPalette(paletteOf(ground));
}

Appearance chosenAppearance()
{
    const int kept = QSettings().value(appearanceKey, 0).toInt();
    return kept == 1 ? Appearance::Light : kept == 2 ? Appearance::Dark : Appearance::System;
}

void keep(Appearance appearance) { QSettings().setValue(appearanceKey, static_cast<int>(appearance)); }

} // namespace patella::ui
