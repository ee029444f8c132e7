// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <map>
#include <utility>

namespace patella::ui {

namespace {

QPixmap drawn(const QString& file, QSize pixels)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(file).render(&painter);
    return pixmap;
}

// Drawn when it is first seen, in the size in which it is seen: most icons of a window are in menus that
// nobody has opened.
class LineEngine final : public QIconEngine {
public:
    LineEngine(const QString& name, const QPalette& palette)
        : m_file(QStringLiteral(":/icons/%1.svg").arg(name))
        , m_palette(palette)
    {
    }

    QIconEngine* clone() const override { return new LineEngine(*this); }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        auto& known = m_drawn[{mode, size.width()}];
        if (known.isNull())
            known = tinted(size, mode);
        return known;
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const auto scale = painter->device()->devicePixelRatio();
        auto picture = pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state);
        picture.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), picture);
    }

private:
    QColor colourOf(QIcon::Mode mode) const
    {
        switch (mode) {
        case QIcon::Selected:
            return m_palette.color(QPalette::HighlightedText);
        case QIcon::Disabled:
            return m_palette.color(QPalette::Disabled, QPalette::ButtonText);
        default:
            return m_palette.color(QPalette::ButtonText);
        }
    }

    QPixmap tinted(QSize pixels, QIcon::Mode mode) const
    {
        const int side = std::min(pixels.width(), pixels.height());
        auto pixmap = drawn(m_file, {side, side});
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colourOf(mode));
        return pixmap;
    }

    QString m_file;
    QPalette m_palette;
    std::map<std::pair<QIcon::Mode, int>, QPixmap> m_drawn;
};

} // namespace

QIcon lineIcon(const QString& name, const QPalette& palette) { return QIcon(new LineEngine(name, palette)); }

QIcon programIcon()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(drawn(QStringLiteral(":/icons/patella.svg"), {side, side}));
    return icon;
}

} // namespace patella::ui
