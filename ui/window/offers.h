// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include "core/exchange/import/import_plan.h"

namespace patella::ui {

class Banner;
class FormController;
class LogBook;

// What is offered above the pages: an entry that was not saved, and runs that came into the watched folder.
class Offers : public QWidget {
    Q_OBJECT

public:
    Offers(const LogBook& book, FormController& forms, QWidget* parent = nullptr);

    void offerDraft();
    void offerRuns(const exchange::ImportPlan& plan);

Q_SIGNALS:
    void reviewWanted(const patella::exchange::ImportPlan& plan, const QString& folder);

private:
    void replace(const QString& name, Banner* banner);

    const LogBook& m_book;
    FormController& m_forms;
    QVBoxLayout* m_column;
};

} // namespace patella::ui
