// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/surface_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include "ui/words/log_words.h"

namespace patella::ui {

SurfaceDialog::SurfaceDialog(const std::optional<SurfaceMix>& surface, QWidget* parent)
    : QDialog(parent)
    , m_sum(new QLabel)
{
    setWindowTitle(tr("Surfaces of this run"));
    auto* form = new QFormLayout;
    for (std::size_t i = 0; i < m_percents.size(); ++i) {
        const auto each = wordsOf<Surface>.at(i).first;
        auto* percent = new QSpinBox;
        percent->setRange(0, 100);
        percent->setSingleStep(10);
        percent->setSuffix(tr("\u00a0%", "after a number"));
        percent->setAlignment(Qt::AlignRight);
        percent->setValue(surface ? surface->percentOn(each) : 0);
        percent->setAccessibleName(words::of(each));
        connect(percent, &QSpinBox::valueChanged, this, &SurfaceDialog::showSum);
        form->addRow(words::of(each), percent);
        m_percents.at(i) = percent;
    }
    form->addRow(tr("Total"), m_sum);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(buttons);
    showSum();
}

std::optional<SurfaceMix> SurfaceDialog::surface() const
{
    std::vector<SurfaceShare> shares;
    for (std::size_t i = 0; i < m_percents.size(); ++i)
        if (m_percents.at(i)->value() > 0)
            shares.push_back({.surface = wordsOf<Surface>.at(i).first, .percent = m_percents.at(i)->value()});
    return SurfaceMix::fromShares(std::move(shares));
}

SurfaceDialog::Percents SurfaceDialog::percents() const
{
    Percents percents{};
    for (std::size_t i = 0; i < percents.size(); ++i)
        percents.at(i) = m_percents.at(i)->value();
    return percents;
}

void SurfaceDialog::setPercents(const Percents& percents)
{
    for (std::size_t i = 0; i < percents.size(); ++i)
        m_percents.at(i)->setValue(percents.at(i));
}

void SurfaceDialog::showSum()
{
    int sum = 0;
    for (const auto* percent : m_percents)
        sum += percent->value();
    m_sum->setText(sum == 100 ? tr("100 %") : tr("%1 %, must be 100 %").arg(sum));
    m_accept->setEnabled(sum == 100);
}

} // namespace patella::ui
