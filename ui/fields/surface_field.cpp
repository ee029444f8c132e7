// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/surface_field.h"

#include "ui/convert.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

namespace patella::ui {

SurfaceField::SurfaceField(QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    addItem(words::dash());
    for (const auto& [surface, word] : wordsOf<Surface>)
        addItem(words::of(surface), toQt(SurfaceMix::only(surface).text()));
    addItem(tr("Several …"));
    connect(this, &QComboBox::currentTextChanged, this, &QWidget::setToolTip); // shares are long
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (index == severalIndex())
            askForShares();
        else
            m_lastSurface = surface();
    });
}

std::optional<SurfaceMix> SurfaceField::surface() const
{
    return SurfaceMix::fromText(fromQt(currentData().toString()));
}

void SurfaceField::setSurface(const std::optional<SurfaceMix>& surface)
{
    m_lastSurface = surface;
    m_givenUp.reset();
    if (!surface) {
        setCurrentIndex(0);
        return;
    }
    const auto key = toQt(surface->text());
    if (findData(key) < 0)
        insertItem(severalIndex(), words::of(*surface), key);
    setCurrentIndex(findData(key));
}

void SurfaceField::askForShares()
{
    SurfaceDialog dialog(m_lastSurface ? m_lastSurface : m_suggested, this);
    const auto before = dialog.percents();
    if (m_givenUp)
        dialog.setPercents(*m_givenUp);
    const bool isTaken = dialog.exec() == QDialog::Accepted;
    if (isTaken)
        setSurface(dialog.surface());
    else if (m_lastSurface || !m_suggested)
        setSurface(m_lastSurface);
    else
        suggest(m_suggested);
    if (!isTaken && dialog.percents() != before)
        m_givenUp = dialog.percents();
}

void SurfaceField::suggest(const std::optional<SurfaceMix>& surface)
{
    m_suggested = surface;
    setSurface(std::nullopt);
    setPlaceholderText(surface ? words::of(*surface) + QLatin1Char('?') : QString());
    if (!surface)
        return;
    setCurrentIndex(-1);
    setToolTip(placeholderText());
}

void SurfaceField::takeSuggestion()
{
    if (suggests())
        setSurface(m_suggested);
}

} // namespace patella::ui
