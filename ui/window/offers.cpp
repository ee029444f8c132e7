// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/offers.h"

#include "ui/entry/form_controller.h"
#include "ui/import/watched_folder.h"
#include "ui/log/log_book.h"
#include "ui/window/banner.h"
#include "ui/words/change_words.h"
#include "ui/words/full_stop.h"

namespace patella::ui {

Offers::Offers(const LogBook& book, FormController& forms, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_forms(forms)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
}

// One of a kind: the latest.
void Offers::replace(const QString& name, Banner* banner)
{
    if (auto* before = findChild<Banner*>(name)) {
        before->setObjectName({});
        before->hide();
        before->deleteLater();
    }
    if (!banner)
        return;
    banner->setObjectName(name);
    m_column->addWidget(banner);
}

// The latest; the next one when that is answered.
void Offers::offerDraft()
{
    const auto name = QStringLiteral("draftBanner");
    if (m_forms.leftOver().empty()) {
        replace(name, nullptr);
        return;
    }
    const auto draft = m_forms.leftOver().back();
    auto* banner = new Banner(
        words::withOneFullStop(tr("Not saved yet: %1.").arg(words::inShort(draft, m_book.units()))),
        tr("&Continue"), tr("Discard"));
    connect(banner, &Banner::accepted, this, [this, draft] {
        m_forms.openLeftOver(draft);
        offerDraft();
    });
    connect(banner, &Banner::refused, this, [this, draft] {
        m_forms.dropLeftOver(draft);
        offerDraft();
    });
    replace(name, banner);
}

void Offers::offerRuns(const exchange::ImportPlan& plan)
{
    const auto folder = WatchedFolder::path();
    const auto count = static_cast<int>(plan.imported.size());
    auto* banner
        = new Banner(tr("%n new run(s) in %1.", nullptr, count).arg(folder), tr("&Review"), tr("Not now"));
    connect(banner, &Banner::accepted, this, [this, plan, folder] { Q_EMIT reviewWanted(plan, folder); });
    replace(QStringLiteral("folderBanner"), banner);
}

} // namespace patella::ui
